package org.findings.judged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.findings.intake.Intake;
import org.findings.intake.Progress;
import org.findings.letter.About;
import org.findings.letter.Paragraph;
import org.findings.lucene.LuceneEngine;
import org.findings.parser.Parser;
import org.findings.search.Engine;
import org.findings.search.LetterAnswer;
import org.findings.search.LetterSearch;
import org.findings.search.Lookup;
import org.findings.search.Order;
import org.findings.search.Search;
import org.findings.search.StoredLetter;
import org.jspecify.annotations.Nullable;

/**
 * The real letters in an index of their own.
 *
 * @param index the folder that it is in
 * @param paragraphs of all of them
 */
record RealLetters(Path index, Engine engine, int letters, List<Paragraph> paragraphs)
    implements AutoCloseable {

  /**
   * Reads them anew.
   *
   * @param index what it held before is replaced
   */
  static RealLetters indexed(Path folder, Path index) throws Exception {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          "There are no real letters at " + folder.toAbsolutePath().normalize() + ".");
    }
    clear(index);
    Engine engine = LuceneEngine.create(Files.createDirectories(index));
    new Intake(engine, Parser.standard()).run(List.of(folder), Progress.UNHEARD);
    engine.refresh();
    List<About> letters = letters(engine);
    List<Paragraph> paragraphs = new ArrayList<>();
    for (About letter : letters) {
      if (engine.letter(letter.id()) instanceof Lookup.Here<StoredLetter> here) {
        paragraphs.addAll(here.value().letter().paragraphs());
      }
    }
    return new RealLetters(index, engine, letters.size(), List.copyOf(paragraphs));
  }

  private static void clear(Path index) throws IOException {
    if (Files.isDirectory(index)) {
      try (var files = Files.newDirectoryStream(index)) {
        for (Path file : files) {
          Files.delete(file);
        }
      }
    }
  }

  private static List<About> letters(Engine engine) throws Exception {
    List<About> letters = new ArrayList<>();
    @Nullable LetterAnswer page = null;
    do {
      page =
          engine.letters(
              new LetterSearch(
                  List.of(), Order.OLDEST, Search.LARGEST_PAGE, page == null ? null : page.next()));
      letters.addAll(page.letters());
    } while (page.next() != null);
    return letters;
  }

  @Override
  public void close() throws IOException {
    engine.close();
  }

  @Override
  public String toString() {
    return letters + " letters, " + paragraphs.size() + " paragraphs";
  }
}
