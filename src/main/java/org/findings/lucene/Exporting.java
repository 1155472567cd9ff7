package org.findings.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.findings.letter.About;
import org.findings.letter.Paragraph;
import org.findings.search.Hit;
import org.findings.search.HitSink;
import org.findings.search.Search;
import org.findings.search.TooCostly;
import org.findings.search.UnknownParagraph;
import org.jspecify.annotations.Nullable;

/** Hands over all that a search finds in one build; of it a bit for each paragraph is held. */
final class Exporting {
  private final Build build;
  private final Search search;
  private final Selection selection;

  Exporting(Build build, Search search) throws IOException, UnknownParagraph {
    this.build = build;
    this.search = search;
    selection = new Selection(build, search);
  }

  /**
   * Once the first hit is on its way nobody can be told of a problem, and how long the rest takes
   * is for the reader to say. So all is found before, within the time of any search.
   */
  void to(HitSink sink) throws IOException, TooCostly {
    FoundParagraphs found =
        selection.pass(
            selection.counted(search.filters()), new FoundParagraphs(build.reader().maxDoc()));
    @Nullable Spans spans = sink.takesMatches() ? selection.spans() : null;
    for (LeafReaderContext segment : build.reader().leaves()) {
      hits(segment, found.documents(), spans, sink);
    }
  }

  private void hits(
      LeafReaderContext segment, FixedBitSet found, @Nullable Spans spans, HitSink sink)
      throws IOException {
    int behind = segment.docBase + segment.reader().maxDoc();
    int document = next(found, segment.docBase, behind);
    if (document == DocIdSetIterator.NO_MORE_DOCS) {
      return;
    }
    ParagraphsInOrder paragraphs = new ParagraphsInOrder(segment.reader());
    LetterTable letters = build.letters();
    while (document != DocIdSetIterator.NO_MORE_DOCS) {
      int letter = letters.at(document);
      About about = StoredDocuments.about(segment, letters.document(letter));
      int end = letters.end(letter);
      for (; document < end; document = next(found, document + 1, behind)) {
        sink.accept(hit(paragraphs.at(document - segment.docBase), about, document, spans));
      }
    }
  }

  private static int next(FixedBitSet found, int from, int behind) {
    return from < behind ? found.nextSetBit(from, behind) : DocIdSetIterator.NO_MORE_DOCS;
  }

  private static Hit hit(Paragraph paragraph, About about, int document, @Nullable Spans spans)
      throws IOException {
    if (spans == null) {
      return new Hit(paragraph, about, List.of(), null, null);
    }
    Spans.Matched matched = spans.in(document, paragraph.text());
    return new Hit(paragraph, about, matched.spans(), matched.stance(), null);
  }
}
