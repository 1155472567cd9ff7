package org.findings.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.findings.lucene.LuceneEngine;
import org.findings.parser.Parser;
import org.findings.reader.Recogniser;
import org.findings.search.IndexState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Backups while letters are added, replaced and deleted without a pause: each must be of one state,
 * with exactly the letters of that.
 */
@Timeout(300)
class BackupWhileWritingTest {
  /** More with {@code -Dbackups=100}. */
  private static final int BACKUPS = Integer.getInteger("backups", 12);

  private static final List<String> PLACES = List.of("Kent", "Leeds", "Devon", "Surrey", "Norfolk");

  @TempDir Path folder;

  @Test
  void eachIsOneState() throws Exception {
    Safe safe = new Safe(folder.resolve("first"));
    Files.createDirectories(safe.letters());
    AtomicBoolean enough = new AtomicBoolean();
    CountDownLatch begun = new CountDownLatch(3);
    CompletableFuture<Integer> writing =
        CompletableFuture.supplyAsync(() -> write(safe, begun, enough));
    Set<String> builds = new HashSet<>();
    try {
      begun.await();
      for (int i = 1; i <= BACKUPS; i++) {
        IndexState copied = safe.keep(Duration.ofSeconds(60), Progress.UNHEARD).state();
        builds.add(copied.build());
        IndexState state = safe.restore(folder.resolve("restored" + i)).requireWhole();
        assertThat(state.letters()).isEqualTo(copied.letters());
        assertThat(state.paragraphs()).isEqualTo(copied.paragraphs());
      }
    } finally {
      enough.set(true);
    }
    assertThat(writing.get()).as("it was written meanwhile").isGreaterThan(BACKUPS);
    assertThat(builds).hasSizeGreaterThan(BACKUPS / 2);
  }

  private static int write(Safe safe, CountDownLatch begun, AtomicBoolean enough) {
    int commits = 0;
    try (LuceneEngine engine = LuceneEngine.create(safe.index())) {
      new Intake(engine, Parser.standard()).run(List.of(safe.letters()), Progress.UNHEARD);
      Letters letters =
          new Letters(safe.letters(), () -> engine, Parser.standard(), Recogniser.NONE);
      for (int i = 0; !enough.get(); i++) {
        String place = PLACES.get(i % PLACES.size());
        // Sidecars change as well, and a letter is replaced, later deleted.
        String text = Written.letter(place, "1 May 2020", "This is finding " + i + " of it.");
        byte[] meta = ("{\"title\": \"Letter " + i + "\"}").getBytes(StandardCharsets.UTF_8);
        Added added =
            letters.add(
                place + ".txt", text.getBytes(StandardCharsets.UTF_8), i % 3 == 0 ? meta : null);
        commits++;
        begun.countDown();
        if (i % 7 == 6) {
          letters.remove(added.letter().letter().about().id());
          commits++;
        }
      }
      return commits;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
