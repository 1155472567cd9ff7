package org.findings.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.findings.intake.Audited;
import org.findings.intake.Difference;
import org.findings.letter.About;
import org.findings.letter.DateIs;
import org.findings.letter.Letter;

/** How well letters were read, for the one who asked. */
final class AuditLines {
  private final PrintWriter out;

  AuditLines(PrintWriter out) {
    this.out = out;
  }

  void all(List<Audited> files, Duration took) {
    List<Letter> letters = new ArrayList<>();
    SortedMap<String, Integer> kinds = new TreeMap<>();
    SortedMap<String, Integer> doubts = new TreeMap<>();
    int paragraphs = 0;
    for (Audited file : files) {
      Letter letter = file.letter();
      if (letter != null) {
        letters.add(letter);
        paragraphs += letter.paragraphs().size();
        kinds.merge(letter.about().kind().label(), 1, Integer::sum);
        letter.about().doubts().forEach(d -> doubts.merge(d, 1, Integer::sum));
      }
    }
    out.printf(
        Locale.UK,
        "%s, %s, in %.1f s%n",
        Amount.letters(letters.size()),
        Amount.paragraphs(paragraphs),
        took.toMillis() / 1000.0);
    counts("Kinds", kinds);
    out.println("Found:");
    share(
        letters,
        "authority with a code",
        a -> a.authority() != null && a.authority().code() != null);
    share(letters, "inspectorates", a -> !a.inspectorates().isEmpty());
    share(letters, "days of the inspection", a -> a.inspected().to() != null);
    share(letters, "a printed date", a -> a.dateIs() == DateIs.PRINTED);
    share(letters, "an overall grade", a -> a.grade() != null);
    share(letters, "judgements", a -> !a.judgements().isEmpty());
    share(letters, "no doubts", a -> a.doubts().isEmpty());
    counts("Doubts", doubts);
    for (Audited file : files) {
      if (file.trouble() != null) {
        out.println("Set aside: " + file.file() + ": " + file.trouble());
      }
    }
  }

  private void share(List<Letter> letters, String what, Predicate<About> found) {
    long count = letters.stream().filter(l -> found.test(l.about())).count();
    double share = letters.isEmpty() ? 0 : 100.0 * count / letters.size();
    out.printf(Locale.UK, "  %-24s %6d %6.1f %%%n", what, count, share);
  }

  private void counts(String title, SortedMap<String, Integer> counts) {
    out.println(title + ":");
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(e -> out.printf(Locale.UK, "  %6d  %s%n", e.getValue(), e.getKey()));
  }

  void doubts(List<Audited> files) {
    for (Audited file : files) {
      Letter letter = file.letter();
      if (letter != null) {
        letter.about().doubts().forEach(d -> out.println("Doubt: " + file.file() + ": " + d));
      }
    }
  }

  /** Every difference, and how many there are of each field. */
  void differences(List<Difference> differences, int files) {
    SortedMap<String, Integer> fields = new TreeMap<>();
    for (Difference d : differences) {
      fields.merge(d.field(), 1, Integer::sum);
      out.printf("%s: %s: expected '%s', read '%s'%n", d.file(), d.field(), d.expected(), d.read());
    }
    out.printf("Differences in %s:%n", Amount.of(files, "file", "files"));
    fields.forEach((field, count) -> out.printf(Locale.UK, "  %6d  %s%n", count, field));
  }
}
