package org.findings.lucene;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.findings.letter.About;
import org.findings.letter.Authority;
import org.findings.letter.DateIs;
import org.findings.letter.Format;
import org.findings.letter.Grade;
import org.findings.letter.Heading;
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
import org.findings.search.FileEntry;
import org.jspecify.annotations.Nullable;

/** Letters made for tests, without a parser. */
final class Made {
  private @Nullable Authority authority;
  private Kind kind = Kind.JTAI;
  private @Nullable LocalDate date;
  private @Nullable Grade overall;
  private List<Inspectorate> inspectorates = List.of(Inspectorate.OFSTED);
  private final List<Line> lines = new ArrayList<>();

  private record Line(String text, Role role, @Nullable Grade grade, List<String> section) {}

  static Made letter() {
    return new Made();
  }

  Made authority(String name, @Nullable String code) {
    authority = new Authority(name, code, "South East", name + " Council", List.of());
    return this;
  }

  Made kind(Kind newKind) {
    kind = newKind;
    return this;
  }

  Made date(String iso) {
    date = LocalDate.parse(iso);
    return this;
  }

  Made overall(Grade grade) {
    overall = grade;
    return this;
  }

  Made by(Inspectorate... several) {
    inspectorates = List.of(several);
    return this;
  }

  Made says(String... texts) {
    for (String text : texts) {
      says(text, Role.FINDING, null);
    }
    return this;
  }

  Made says(String text, Role role, @Nullable Grade grade, String... section) {
    lines.add(new Line(text, role, grade, List.of(section)));
    return this;
  }

  Letter made() {
    String id = Ids.letter(authority, kind, date);
    Ids.OfParagraphs ids = new Ids.OfParagraphs(id);
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Line line : lines) {
      paragraphs.add(
          new Paragraph(
              ids.next(line.text),
              null,
              paragraphs.size() + 1,
              null,
              ParagraphKind.PLAIN,
              line.role,
              line.section,
              line.grade,
              null,
              line.text,
              null,
              List.of()));
    }
    About about =
        new About(
            id,
            "A letter",
            kind,
            authority,
            inspectorates,
            Inspected.UNKNOWN,
            date,
            date == null ? DateIs.UNKNOWN : DateIs.PRINTED,
            overall,
            null,
            List.of(),
            new Source("a.txt", hash(id + lines), Format.TEXT),
            null,
            Size.of(paragraphs, null),
            List.of());
    return new Letter(about, List.of(new Heading("A heading", 1, 1)), paragraphs);
  }

  /** The entry of the file that a letter comes from. */
  static FileEntry file(String name, Letter letter) {
    Path root = Path.of("/letters");
    String sha256 = letter.about().source().sha256();
    return new FileEntry(
        root, root.resolve(name), 1, 1, sha256, "", "1", "", new FileEntry.Read(letter.id()));
  }

  private static String hash(String text) {
    return Ids.sha256(text.getBytes(StandardCharsets.UTF_8));
  }
}
