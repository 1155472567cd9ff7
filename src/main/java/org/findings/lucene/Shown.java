package org.findings.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.search.ScoreDoc;
import org.findings.letter.Paragraph;
import org.findings.search.Hit;
import org.findings.search.TooCostly;

/** Makes hits of the paragraphs that a page shows. */
final class Shown {
  private final StoredDocuments stored;
  private final Spans spans;
  private final LetterTable letters;

  Shown(Build build, Selection selection) throws IOException, TooCostly {
    stored = new StoredDocuments(build.reader());
    spans = selection.spans();
    letters = build.letters();
  }

  /**
   * In the order given.
   *
   * @param ranked whether their scores are to be told
   */
  List<Hit> hits(List<ScoreDoc> found, boolean ranked) throws IOException {
    // Places of words are read in the order of the index.
    int[] byDocument =
        IntStream.range(0, found.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> found.get(i).doc))
            .mapToInt(i -> i)
            .toArray();
    Hit[] hits = new Hit[found.size()];
    for (int i : byDocument) {
      ScoreDoc each = found.get(i);
      Paragraph paragraph = stored.paragraph(each.doc);
      Spans.Matched matched = spans.in(each.doc, paragraph.text());
      hits[i] =
          new Hit(
              paragraph,
              stored.about(letters.document(letters.at(each.doc))),
              matched.spans(),
              matched.stance(),
              ranked ? (Float) each.score : null);
    }
    return Arrays.asList(hits);
  }
}
