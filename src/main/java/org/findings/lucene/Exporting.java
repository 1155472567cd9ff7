package org.findings.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TotalHitCountCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.findings.letter.About;
import org.findings.letter.Paragraph;
import org.findings.search.Hit;
import org.findings.search.HitSink;
import org.findings.search.Search;
import org.findings.search.TooCostly;
import org.findings.search.UnknownParagraph;
import org.jspecify.annotations.Nullable;

/** Hands over all that a search finds in one build, in memory that does not grow with it. */
final class Exporting {
  private final Build build;
  private final Selection selection;
  private final Query found;
  private final Spans spans;
  private StoredDocuments stored;
  private int letter = -1;

  Exporting(Build build, Search search) throws IOException, TooCostly, UnknownParagraph {
    this.build = build;
    selection = new Selection(build, search);
    found = selection.searcher().rewrite(selection.found(search.filters()));
    spans = selection.spans();
    stored = new StoredDocuments(build.reader());
  }

  void to(HitSink sink) throws IOException, TooCostly {
    requireAffordable();
    Weight weight = selection.searcher().createWeight(found, ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext segment : build.reader().leaves()) {
      @Nullable Scorer scorer = weight.scorer(segment);
      if (scorer != null) {
        @Nullable Bits live = segment.reader().getLiveDocs();
        NumericDocValues ordinals = DocValues.getNumeric(segment.reader(), Fields.ORDINAL);
        DocIdSetIterator documents = scorer.iterator();
        for (int d = documents.nextDoc();
            d != DocIdSetIterator.NO_MORE_DOCS;
            d = documents.nextDoc()) {
          if ((live == null || live.get(d)) && ordinals.advanceExact(d)) {
            int document = segment.docBase + d;
            sink.accept(hit(document, document - (int) ordinals.longValue()));
          }
        }
      }
    }
  }

  /**
   * Once the first hit is on its way nobody can be told of a problem, and how long the rest takes
   * is for the reader to say. So what is found is counted before, within the time of any search.
   */
  private void requireAffordable() throws IOException, TooCostly {
    IndexSearcher searcher = selection.searcher();
    Integer unused =
        searcher.search(found, new TotalHitCountCollectorManager(searcher.getSlices()));
    selection.requireTime();
  }

  private Hit hit(int document, int letterDocument) throws IOException {
    if (letterDocument != letter) {
      letter = letterDocument;
      // It remembers each letter that it read, and those before will not come again.
      stored = new StoredDocuments(build.reader());
    }
    About about = stored.about(letter);
    Paragraph paragraph = stored.paragraph(document);
    Spans.Matched matched = spans.in(document, paragraph.text());
    return new Hit(paragraph, about, matched.spans(), matched.stance(), null);
  }
}
