package org.findings.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;

/** Takes lines in the order of the index. */
interface LineTaking {
  void begin(LeafReaderContext segment) throws IOException;

  /**
   * One line.
   *
   * @param document in its segment
   * @param letter its letter's number
   * @param first the position of the match's first word
   * @param last that of its last word
   */
  void take(int document, int letter, int first, int last) throws IOException;
}
