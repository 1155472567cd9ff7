package org.findings.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.findings.intake.Audited;
import org.findings.intake.Difference;
import org.findings.letter.Kind;
import org.findings.letter.Letter;
import org.findings.parser.Account;
import org.findings.parser.Account.End;
import org.findings.parser.Account.Piece;

/** How well letters were read, for the one who asked. */
final class AuditLines {
  private static final double MEGABYTE = 1 << 20;

  private final PrintWriter out;

  AuditLines(PrintWriter out) {
    this.out = out;
  }

  void all(List<Audited> files, Duration took) {
    List<Letter> letters = files.stream().flatMap(f -> letter(f).stream()).toList();
    int paragraphs = letters.stream().mapToInt(l -> l.paragraphs().size()).sum();
    double seconds = Math.max(took.toMillis(), 1) / 1000.0;
    double megabytes = files.stream().mapToLong(Audited::bytes).sum() / MEGABYTE;
    out.printf(
        Locale.UK,
        "%s, %s, in %.1f s: %.1f files and %.1f MB a second%n",
        Amount.letters(letters.size()),
        Amount.paragraphs(paragraphs),
        seconds,
        files.size() / seconds,
        megabytes / seconds);
    kinds(letters);
    words(files);
    doubts(letters);
    for (Audited file : files) {
      if (file.trouble() != null) {
        out.println("Set aside: " + file.file() + ": " + file.trouble());
      }
    }
  }

  private static List<Letter> letter(Audited file) {
    Letter letter = file.letter();
    return letter == null ? List.of() : List.of(letter);
  }

  private void kinds(List<Letter> letters) {
    SortedMap<Kind, FoundShares> kinds = new TreeMap<>();
    FoundShares all = new FoundShares();
    for (Letter letter : letters) {
      kinds.computeIfAbsent(letter.about().kind(), k -> new FoundShares()).add(letter.about());
      all.add(letter.about());
    }
    out.println();
    out.println("Found, in % of letters     " + FoundShares.HEAD);
    kinds.forEach((kind, shares) -> out.printf("  %-24s%s%n", kind.code(), shares.line()));
    out.printf("  %-24s%s%n", "all", all.line());
  }

  private void words(List<Audited> files) {
    Map<End, Integer> words = new EnumMap<>(End.class);
    SortedMap<String, Integer> reasons = new TreeMap<>();
    int all = 0;
    int twice = 0;
    for (Audited file : files) {
      Account account = file.account();
      if (account == null) {
        continue;
      }
      account.words().forEach((end, count) -> words.merge(end, count, Integer::sum));
      all += account.words().values().stream().mapToInt(count -> count).sum();
      twice += account.twice();
      for (Piece piece : account.outside()) {
        if (piece.reason() != null) {
          reasons.merge(piece.reason(), 1, Integer::sum);
        }
      }
    }
    out.println();
    out.printf(Locale.UK, "Where %,d words went:%n", all);
    for (End end : End.values()) {
      int count = words.getOrDefault(end, 0);
      out.printf(Locale.UK, "  %-32s%,10d%8.3f %%%n", end.label(), count, share(count, all));
    }
    out.printf(Locale.UK, "  %-32s%,10d%8.3f %%%n", "told twice", twice, share(twice, all));
    counts("Furniture, in pieces", reasons);
  }

  private static double share(int count, int all) {
    return all == 0 ? 0 : 100.0 * count / all;
  }

  private void doubts(List<Letter> letters) {
    SortedMap<String, Integer> doubts = new TreeMap<>();
    letters.forEach(l -> l.about().doubts().forEach(d -> doubts.merge(d, 1, Integer::sum)));
    counts("Doubts", doubts);
  }

  private void counts(String title, SortedMap<String, Integer> counts) {
    out.println();
    out.println(title + (counts.isEmpty() ? ": none" : ":"));
    counts.entrySet().stream()
        .sorted(Comparator.comparingInt(count -> -count.getValue()))
        .forEach(e -> out.printf(Locale.UK, "  %,8d  %s%n", e.getValue(), e.getKey()));
  }

  /** The doubts of each letter. */
  void eachDoubt(List<Audited> files) {
    out.println();
    for (Audited file : files) {
      for (Letter letter : letter(file)) {
        letter.about().doubts().forEach(d -> out.println("Doubt: " + file.file() + ": " + d));
      }
    }
  }

  /** Every piece that is furniture, or reached nothing. */
  void outside(List<Audited> files, boolean furniture) {
    for (Audited file : files) {
      Account account = file.account();
      if (account == null) {
        continue;
      }
      for (Piece piece : account.outside()) {
        String reason = piece.reason();
        if (reason == null || furniture) {
          String page = piece.page() == null ? "" : ", page " + piece.page();
          String what = reason == null ? "Nothing: " : "Furniture, " + reason + ": ";
          out.println(what + file.file() + page + ": " + piece.text());
        }
      }
    }
  }

  /** Every difference, and how many there are of each field. */
  void differences(List<Difference> differences, int files) {
    SortedMap<String, Integer> fields = new TreeMap<>();
    out.println();
    for (Difference d : differences) {
      fields.merge(d.field(), 1, Integer::sum);
      out.printf("%s: %s: expected '%s', read '%s'%n", d.file(), d.field(), d.expected(), d.read());
    }
    counts("Differences in " + Amount.of(files, "file", "files"), fields);
  }
}
