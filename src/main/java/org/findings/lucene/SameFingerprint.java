package org.findings.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Query;
import org.findings.search.FoundParagraph;
import org.findings.search.Identical.SameAs;
import org.findings.search.Lookup;
import org.findings.search.UnknownParagraph;

/** Finds paragraphs by their fingerprint. */
final class SameFingerprint {
  private SameFingerprint() {}

  /** All with that of one paragraph, which may be named by a former id. */
  static Query as(Build build, SameAs wanted) throws IOException, UnknownParagraph {
    int document = document(build, wanted.paragraph());
    List<LeafReaderContext> segments = build.reader().leaves();
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
    NumericDocValues fingerprints = DocValues.getNumeric(segment.reader(), Fields.FINGERPRINT);
    if (!fingerprints.advanceExact(document - segment.docBase)) {
      throw new IllegalStateException("paragraph " + document + " has no fingerprint");
    }
    // The array alone is looked through, since terms would double what a fingerprint takes.
    return NumericDocValuesField.newSlowExactQuery(Fields.FINGERPRINT, fingerprints.longValue());
  }

  private static int document(Build build, String id) throws IOException, UnknownParagraph {
    Optional<Integer> here = build.document(Fields.TYPE_PARAGRAPH, Fields.ID, id);
    if (here.isPresent()) {
      return here.get();
    }
    return switch (new Lookups(build).paragraph(id)) {
      case Lookup.Moved<FoundParagraph> moved -> document(build, moved.id());
      case Lookup.Gone<FoundParagraph> gone -> throw new UnknownParagraph(id, gone.letterId());
      case Lookup.Here<FoundParagraph> unexpected -> throw new UnknownParagraph(id, null);
      case Lookup.Unknown<FoundParagraph> unknown -> throw new UnknownParagraph(id, null);
    };
  }
}
