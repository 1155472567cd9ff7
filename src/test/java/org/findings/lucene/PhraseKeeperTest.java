package org.findings.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.findings.letter.Letter;
import org.findings.query.Field;
import org.findings.query.Filter;
import org.findings.query.Thesaurus;
import org.findings.query.Values;
import org.findings.search.SuggestSearch;
import org.findings.search.Suggestions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When phrases are gathered, and what is told of a table that is old, missing or damaged. */
class PhraseKeeperTest {
  private static final int LETTERS = 150;

  @TempDir Path folder;
  private Path table;

  @BeforeEach
  void name() {
    table = folder.resolve("phrases").resolve("table");
  }

  private static Letter letter(int number, String says) {
    return Made.letter()
        .authority("Place " + number, "E0600" + (1000 + number))
        .says(says, says)
        .made();
  }

  private static Letter[] letters() {
    return Stream.iterate(0, i -> i + 1)
        .limit(LETTERS)
        .map(i -> letter(i, "There is drift and delay."))
        .toArray(Letter[]::new);
  }

  private static Suggestions suggest(Opened index, String text, Filter... filters)
      throws Exception {
    return index.engine().suggest(new SuggestSearch(text, List.of(filters), 8, Thesaurus.NONE));
  }

  @Test
  void untilPhrasesAreGatheredWordsOfTheIndexAreOffered() throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(letters());
      Suggestions words = suggest(index, "dri");
      assertThat(words.completions().toString())
          .isEqualTo("[Completion[text=drift, query=drift, paragraphs=300, letters=150]]");
      assertThat(words.asOf().phrases()).isFalse();
      assertThat(words.asOf().at()).isNull();
      assertThat(suggest(index, "drift ").completions()).isEmpty();
      assertThat(suggest(index, "").completions()).isEmpty();

