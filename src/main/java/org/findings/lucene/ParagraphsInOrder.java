package org.findings.lucene;

import java.io.IOException;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.StoredFields;
import org.findings.letter.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Reads many paragraphs of a segment in ascending order.
 *
 * <p>Stored values are compressed in blocks of about 80 KB. Lucene unpacks a tenth of one for each
 * document, but a whole one at once for its own merges: that is several times faster for documents
 * that stand close together, and slower for those that don't.
 */
final class ParagraphsInOrder {
  /** Documents from one to the next that are still close together. */
  private static final int CLOSE = 8;

  /** So many close ones in a row make it likely that more follow. */
  private static final int RUN = 4;

  private final StoredFields scattered;
  private final @Nullable StoredFields close;
  private int before = -CLOSE;
  private int run;

  ParagraphsInOrder(LeafReader segment) throws IOException {
    scattered = segment.storedFields();
    close =
        segment instanceof CodecReader codec ? codec.getFieldsReader().getMergeInstance() : null;
  }

  /**
   * The paragraph that a document is.
   *
   * @param document in the segment
   */
  Paragraph at(int document) throws IOException {
    run = document - before <= CLOSE ? run + 1 : 0;
    before = document;
    return StoredDocuments.paragraph(close != null && run >= RUN ? close : scattered, document);
  }
}
