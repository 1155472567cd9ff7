package org.findings.speed;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.findings.letter.Letter;
import org.findings.lucene.LuceneEngine;
import org.findings.search.Engine;
import org.findings.search.FileEntry;
import org.findings.search.Writing;

/**
 * The two indexes of one corpus.
 *
 * @param ours what Findings writes
 * @param plain what the reference writes
 */
record Indexes(Path ours, Path plain) {
  /** Letters held at once, so that making them is not part of the time. */
  private static final int BATCH = 100;

  private static final Path ROOT = Path.of("/made");

  static Indexes in(Path folder) {
    return new Indexes(folder.resolve("findings"), folder.resolve("reference"));
  }

  boolean areThere() {
    return Files.isDirectory(ours) && Files.isDirectory(plain);
  }

  /** Takes one batch of letters. */
  private interface Taking {
    void take(Letter letter) throws Exception;
  }

  /** Writes both, in turn, a batch each, so that a busy machine is fair to both. */
  void write(Corpus corpus, Figures figures) throws Exception {
    delete(ours);
    delete(plain);
    long oursNanos = 0;
    long plainNanos = 0;
    int paragraphs = 0;
    try (Engine engine = LuceneEngine.create(ours);
        Writing writing = engine.write()) {
      ReferenceIndex reference = new ReferenceIndex(plain);
      for (int from = 0; from < corpus.letters(); from += BATCH) {
        List<Letter> batch = new ArrayList<>();
        for (int i = from; i < Math.min(from + BATCH, corpus.letters()); i++) {
          batch.add(corpus.letter().apply(i));
        }
        paragraphs += batch.stream().mapToInt(letter -> letter.paragraphs().size()).sum();
        oursNanos += nanos(batch, letter -> writing.put(letter, file(letter)));
        plainNanos += nanos(batch, reference::put);
      }
      long start = System.nanoTime();
      writing.commit();
      oursNanos += System.nanoTime() - start;
      start = System.nanoTime();
      reference.close();
      plainNanos += System.nanoTime() - start;
    }
    figures.add("paragraphs", paragraphs);
    figures.add("letters", corpus.letters());
    figures.add("index/findings, MB", Corpus.bytes(ours) / 1e6);
    figures.add("index/reference, MB", Corpus.bytes(plain) / 1e6);
    figures.add("index/ratio of sizes", (double) Corpus.bytes(ours) / Corpus.bytes(plain));
    figures.add("index/findings, paragraphs a second", paragraphs / (oursNanos / 1e9));
    figures.add("index/reference, paragraphs a second", paragraphs / (plainNanos / 1e9));
    figures.add("index/ratio of times", (double) oursNanos / plainNanos);
  }

  private static long nanos(List<Letter> batch, Taking taking) throws Exception {
    long start = System.nanoTime();
    for (Letter letter : batch) {
      taking.take(letter);
    }
    return System.nanoTime() - start;
  }

  private static FileEntry file(Letter letter) {
    String sha256 = org.findings.letter.Ids.sha256(letter.id().getBytes(StandardCharsets.UTF_8));
    return new FileEntry(
        ROOT,
        ROOT.resolve(letter.id() + ".txt"),
        1,
        1,
        sha256,
        "",
        "1",
        "",
        new FileEntry.Read(letter.id()));
  }

  private static void delete(Path folder) throws Exception {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        // What is in a folder goes before it.
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
