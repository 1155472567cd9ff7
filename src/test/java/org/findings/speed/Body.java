package org.findings.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.findings.letter.Grade;
import org.findings.letter.Heading;
import org.findings.letter.Ids;
import org.findings.letter.Paragraph;
import org.findings.letter.ParagraphKind;
import org.findings.letter.Role;
import org.jspecify.annotations.Nullable;

/** Writes the paragraphs of one letter, with the outline above them. */
final class Body {
  private static final int WORDS_ON_A_PAGE = 420;
  private static final double LED_LISTS = 0.3;
  private static final double NOTES = 0.01;
  private static final String[] DEADLINES = {
    "Immediately", "Within three months", "Within six months", "By the end of the year"
  };

  private final Ids.OfParagraphs ids;
  private final Prose prose;
  private final double stretch;
  private final SplittableRandom random;
  private final int size;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Heading> outline = new ArrayList<>();
  private List<String> path = List.of();
  private int words;
  private int numbered;
  private int notes;

  /**
   * @param stretch how long paragraphs are beside those of real letters
   */
  Body(String letterId, int size, double stretch, SplittableRandom random) {
    this.ids = new Ids.OfParagraphs(letterId);
    this.prose = new Prose(random);
    this.size = size;
    this.stretch = stretch;
    this.random = random;
  }

  void write(Section section) {
    headings(section.path());
    boolean recommends = section.role() == Role.RECOMMENDATION;
    @Nullable String deadline =
        recommends && random.nextInt(6) == 0 ? DEADLINES[random.nextInt(DEADLINES.length)] : null;
    boolean led = section.kind() == ParagraphKind.BULLET && random.nextDouble() < LED_LISTS;
    @Nullable String lead = null;
    int end = Math.min(size, paragraphs.size() + section.size());
    if (led && end - paragraphs.size() > 1) {
      lead = prose.paragraph(12);
      lead = lead.substring(0, lead.length() - 1) + ":";
      add(section, ParagraphKind.PLAIN, lead, null, deadline, List.of());
    }
    while (paragraphs.size() < end) {
      int length = (int) Math.round(Length.of(section.kind()).draw(random) * stretch);
      String text = prose.paragraph(Math.max(3, length));
      boolean noted = paragraphs.size() + 1 < end && random.nextDouble() < NOTES;
      List<String> called = noted ? List.of(Integer.toString(++notes)) : List.of();
      add(section, section.kind(), text, lead, deadline, called);
      if (noted) {
        String note = prose.paragraph((int) Math.round(Length.NOTE.draw(random) * stretch));
        add(section, ParagraphKind.FOOTNOTE, note, null, null, List.of());
      }
    }
  }

  private void add(
      Section section,
      ParagraphKind kind,
      String text,
      @Nullable String lead,
      @Nullable String deadline,
      List<String> called) {
    words += prose.words();
    boolean note = kind == ParagraphKind.FOOTNOTE;
    @Nullable Grade grade = section.grade();
    @Nullable String number =
        switch (kind) {
          case NUMBERED -> Integer.toString(++numbered);
          case FOOTNOTE -> Integer.toString(notes);
          default -> null;
        };
    paragraphs.add(
        new Paragraph(
            ids.next(text),
            number,
            paragraphs.size() + 1,
            1 + words / WORDS_ON_A_PAGE,
            kind,
            note ? Role.FOOTNOTE : section.role(),
            section.path(),
            grade,
            deadline,
            text,
            lead,
            called));
  }

  private void headings(List<String> next) {
    int same = 0;
    while (same < Math.min(path.size(), next.size()) && path.get(same).equals(next.get(same))) {
      same++;
    }
    for (int depth = same; depth < next.size(); depth++) {
      outline.add(new Heading(next.get(depth), depth + 1, paragraphs.size() + 1));
    }
    path = next;
  }

  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  List<Heading> outline() {
    return outline;
  }

  int words() {
    return words;
  }

  int pages() {
    return 1 + words / WORDS_ON_A_PAGE;
  }
}
