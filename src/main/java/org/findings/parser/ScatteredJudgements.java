package org.findings.parser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.findings.reader.Block;
import org.findings.reader.Block.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of a table of judgements whose cells wrap and whose lines were read across: "The
 * impact of leaders on social work Good practice with children and families". The areas that such a
 * table names are those of the inspection frameworks.
 */
final class ScatteredJudgements {
  private static final List<List<String>> AREAS =
      Stream.of(
              "the impact of leaders on social work practice with children and families",
              "the experiences and progress of children who need help and protection",
              "the experiences and progress of children in care and care leavers",
              "the experiences and progress of children in care",
              "the experiences and progress of care leavers",
              "overall effectiveness",
              "children who need help and protection",
              "children looked after and achieving permanence",
              "adoption performance",
              "experiences and progress of care leavers",
              "experience and progress of care leavers",
              "leadership management and governance")
          .map(area -> List.of(area.split(" ", -1)))
          .sorted(Comparator.comparingInt((List<String> area) -> area.size()).reversed())
          .toList();

  private static final List<List<String>> GRADES =
      Stream.of(
              "requires improvement to be good",
              "require improvement to be good",
              "requires improvement",
              "require improvement",
              "outstanding",
              "good",
              "inadequate")
          .map(grade -> List.of(grade.split(" ", -1)))
          .toList();

  /** Leads in the judgements of the inspection before this one. */
  private static final Pattern EARLIER =
      Pattern.compile("(?is).*\\b(last|previous|earlier|were)\\b.*:\\W*");

  /** Two such lines may be headings; no table is this small. */
  private static final int FEWEST = 3;

  /** A table of six areas, each in four lines. */
  private static final int MOST_BLOCKS = 24;

  private static final int MOST_WORDS = 25;

  /** A word as printed, in the form in which it is compared, and the block in which it stands. */
  private record Word(String printed, String plain, int block) {}

  /** An area and its grade, in the words that were printed. */
  private record Row(List<Word> area, List<Word> grade) {}

  private final List<Word> words = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private int at;

  private ScatteredJudgements() {}

  static List<Block> rows(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    int i = 0;
    while (i < blocks.size()) {
      ScatteredJudgements table = new ScatteredJudgements();
      boolean earlier = i > 0 && EARLIER.matcher(blocks.get(i - 1).text()).matches();
      int end = !earlier && begins(blocks.get(i)) ? table.read(blocks, i) : i;
      if (end == i) {
        result.add(blocks.get(i++));
        continue;
      }
      JudgementColumns.removeHead(result);
      for (Row row : table.rows) {
        result.add(JudgementColumns.row(blocks.get(i), text(row.area), text(row.grade)));
      }
      i = end;
    }
    return result;
  }

  private static String text(List<Word> words) {
    return String.join(" ", words.stream().map(Word::printed).toList());
  }

  private static boolean mayBeCell(Block block) {
    return (block.shape() == Shape.TEXT || block.shape() == Shape.HEADING || block.numbered())
        && Prose.words(block.text()) <= MOST_WORDS;
  }

  private static boolean begins(Block block) {
    if (!mayBeCell(block)) {
      return false;
    }
    List<Word> words = words(block, 0);
    String first = words.isEmpty() ? "" : words.getFirst().plain();
    return isGradeWord(first) || AREAS.stream().anyMatch(area -> area.getFirst().equals(first));
  }

  private static List<Word> words(Block block, int index) {
    List<Word> words = new ArrayList<>();
    for (String printed : block.text().split(" ", -1)) {
      String plain = printed.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
      if (!plain.isEmpty()) {
        words.add(new Word(printed, plain, index));
      }
    }
    return words;
  }

  private static boolean isGradeWord(String plain) {
    return GRADES.stream().anyMatch(grade -> grade.contains(plain));
  }

  /** Where the table ends that begins at a block, or that block's place where none does. */
  private int read(List<Block> blocks, int from) {
    for (int i = from;
        i < blocks.size() && i < from + MOST_BLOCKS && mayBeCell(blocks.get(i));
        i++) {
      words.addAll(words(blocks.get(i), i));
    }
    List<Word> pending = grade(List.of());
    Row row = row(pending);
    while (row != null) {
      rows.add(row);
      row = row(grade(List.of()));
    }
    boolean all = rows.stream().allMatch(r -> isGrade(r.grade));
    boolean ended = at == words.size() || (at > 0 && words.get(at).block > words.get(at - 1).block);
    return all && ended && rows.size() >= FEWEST ? words.get(at - 1).block + 1 : from;
  }

  /** The next area with the grade that stands before, in or behind it; null where none begins. */
  private @Nullable Row row(List<Word> before) {
    int start = at;
    for (List<String> area : AREAS) {
      at = start;
      Optional<Row> row = row(area, before);
      if (row.isPresent()) {
        return row.get();
      }
    }
    at = start - before.size();
    return null;
  }

  private Optional<Row> row(List<String> area, List<Word> before) {
    List<Word> name = new ArrayList<>();
    List<Word> grade = new ArrayList<>(before);
    for (String word : area) {
      if (!name.isEmpty()) {
        grade = grade(grade);
      }
      if (at == words.size() || !words.get(at).plain.equals(word)) {
        return Optional.empty();
      }
      name.add(words.get(at++));
    }
    return Optional.of(new Row(name, grade(grade)));
  }

  /** The words of a grade that go on with those read before. */
  private List<Word> grade(List<Word> before) {
    List<Word> grade = new ArrayList<>(before);
    while (at < words.size()) {
      grade.add(words.get(at));
      if (!beginsGrade(grade)) {
        grade.removeLast();
        break;
      }
      at++;
    }
    return grade;
  }

  private static boolean beginsGrade(List<Word> words) {
    List<String> plain = words.stream().map(Word::plain).toList();
    return GRADES.stream()
        .anyMatch(g -> g.size() >= plain.size() && g.subList(0, plain.size()).equals(plain));
  }

  private static boolean isGrade(List<Word> words) {
    return GRADES.contains(words.stream().map(Word::plain).toList());
  }
}
