package org.findings.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.findings.letter.About;
import org.findings.letter.Letter;
import org.findings.search.Change;
import org.findings.search.Change.What;
import org.findings.search.Changes;
import org.findings.search.Engine;
import org.findings.search.LetterSearch;
import org.findings.search.Mark;
import org.findings.search.Order;
import org.findings.search.Writing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever follows the changes from empty has exactly the index. */
class ChangesTest {
  private static final int FILES = 5;

  /** What may happen next: to the index, or to the copy that follows it. */
  sealed interface Step {
    /** A file is new, changed, or its letter gets another id. */
    record Put(int file, int date, int words) implements Step {}

    record Remove(int file) implements Step {}

    record Commit() implements Step {}

    /** What was not committed is lost. */
    record Restart() implements Step {}

    /** The copy reads on a little. */
    record Page(int size) implements Step {}

    /** The copy reads to the end. */
    record CatchUp() implements Step {}
  }

  @Property(tries = 40)
  void aCopyThatFollowsIsTheIndex(@ForAll("steps") List<Step> steps) throws Exception {
    Path folder = Files.createTempDirectory("changes");
    Opened index = Opened.in(folder);
    try {
      index.put(letter(0, 0));
      Copy copy = new Copy();
      Writing writing = index.engine().write();
      for (Step step : steps) {
        switch (step) {
          case Step.Put put -> {
            Letter letter = letter(put.date, put.words);
            writing.put(letter, Made.file(put.file + ".txt", letter));
          }
          case Step.Remove remove -> writing.remove(Path.of("/letters/" + remove.file + ".txt"));
          case Step.Commit commit -> {
            writing.commit();
            writing.close();
            index.engine().refresh();
            writing = index.engine().write();
          }
          case Step.Restart restart -> {
            writing.close();
            index.close();
            index = Opened.in(folder);
            writing = index.engine().write();
          }
          case Step.Page page -> copy.read(index.engine(), page.size);
          case Step.CatchUp catchUp -> {
            copy.catchUp(index.engine());
            assertThat(copy.letters).isEqualTo(held(index.engine()));
          }
        }
      }
      writing.close();
      copy.catchUp(index.engine());
      assertThat(copy.letters).isEqualTo(held(index.engine()));
    } finally {
      index.close();
      delete(folder);
    }
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Integer> file = Arbitraries.integers().between(0, FILES - 1);
    Arbitrary<Integer> few = Arbitraries.integers().between(0, 2);
    return Arbitraries.<Step>frequencyOf(
            Tuple.of(6, Combinators.combine(file, few, few).as(Step.Put::new)),
            Tuple.of(3, file.map(Step.Remove::new)),
            Tuple.of(4, Arbitraries.just(new Step.Commit())),
            Tuple.of(1, Arbitraries.just(new Step.Restart())),
            Tuple.of(3, Arbitraries.integers().between(1, 3).map(Step.Page::new)),
            Tuple.of(2, Arbitraries.just(new Step.CatchUp())))
        .list()
        .ofMinSize(5)
        .ofMaxSize(40);
  }

  @Test
  void aRemovedLetterIsToldWithTheHashItHad(@TempDir Path folder) throws Exception {
    try (Opened index = Opened.in(folder)) {
      Letter first = index.put(letter(0, 0)).getFirst();
      Letter renamed = index.put(letter(1, 1)).getFirst();
      assertThat(index.engine().changes(null, 10).changes())
          .extracting(Change::letter, Change::what, Change::sha256)
          .containsExactly(
              tuple(first, What.ADDED), tuple(first, What.REMOVED), tuple(renamed, What.ADDED));
    }
  }

  private static org.assertj.core.groups.Tuple tuple(Letter letter, What what) {
    return org.assertj.core.groups.Tuple.tuple(letter.id(), what, letter.about().source().sha256());
  }

  @Test
  void aMarkOfAnotherIndexOrOfLaterIsNotAnswered(@TempDir Path folder) throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(letter(0, 0));
      Mark newest = index.engine().changes(null, 10).next();
      assertThat(index.engine().changes(newest, 10).comparable()).isTrue();
      Mark other = new Mark("0" + newest.lineage(), newest.change());
      assertThat(index.engine().changes(other, 10).comparable()).isFalse();
      Mark later = new Mark(newest.lineage(), newest.change() + 1);
      assertThat(index.engine().changes(later, 10).comparable()).isFalse();
    }
  }

  private static Letter letter(int date, int words) {
    return Made.letter()
        .authority("Ashby", null)
        .date("2019-05-0" + (date + 1))
        .says("Drift " + words)
        .made();
  }

  private static Map<String, String> held(Engine engine) throws Exception {
    Map<String, String> held = new TreeMap<>();
    LetterSearch all = new LetterSearch(List.of(), Order.NEWEST, FILES, null);
    for (About letter : engine.letters(all).letters()) {
      held.put(letter.id(), letter.source().sha256());
    }
    return held;
  }

  private static void delete(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** A partner's copy. */
  private static final class Copy {
    final Map<String, String> letters = new TreeMap<>();
    private @Nullable Mark next;

    boolean read(Engine engine, int size) throws Exception {
      Changes page = engine.changes(next, size);
      assertThat(page.comparable()).isTrue();
      for (Change change : page.changes()) {
        String before =
            change.what() == What.REMOVED
                ? letters.remove(change.letter())
                : letters.put(change.letter(), change.sha256());
        assertThat(before == null).as("%s", change).isEqualTo(change.what() == What.ADDED);
      }
      next = page.next();
      return page.more();
    }

    void catchUp(Engine engine) throws Exception {
      while (read(engine, 2)) {
        // The next page.
      }
    }
  }
}
