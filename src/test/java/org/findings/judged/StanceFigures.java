package org.findings.judged;

import java.io.IOException;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.findings.letter.Paragraph;
import org.findings.lucene.Cut;
import org.findings.stance.Cues;
import org.findings.stance.Scope;
import org.findings.stance.Stance;
import org.findings.stance.Stances;

/** How often the stance that is worked out is the one judged by hand. */
final class StanceFigures {
  /** By the stance judged, then by the one worked out. */
  private final Map<Stance, Map<Stance, Integer>> counts = new EnumMap<>(Stance.class);

  private StanceFigures() {
    for (Stance stance : Stance.values()) {
      counts.put(stance, new EnumMap<>(Stance.class));
    }
  }

  /** Prints the figures of each set, as tables for the documents. */
  static void print(PrintStream out) throws IOException {
    if (!RealParagraphs.areThere()) {
      out.println("There are no real letters in " + RealParagraphs.FOLDER.toAbsolutePath());
      return;
    }
    Map<String, List<JudgedMatch>> sets = JudgedMatch.sets();
    Map<String, Paragraph> paragraphs = paragraphs(sets);
    sets.forEach((name, matches) -> of(matches, paragraphs).print(name, out));
  }

  static Map<String, Paragraph> paragraphs(Map<String, List<JudgedMatch>> sets) throws IOException {
    return RealParagraphs.withIds(
        sets.values().stream().flatMap(List::stream).map(JudgedMatch::paragraph).toList());
  }

  static StanceFigures of(List<JudgedMatch> matches, Map<String, Paragraph> paragraphs) {
    StanceFigures figures = new StanceFigures();
    for (JudgedMatch match : matches) {
      Paragraph paragraph = paragraphs.get(match.paragraph());
      if (paragraph == null) {
        throw new IllegalStateException("no real letter has a paragraph " + match.paragraph());
      }
      Stance found = stance(paragraph.text(), match.start(), match.end());
      figures.row(match.stance()).merge(found, 1, Integer::sum);
    }
    return figures;
  }

  private static Stance stance(String text, int start, int end) {
    Cut cut = Cut.of(text);
    List<Scope> scopes = new Cues().scopes(text, cut.starts(), cut.ends(), cut.lasts());
    int first = 0;
    while (cut.ends()[first] <= start) {
      first++;
    }
    int last = first;
    while (last + 1 < cut.starts().length && cut.starts()[last + 1] < end) {
      last++;
    }
    return Stances.of(scopes, first, last);
  }

  private Map<Stance, Integer> row(Stance judged) {
    return counts.getOrDefault(judged, Map.of());
  }

  int judged(Stance stance) {
    return row(stance).values().stream().mapToInt(Integer::intValue).sum();
  }

  private int found(Stance stance) {
    return counts.values().stream().mapToInt(row -> row.getOrDefault(stance, 0)).sum();
  }

  private int right(Stance stance) {
    return row(stance).getOrDefault(stance, 0);
  }

  /** Of those that were found to be so, the share that is. */
  double precision(Stance stance) {
    return right(stance) / (double) found(stance);
  }

  /** Of those that are so, the share that was found. */
  double recall(Stance stance) {
    return right(stance) / (double) judged(stance);
  }

  private void print(String name, PrintStream out) {
    out.printf("%n%s%n%n", name);
    out.println("| judged ↓, worked out → | affirmed | negated | unclear | precision | recall |");
    out.println("| --- | --: | --: | --: | --: | --: |");
    for (Stance stance : Stance.values()) {
      Map<Stance, Integer> row = row(stance);
      out.printf(
          "| %s | %d | %d | %d | %.2f | %.2f |%n",
          stance.code(),
          row.getOrDefault(Stance.AFFIRMED, 0),
          row.getOrDefault(Stance.NEGATED, 0),
          row.getOrDefault(Stance.UNCLEAR, 0),
          precision(stance),
          recall(stance));
    }
  }
}