      index.engine().gatherPhrases();
      Suggestions phrases = suggest(index, "dri");
      assertThat(phrases.completions().toString())
          .isEqualTo(
              "[Completion[text=drift, query=drift, paragraphs=300, letters=150],"
                  + " Completion[text=drift and delay, query=\"drift and delay\","
                  + " paragraphs=300, letters=150]]");
      assertThat(phrases.asOf().phrases()).isTrue();
      assertThat(phrases.asOf().current()).isTrue();
      assertThat(phrases.asOf().build()).isEqualTo(phrases.index().build());
    }
  }

  @Test
  void aTableOfBeforeIsThereAtOnceAndSaysThatItLags() throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(letters());
      index.engine().gatherPhrases();
    }
    try (Opened index = Opened.in(folder)) {
      assertThat(suggest(index, "dri").asOf().current()).isTrue();
      String before = suggest(index, "").index().build();

      // The first letter says something else now, and one more has come.
      Letter[] changed = letters();
      changed[0] = letter(0, "All is well.");
      index.put(
          Stream.concat(Stream.of(changed), Stream.of(letter(999, "Drift and delay.")))
              .toArray(Letter[]::new));

      Suggestions lagging = suggest(index, "dri");
      assertThat(lagging.asOf().current()).isFalse();
      assertThat(lagging.asOf().build()).isEqualTo(before);
      assertThat(lagging.asOf().letters()).isEqualTo(LETTERS);
      assertThat(lagging.index().letters()).isEqualTo(LETTERS + 1);
      assertThat(lagging.completions().getFirst().paragraphs()).isEqualTo(300);

      // Letters are known again by their ids, wherever they stand now.
      Filter some = Values.filter(Field.AUTHORITY, List.of("Place 7", "Place 8", "Place 999"));
      assertThat(suggest(index, "drift an", some).completions().getFirst().paragraphs())
          .isEqualTo(4);

      index.engine().gatherPhrases();
      assertThat(suggest(index, "dri").asOf().current()).isTrue();
      assertThat(suggest(index, "drift an", some).completions().getFirst().paragraphs())
          .isEqualTo(6);
    }
  }

  @Test
  void aDamagedTableCountsAsMissing() throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(letters());
      index.engine().gatherPhrases();
    }
    byte[] good = Files.readAllBytes(table);
    byte[] flipped = good.clone();
    flipped[good.length / 2] ^= 1;
    byte[] cut = java.util.Arrays.copyOf(good, good.length - 7);
    for (byte[] bad : List.of(flipped, cut, new byte[0], new byte[] {1, 2, 3})) {
      Files.write(table, bad);
      try (Opened index = Opened.in(folder)) {
        assertThat(suggest(index, "dri").asOf().phrases()).isFalse();
        assertThat(suggest(index, "dri").completions()).hasSize(1);
        index.engine().gatherPhrases();
        assertThat(suggest(index, "dri").asOf().phrases()).isTrue();
      }
    }
  }

  @Test
  void littleChangesWaitLongerThanMany() throws Exception {
    AtomicLong now = new AtomicLong(1_000_000_000);
    try (Opened index = Opened.in(folder);
        IndexFolder opened = IndexFolder.of(folder);
        Builds builds = new Builds(opened.directory(), System::nanoTime);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        PhraseKeeper keeper = new PhraseKeeper(folder, builds, now::get, thread)) {
      assertThatThrownBy(keeper::isDue).isInstanceOf(org.findings.search.NotReady.class);
      Letter[] letters = letters();
      index.put(letters);
      builds.refresh();
      assertThat(keeper.isDue()).as("none is there").isTrue();

      keeper.consider();
      thread.submit(() -> {}).get();
      assertThat(Files.exists(table)).as("gathered behind").isTrue();
      assertThat(keeper.isDue()).as("it is of this build").isFalse();

      letters[0] = letter(0, "All is well.");
      index.put(letters[0]);
      builds.refresh();
      now.addAndGet(PhraseKeeper.LATER.toMillis() - 1);
      assertThat(keeper.isDue()).as("one letter of 150 changed").isFalse();
      now.addAndGet(1);
      assertThat(keeper.isDue()).as("a while ago").isTrue();
      keeper.gather();
      assertThat(keeper.isDue()).isFalse();

      for (int i = 0; i < 10; i++) {
        letters[i] = letter(i, "All is well, and better.");
      }
      index.put(letters);
      builds.refresh();
      now.addAndGet(PhraseKeeper.SOON.toMillis() - 1);
      assertThat(keeper.isDue()).as("much has changed").isFalse();
      now.addAndGet(1);
      assertThat(keeper.isDue()).isTrue();
      now.set(5);
      assertThat(keeper.isDue()).as("the clock was set back").isTrue();
    }
  }

  @Test
  void whatWasStoppedLeavesTheTableOfBefore() throws Exception {
    try (Opened index = Opened.in(folder);
        IndexFolder opened = IndexFolder.of(folder);
        Builds builds = new Builds(opened.directory(), System::nanoTime)) {
      index.put(letters());
      builds.refresh();
      index.engine().gatherPhrases();
      byte[] before = Files.readAllBytes(table);
      AtomicLong asked = new AtomicLong();
      try (Builds.Lease lease = builds.newest()) {
        long all = 4L * LETTERS;
        for (long most : List.of(0L, 1L, all / 2, all - 1)) {
          asked.set(0);
          assertThatThrownBy(
                  () ->
                      PhraseFile.write(
                          folder, lease.build(), 1, () -> asked.getAndIncrement() >= most))
              .isInstanceOf(EveryParagraph.Stopped.class);
          assertThat(Files.readAllBytes(table)).isEqualTo(before);
        }
      }
      index.engine().gatherPhrases();
      try (Stream<Path> files = Files.list(table.getParent())) {
        assertThat(files).containsExactlyInAnyOrder(table, table.resolveSibling(PhraseFile.LOCK));
      }
    }
  }

  @Test
  void whatAnotherProcessGatheredIsTaken() throws Exception {
    AtomicLong now = new AtomicLong(1);
    try (Opened index = Opened.in(folder);
        IndexFolder opened = IndexFolder.of(folder);
        Builds builds = new Builds(opened.directory(), System::nanoTime);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        PhraseKeeper keeper = new PhraseKeeper(folder, builds, now::get, thread)) {
      index.put(letters());
      builds.refresh();
      assertThat(keeper.isDue()).as("none is there").isTrue();
      index.engine().gatherPhrases();
      byte[] written = Files.readAllBytes(table);

      keeper.consider();
      thread.submit(() -> {}).get();

      assertThat(keeper.isDue()).isFalse();
      assertThat(Files.readAllBytes(table)).isEqualTo(written);
    }
  }

  @Test
  void anEmptyIndexHasNothingToOffer() throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(letter(1, "Drift."));
      try (var writing = index.engine().write()) {
        writing.remove(Made.file("0.txt", letter(1, "Drift.")).path());
        writing.commit();
      }
      index.engine().refresh();
      assertThat(suggest(index, "d").completions()).isEmpty();
      index.engine().gatherPhrases();
      assertThat(suggest(index, "").completions()).isEmpty();
      assertThat(suggest(index, "dri").asOf().letters()).isZero();
    }
  }
}
