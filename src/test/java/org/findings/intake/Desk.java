package org.findings.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.findings.letter.About;
import org.findings.lucene.LuceneEngine;
import org.findings.parser.Parser;
import org.findings.search.Engine;
import org.findings.search.LetterSearch;
import org.findings.search.Order;

/** A folder of letters and an index beside it. */
final class Desk implements AutoCloseable {
  final Path letters;
  final Engine engine;

  /** How many files the last run opened. */
  int opened;

  Desk(Path folder) throws Exception {
    letters = folder.resolve("letters");
    engine = LuceneEngine.create(folder.resolve("index"));
  }

  Path write(String name, String text) throws IOException {
    return Written.file(letters, name, text);
  }

  /** A letter with words of its own, dated by a day of January 2020. */
  Path letter(String name, int day, String finding) throws IOException {
    return write(name, Written.letter("Milton Keynes", day + " January 2020", finding));
  }

  Report run() throws Exception {
    return run(letters);
  }

  Report run(Path... paths) throws Exception {
    return run(Parser.standard(), paths);
  }

  Report run(Parser parser, Path... paths) throws Exception {
    return new Intake(engine, parser)
        .run(
            Arrays.asList(paths),
            new Progress() {
              @Override
              public void begin(int files) {
                opened = files;
              }

              @Override
              public void done(int files) {}
            });
  }

  /** The files of the letters that the index holds, in the order of their dates. */
  List<String> held() throws Exception {
    return all().stream().map(letter -> letter.source().file()).toList();
  }

  List<String> ids() throws Exception {
    return all().stream().map(About::id).toList();
  }

  List<About> all() throws Exception {
    return engine.letters(new LetterSearch(List.of(), Order.OLDEST, 100, null)).letters();
  }

  @Override
  public void close() throws IOException {
    engine.close();
  }
}
