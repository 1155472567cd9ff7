package org.findings.intake;

import static java.time.temporal.ChronoUnit.MILLIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.findings.letter.Letter;
import org.findings.parser.Parser;
import org.findings.reader.Recogniser;
import org.findings.search.Change;
import org.findings.search.Changes;
import org.findings.search.Lookup;
import org.findings.search.Mark;
import org.findings.search.StoredLetter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is backed up comes back. */
class BackupTest {
  @TempDir Path folder;
  private Safe safe;

  @BeforeEach
  void write() throws Exception {
    safe = new Safe(Files.createDirectories(folder.resolve("first")));
    try (Desk desk = new Desk(safe.folder())) {
      desk.letter("one.txt", 1, "Drift and delay are common.");
      desk.letter("below/two.txt", 2, "Plans are good.");
      desk.write("below/two.meta.json", "{\"title\": \"Another title\"}");
      desk.letter("below/twice.txt", 2, "Plans are good.");
      desk.run();
    }
  }

  @Test
  void atItsOwnPlaceNothingIsReadAgain() throws Exception {
    Map<String, Letter> held = Safe.all(safe.folder());
    Map<String, String> files = Safe.files(safe.letters());
    assertThat(safe.keep().state().letters()).isEqualTo(2);
    Durable.delete(safe.letters());
    Durable.delete(safe.index());

    Safe.Restored restored = safe.restore(safe.folder());

    assertThat(restored.requireWhole().letters()).isEqualTo(2);
    assertThat(restored.all()).isEqualTo(held);
    assertThat(Safe.files(safe.letters())).isEqualTo(files);
    assertThat(again(safe.folder())).isZero();
  }

  @Test
  void elsewhereTheIndexFollowsTheLetters() throws Exception {
    Map<String, Letter> held = Safe.all(safe.folder());
    safe.keep();

    Safe.Restored restored = safe.restore(folder.resolve("other"));

    assertThat(restored.requireWhole().letters()).isEqualTo(2);
    assertThat(restored.all()).isEqualTo(held);
    assertThat(again(restored.folder())).isZero();
    try (Desk desk = new Desk(restored.folder())) {
      String id = desk.ids().getFirst();
      assertThat(((Lookup.Here<StoredLetter>) desk.engine.letter(id)).value().file())
          .isEqualTo(restored.letters().resolve("one.txt"));
      // What was replaced takes the same way as ever.
      desk.letter("one.txt", 1, "Drift and delay are rare.");
      assertThat(desk.run().changed()).isEqualTo(1);
      assertThat(desk.engine.check().problems()).isEmpty();
    }
  }

  private static int again(Path folder) throws Exception {
    try (Desk desk = new Desk(folder)) {
      Report report = desk.run();
      assertThat(report.changedAnything()).isFalse();
      return desk.opened;
    }
  }

  @Test
  void whoFollowsChangesBeginsAnew() throws Exception {
    safe.keep();
    Mark mark;
    String build;
    try (Desk desk = new Desk(safe.folder())) {
      mark = desk.engine.changes(null, 100).next();
      build = desk.engine.state().build();
    }
    for (String place : new String[] {"other", "first"}) {
      if (place.equals("first")) {
        Durable.delete(safe.letters());
        Durable.delete(safe.index());
      }
      safe.restore(folder.resolve(place));
      try (Desk desk = new Desk(folder.resolve(place))) {
        Changes behind = desk.engine.changes(mark, 100);
        assertThat(behind.comparable()).as("the mark is of another past").isFalse();
        assertThat(desk.engine.changes(null, 100).changes())
            .extracting(Change::letter)
            .containsExactlyInAnyOrderElementsOf(desk.ids());
        assertThat(desk.engine.state().build()).isNotEqualTo(build);
      }
    }
  }

  @Test
  void earlierVersionsComeAlongAndWhatWaitsDoesNot() throws Exception {
    try (Desk desk = new Desk(safe.folder())) {
      Letters letters =
          new Letters(safe.letters(), () -> desk.engine, Parser.standard(), Recogniser.NONE);
      String text = Written.letter("Milton Keynes", "1 January 2020", "Drift is rare now.");
      letters.add("one.txt", text.getBytes(StandardCharsets.UTF_8), null);
      Files.writeString(
          Files.createDirectory(safe.letters().resolve(".incoming-1")).resolve("letter"), "half");
      Files.writeString(safe.letters().resolve(".env"), "FINDINGS_KEYS=secret");
      Files.writeString(safe.letters().resolve("keys.conf"), "FINDINGS_KEYS=secret");

      assertThat(safe.keep().leftAlone()).containsOnlyKeys(".conf");
      Safe.Restored restored = safe.restore(folder.resolve("other"));

      assertThat(restored.requireWhole().letters()).isEqualTo(2);
      assertThat(Safe.files(restored.letters()).keySet())
          .filteredOn(name -> name.startsWith("."))
          .singleElement()
          .asString()
          .matches(".versions/one.txt/[0-9a-f]{64}/one.txt");
      try (Desk there = new Desk(restored.folder())) {
        String id = there.ids().getFirst();
        StoredLetter held = ((Lookup.Here<StoredLetter>) there.engine.letter(id)).value();
        Letters others =
            new Letters(restored.letters(), () -> there.engine, Parser.standard(), Recogniser.NONE);
        assertThat(others.versions(held.facts())).hasSize(1);
        assertThat(others.versions(held.facts()).getFirst().until())
            .isEqualTo(
                letters.versions(stored(desk, id).facts()).getFirst().until().truncatedTo(MILLIS));
      }
    }
  }

