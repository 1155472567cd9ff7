package org.findings.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.findings.letter.Letter;
import org.findings.search.Engine;
import org.findings.search.FileEntry;
import org.findings.search.FoundParagraph;
import org.findings.search.IndexProblem;
import org.findings.search.IndexState;
import org.findings.search.Lookup;
import org.findings.search.NotReady;
import org.findings.search.StoredLetter;
import org.findings.search.Writing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingTest {
  @TempDir Path folder;

  private static final Letter FIRST =
      Made.letter()
          .authority("Ashby", null)
          .date("2019-05-01")
          .says("Drift and delay persist.", "Plans are good.")
          .made();

  @Test
  void nothingShowsBeforeTheCommitAndNothingEverWithoutIt() throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(FIRST);
      IndexState before = index.engine().state();
      try (Writing writing = index.engine().write()) {
        Letter second = Made.letter().says("Another.").made();
        writing.put(second, Made.file("new.txt", second));
        writing.remove(Path.of("/letters/0.txt"));
        index.engine().refresh();
        assertThat(index.engine().state()).isEqualTo(before);
      }
      index.engine().refresh();
      assertThat(index.engine().state()).isEqualTo(before);
      assertThat(index.search("drift").total().paragraphs()).isEqualTo(1);
    }
  }

  @Test
  void aCommitWithoutChangesKeepsTheBuild() throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(FIRST);
      IndexState before = index.engine().state();
      try (Writing writing = index.engine().write()) {
        writing.commit();
      }
      index.engine().refresh();
      assertThat(index.engine().state()).isEqualTo(before);
    }
  }

  @Test
  void aSecondWriterIsRefused() throws Exception {
    try (Opened index = Opened.in(folder);
        Opened other = Opened.in(folder);
        Writing writing = index.engine().write()) {
      assertThat(writing.files()).isEmpty();
      assertThatThrownBy(other.engine()::write)
          .isInstanceOf(IndexProblem.class)
          .hasMessageContaining(folder.toString())
          .hasMessageContaining("being written by another process")
          .hasMessageContaining("Wait");
    }
  }

  @Test
  void lettersThatWouldGetOneIdAreToldApartAndTheFirstKeepsItsOwn() throws Exception {
    Letter second =
        Made.letter().authority("Ashby", null).date("2019-05-01").says("Something else.").made();
    try (Opened index = Opened.in(folder)) {
      var stored = index.put(FIRST, second);
      assertThat(stored.get(0).id()).isEqualTo("ashby-jtai-2019-05-01");
      assertThat(stored.get(1).id()).matches("ashby-jtai-2019-05-01-[0-9a-f]{4}");
      assertThat(stored.get(1).paragraphs().getFirst().id()).startsWith(stored.get(1).id() + ".");
      assertThat(index.search("else").hits().getFirst().letter().id())
          .isEqualTo(stored.get(1).id());
      try (Writing writing = index.engine().write()) {
        writing.remove(Path.of("/letters/0.txt"));
        writing.put(second, Made.file("1.txt", second));
        writing.commit();
      }
      index.engine().refresh();
      assertThat(index.search("else").hits().getFirst().letter().id())
          .as("an id once given stays, even where the plain one is free again")
          .isEqualTo(stored.get(1).id());
    }
  }

  @Test
  void idsThatABetterReadingReplacesLeadOn() throws Exception {
    Letter before =
        Made.letter()
            .authority("Ashby", null)
            .date("2019-05-01")
            .says("One two three four five six.", "Seven eight nine.", "Quite another matter.")
            .made();
    Letter after =
        Made.letter()
            .authority("Ashby", null)
            .date("2019-05-02")
            .says("One two three four five.", "Seven eight nine.")
            .made();
    try (Opened index = Opened.in(folder)) {
      index.put(before);
      index.put(after);
      Engine engine = index.engine();
      assertThat(engine.letter(before.id())).isEqualTo(new Lookup.Moved<>(after.id()));
      assertThat(engine.paragraph(before.paragraphs().get(0).id()))
          .as("nearly the same words")
          .isEqualTo(new Lookup.Moved<>(after.paragraphs().get(0).id()));
      assertThat(engine.paragraph(before.paragraphs().get(1).id()))
          .as("the same words under another letter id")
          .isEqualTo(new Lookup.Moved<>(after.paragraphs().get(1).id()));
      assertThat(engine.paragraph(before.paragraphs().get(2).id()))
          .as("nothing like it any more")
          .isEqualTo(new Lookup.Gone<>(after.id()));
      assertThat(engine.paragraph("ashby-jtai-2019-05-01.00000000"))
          .isEqualTo(new Lookup.Unknown<>());
      index.put(before);
      assertThat(engine.letter(before.id())).isInstanceOf(Lookup.Here.class);
      assertThat(engine.letter(after.id())).isEqualTo(new Lookup.Moved<>(before.id()));
      assertThat(engine.paragraph(before.paragraphs().get(2).id())).isInstanceOf(Lookup.Here.class);
    }
  }

  @Test
  void aChangedLetterIsReplacedAndARemovedOneIsGone() throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(FIRST);
      Letter changed =
          Made.letter().authority("Ashby", null).date("2019-05-01").says("No more drift.").made();
      index.put(changed);
      assertThat(index.engine().state().paragraphs()).isEqualTo(1);
      assertThat(index.search("delay").total().paragraphs()).isZero();
      assertThat(index.search("drift").total().paragraphs()).isEqualTo(1);
      try (Writing writing = index.engine().write()) {
        writing.remove(Path.of("/letters/0.txt"));
        writing.commit();
      }
      index.engine().refresh();
      assertThat(index.engine().state().letters()).isZero();
      assertThat(index.search("").total().paragraphs()).isZero();
      assertThat(index.engine().letter(changed.id())).isEqualTo(new Lookup.Unknown<>());
    }
  }

  @Test
  void aFileThatCanNoLongerBeReadIsSetAsideAndItsLetterGoes() throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(FIRST);
      FileEntry file = Made.file("0.txt", FIRST);
      FileEntry aside =
          new FileEntry(
              file.root(),
              file.path(),
              0,
              2,
              "",
              "",
              "1",
              "",
              new FileEntry.SetAside("empty file"));
      try (Writing writing = index.engine().write()) {
        writing.note(aside);
        writing.commit();
      }
      index.engine().refresh();
      assertThat(index.engine().state().letters()).isZero();
      assertThat(index.engine().check().setAside()).containsExactly(aside);
      assertThat(index.engine().check().problems()).isEmpty();
    }
  }

  @Test
  void aLetterComesBackAsItWent() throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(FIRST);
      IndexState state = index.engine().state();
      StoredLetter first = new StoredLetter(FIRST, Path.of("/letters/0.txt"), state);
      assertThat(index.engine().letter(FIRST.id())).isEqualTo(new Lookup.Here<>(first));
      assertThat(index.engine().facts(FIRST.id())).isEqualTo(new Lookup.Here<>(first.facts()));
      var second = FIRST.paragraphs().get(1);
      assertThat(index.engine().paragraph(second.id()))
          .isEqualTo(
              new Lookup.Here<>(
                  new FoundParagraph(
                      second, FIRST.about(), FIRST.paragraphs().getFirst(), null, state)));
    }
  }

  @Test
  void anotherEnginesCommitIsSeenByItself() throws Exception {
    try (Opened index = Opened.in(folder);
        Opened other = Opened.in(folder)) {
      assertThatThrownBy(other.engine()::state).isInstanceOf(NotReady.class);
      index.put(FIRST);
      long end = System.nanoTime() + 10_000_000_000L;
      while (!isReady(other.engine()) && System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      assertThat(other.engine().state()).isEqualTo(index.engine().state());
    }
  }

  @Test
  void anIndexMustBeThereToBeOpened() {
    assertThatThrownBy(() -> LuceneEngine.open(folder.resolve("none")))
        .isInstanceOf(IndexProblem.class)
        .hasMessageContaining("There is no index at " + folder.resolve("none"))
        .hasMessageContaining("index");
  }

  @Test
  void anotherLayoutIsRefusedAndBuiltAnew() throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(FIRST);
    }
    OtherLayout.older(folder);
    assertThatThrownBy(() -> LuceneEngine.open(folder))
        .isInstanceOf(IndexProblem.class)
        .hasMessageContaining("older layout")
        .hasMessageContaining("serve");
    try (Opened index = Opened.in(folder)) {
      assertThatThrownBy(index.engine()::state).isInstanceOf(NotReady.class);
      index.put(FIRST);
      assertThat(index.engine().state().letters()).isEqualTo(1);
    }
    OtherLayout.newer(folder);
    try (Opened index = Opened.in(folder)) {
      assertThatThrownBy(index.engine()::write)
          .isInstanceOf(IndexProblem.class)
          .hasMessageContaining("newer layout");
    }
  }

  @Test
  void aFolderOfOtherThingsIsLeftAlone() throws Exception {
    Files.writeString(folder.resolve("diary.txt"), "Dear diary");
    assertThatThrownBy(() -> LuceneEngine.create(folder))
        .isInstanceOf(IndexProblem.class)
        .hasMessageContaining("holds other files")
        .hasMessageContaining("--index");
    assertThat(folder).isDirectoryContaining(file -> file.endsWith("diary.txt"));
  }

  @Test
  void aDamagedIndexIsToldPlainly() throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(FIRST);
    }
    try (var files = Files.newDirectoryStream(folder, "segments_*")) {
      for (Path file : files) {
        Files.writeString(file, "not a segments file");
      }
    }
    assertThatThrownBy(() -> LuceneEngine.open(folder))
        .isInstanceOf(IndexProblem.class)
        .hasMessageContaining("damaged")
        .hasMessageContaining(folder.toString());
  }

  private static boolean isReady(Engine engine) throws Exception {
    try {
      engine.state();
      return true;
    } catch (NotReady e) {
      return false;
    }
  }
}
