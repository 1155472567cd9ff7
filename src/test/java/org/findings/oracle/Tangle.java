package org.findings.oracle;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.findings.letter.About;
import org.findings.letter.Authority;
import org.findings.letter.DateIs;
import org.findings.letter.Format;
import org.findings.letter.Grade;
import org.findings.letter.Ids;
import org.findings.letter.Inspected;
import org.findings.letter.Inspectorate;
import org.findings.letter.Kind;
import org.findings.letter.Letter;
import org.findings.letter.Paragraph;
import org.findings.letter.ParagraphKind;
import org.findings.letter.Role;
import org.findings.letter.Size;
import org.findings.letter.Source;
import org.jspecify.annotations.Nullable;

/** Letters of few words, so that a query has many places that it could be read into. */
final class Tangle {
  private static final int LETTERS = 12;

  private static final List<String> WORDS =
      List.of(
          ("drift drift drifts drifting delay delays delayed child children child’s children's and"
                  + " of the the dr etc no s e.g 47 3.5 1,000 café cafe multi agency multiagency"
                  + " J plan plan's plans a_b 9.15am naïve ½ & 🙂")
              .split(" ", -1));

  private static final List<String> GAPS =
      List.of(
          " ", " ", " ", " ", " ", " ", " ", " ", ". ", ". ", "? ", ", ", "-", "–", " – ", ".” ",
          " (", ") ", "… ", "/", ".) “", ".’ ", ". – ", "! (", ".¹ ", "; ");

  private final Random random;

  Tangle(Random random) {
    this.random = random;
  }

  List<Letter> letters() {
    List<Letter> letters = new ArrayList<>();
    for (int i = 1; i <= LETTERS; i++) {
      letters.add(letter(i));
    }
    return letters;
  }

  private Letter letter(int number) {
    String name = any(List.of("Ashby", "Border’s End", "Coldwick", "Dale"));
    @Nullable String code = name.equals("Dale") ? null : "E0600000" + name.length();
    @Nullable Authority authority =
        number % 5 == 0
            ? null
            : new Authority(name, code, code == null ? null : "South East", name, List.of());
    @Nullable LocalDate date =
        number % 4 == 0 ? null : LocalDate.of(2010 + random.nextInt(5), number, number * 2);
    Kind kind = any(List.of(Kind.JTAI, Kind.SIF, Kind.FOCUSED_VISIT));
    String id = Ids.letter(authority, kind, date) + "-" + number;
    List<Paragraph> paragraphs = paragraphs(id);
    About about =
        new About(
            id,
            "Letter " + number,
            kind,
            authority,
            List.of(Inspectorate.OFSTED, any(List.of(Inspectorate.values()))),
            Inspected.UNKNOWN,
            date,
            date == null ? DateIs.UNKNOWN : DateIs.PRINTED,
            grade(),
            null,
            List.of(),
            new Source(
                number + ".txt", Ids.sha256(id.getBytes(StandardCharsets.UTF_8)), Format.TEXT),
            null,
            Size.of(paragraphs, null),
            List.of());
    return new Letter(about, List.of(), paragraphs);
  }

  private List<Paragraph> paragraphs(String id) {
    Ids.OfParagraphs ids = new Ids.OfParagraphs(id);
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int ordinal = 1; ordinal <= 12; ordinal++) {
      String text = text();
      List<String> section = new ArrayList<>();
      while (section.size() < 3 && random.nextInt(3) > 0) {
        section.add(any(List.of("Help", "Harm", "Children’s “voice”")));
      }
      paragraphs.add(
          new Paragraph(
              ids.next(text),
              random.nextBoolean() ? null : "1." + ordinal,
              ordinal,
              null,
              ParagraphKind.PLAIN,
              any(List.of(Role.values())),
              section,
              grade(),
              null,
              text,
              null,
              List.of()));
    }
    return paragraphs;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int words = 1 + random.nextInt(25); words > 0; words--) {
      String word = any(WORDS);
      boolean capital = random.nextInt(3) == 0;
      text.append(capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) : word.charAt(0));
      text.append(word.substring(1)).append(words == 1 ? "." : any(GAPS));
    }
    return text.toString();
  }

  private @Nullable Grade grade() {
    return random.nextInt(3) == 0 ? null : any(List.of(Grade.GOOD, Grade.INADEQUATE));
  }

  private <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
