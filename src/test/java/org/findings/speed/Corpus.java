package org.findings.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.findings.intake.Intake;
import org.findings.intake.Progress;
import org.findings.letter.Letter;
import org.findings.lucene.LuceneEngine;
import org.findings.parser.Parser;
import org.findings.search.Engine;
import org.findings.search.LetterAnswer;
import org.findings.search.LetterSearch;
import org.findings.search.Lookup;
import org.findings.search.Order;
import org.findings.search.Search;

/**
 * Letters to measure on.
 *
 * @param name as it is asked for and told
 * @param letters how many
 * @param letter the n-th of them, parsed
 */
record Corpus(String name, int letters, IntFunction<Letter> letter) {
  private static final long SEED = 20_260_101;
  private static final Path REAL = Path.of("../shared/letters/pdf");

  /** {@code real}, or a number of made paragraphs. */
  static Corpus named(String name, Path work) throws Exception {
    if (name.equals("real")) {
      return real(work.resolve("read"));
    }
    if (!name.matches("[1-9]\\d{0,8}")) {
      throw new IllegalArgumentException(
          "The corpus '" + name + "' is neither real nor a number of paragraphs.");
    }
    MadeLetters made = new MadeLetters(SEED, Integer.parseInt(name));
    return new Corpus(name, made.letters(), made::letter);
  }

  private static Corpus real(Path index) throws Exception {
    if (!Files.isDirectory(REAL)) {
      throw new IllegalArgumentException(
          "There are no real letters at " + REAL.toAbsolutePath().normalize() + ".");
    }
    try (Engine engine = LuceneEngine.create(index)) {
      new Intake(engine, Parser.standard()).run(List.of(REAL), Progress.UNHEARD);
      engine.refresh();
      List<Letter> letters = read(engine);
      return new Corpus("real", letters.size(), letters::get);
    }
  }

  private static List<Letter> read(Engine engine) throws Exception {
    List<Letter> letters = new ArrayList<>();
    LetterAnswer page =
        engine.letters(new LetterSearch(List.of(), Order.OLDEST, Search.LARGEST_PAGE, null));
    while (true) {
      for (var about : page.letters()) {
        if (engine.letter(about.id()) instanceof Lookup.Here<?> here
            && here.value() instanceof org.findings.search.StoredLetter stored) {
          letters.add(stored.letter());
        }
      }
      if (page.next() == null) {
        return letters;
      }
      page =
          engine.letters(
              new LetterSearch(List.of(), Order.OLDEST, Search.LARGEST_PAGE, page.next()));
    }
  }

  /** What a folder holds, in bytes. */
  static long bytes(Path folder) throws IOException {
    long bytes = 0;
    try (var files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }
}