  private static StoredLetter stored(Desk desk, String id) throws Exception {
    return ((Lookup.Here<StoredLetter>) desk.engine.letter(id)).value();
  }

  @Test
  void aLetterThatWasReplacedSinceComesFromItsVersions() throws Exception {
    String before;
    try (Desk desk = new Desk(safe.folder())) {
      Path file = safe.letters().resolve("one.txt");
      before = Files.readString(file);
      new Versions(safe.letters(), Parser.standard()).keep(file);
      desk.letter("one.txt", 1, "Nobody has indexed this yet.");
    }
    assertThat(safe.keep().state().letters()).isEqualTo(2);
    Safe.Restored restored = safe.restore(folder.resolve("other"));
    restored.requireWhole();
    assertThat(restored.letters().resolve("one.txt")).hasContent(before);
  }

  @Test
  void newFilesAreInItBeforeTheyAreIndexed() throws Exception {
    Written.file(safe.letters(), "new.txt", Written.letter("Kent", "1 May 2020", "New."));
    Written.file(safe.letters(), "empty.txt", "");
    safe.keep();
    Safe.Restored restored = safe.restore(folder.resolve("other"));
    assertThat(restored.requireWhole().letters()).isEqualTo(2);
    assertThat(restored.letters().resolve("new.txt")).exists();
    try (Desk desk = new Desk(restored.folder())) {
      assertThat(desk.run().added()).isEqualTo(1);
    }
  }

  @Test
  void anEarlierOneIsBroughtUpToDate() throws Exception {
    Backup.Made first = safe.keep();
    assertThat(first.written()).isEqualTo(first.bytes());
    assertThat(safe.keep().written()).as("nothing has changed").isZero();
    try (Desk desk = new Desk(safe.folder())) {
      Files.delete(safe.letters().resolve("one.txt"));
      desk.letter("three.txt", 3, "Supervision is strong.");
      desk.run();
    }
    Backup.Made second = safe.keep();
    assertThat(second.written()).isPositive().isLessThan(second.bytes());
    try (var entries = Files.list(safe.backup())) {
      assertThat(entries.map(Path::getFileName).map(Path::toString))
          .as("the manifest, the lock, and one folder of files")
          .hasSize(3);
    }
    Safe.Restored restored = safe.restore(folder.resolve("other"));
    restored.requireWhole();
    assertThat(restored.all()).isEqualTo(Safe.all(safe.folder()));
    assertThat(restored.letters().resolve("one.txt")).doesNotExist();
  }

  @Test
  void whatIsDamagedInAnEarlierOneIsCopiedAnew() throws Exception {
    safe.keep();
    for (String name : new String[] {"letters/one.txt", "index/segments_1"}) {
      Path file = safe.backup().resolve(Manifest.in(safe.backup()).folder()).resolve(name);
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
    }
    assertThat(safe.keep().written()).isPositive();
    safe.restore(folder.resolve("other")).requireWhole();
  }

  @Test
  void aLetterThatIsGoneForGoodStopsIt() throws Exception {
    Path file = safe.letters().resolve("one.txt");
    String text = Files.readString(file);
    Files.writeString(file, "another");
    Files.delete(safe.letters().resolve("below/two.meta.json"));
    Path unknown = Files.writeString(safe.letters().resolve("below/twice.meta.json"), "{}");
    assertThatThrownBy(safe::keep)
        .isInstanceOf(BadBackup.class)
        .hasMessageContainingAll(
            "one.txt: it is another file now",
            "the sidecar of below/two.txt: it is gone",
            "the sidecar of below/twice.txt: it is new",
            "findings index " + safe.letters());
    assertThat(safe.backup().resolve(Manifest.NAME)).doesNotExist();

    Files.delete(unknown);
    Files.writeString(file, text);
    Files.writeString(
        safe.letters().resolve("below/two.meta.json"), "{\"title\": \"Another title\"}");
    safe.keep();
    Files.delete(file);
    assertThat(safe.keep().written()).as("the backup before still has it").isZero();
    safe.restore(folder.resolve("other")).requireWhole();
  }

  /** As a letter is while it is being deleted: gone from the folder, and not yet from the index. */
  @Test
  void whatGoesJustNowIsWaitedFor() throws Exception {
    Files.delete(safe.letters().resolve("one.txt"));
    CompletableFuture<Backup.Made> backup =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return safe.keep(Duration.ofMinutes(1), Progress.UNHEARD);
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    try (Desk desk = new Desk(safe.folder())) {
      desk.run();
    }
    assertThat(backup.get().state().letters()).isEqualTo(1);
    assertThat(safe.restore(folder.resolve("other")).requireWhole().letters()).isEqualTo(1);
  }
}
