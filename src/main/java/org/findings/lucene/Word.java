package org.findings.lucene;

import org.apache.lucene.util.BytesRef;
import org.findings.standard.Term;
import org.jspecify.annotations.Nullable;

/** A word in every form in which the index holds it, as UTF-8, made once for many places. */
final class Word {
  /** In lower case, as it was written. */
  final BytesRef written;

  /** Without its possessive 's, null where it has none. */
  final @Nullable BytesRef bare;

  /** Without inflections. */
  final BytesRef stem;

  /** Which of the common words it is, negative where it is none. */
  final int common;

  /** As fingerprints see it. */
  final Term term;

  /** The letter that it was last seen in, and its place among that one's words. */
  long letter = -1;

  int place;

  Word(String written, String bare, String stem) {
    this.written = new BytesRef(written);
    this.bare = bare.equals(written) ? null : new BytesRef(bare);
    this.common = Pairs.number(bare);
    this.term = Term.of(written);
    this.stem = stem.equals(written) ? this.written : new BytesRef(stem);
  }
}
