package org.findings.lucene;

import java.io.IOException;
import java.util.BitSet;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.findings.search.Facet;
import org.jspecify.annotations.Nullable;

/** A table of phrases, if there is one, and which of its letters a build has. */
final class TableInBuild {
  private final @Nullable PhraseTable table;
  private final Build build;
  private final int[] letters;

  private TableInBuild(@Nullable PhraseTable table, Build build, int[] letters) {
    this.table = table;
    this.build = build;
    this.letters = letters;
  }

  static TableInBuild of(@Nullable PhraseTable table, Build build) throws IOException {
    return new TableInBuild(table, build, table == null ? new int[0] : table.lettersIn(build));
  }

  boolean isOf(@Nullable PhraseTable otherTable, Build otherBuild) {
    return table == otherTable && build == otherBuild;
  }

  @Nullable PhraseTable table() {
    return table;
  }

  /** Which letters of the table are among some of the build. */
  FixedBitSet passing(LetterSet some) {
    FixedBitSet passing = new FixedBitSet(Math.max(1, letters.length));
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] >= 0 && some.has(letters[i])) {
        passing.set(i);
      }
    }
    return passing;
  }

  /** How many paragraphs some letters of the table have in the build. */
  int paragraphs(FixedBitSet some) throws IOException {
    LetterTable table = build.letters();
    int paragraphs = 0;
    for (int i = 0; i < letters.length; i++) {
      if (some.get(i)) {
        paragraphs += table.end(letters[i]) - table.document(letters[i]) - 1;
      }
    }
    return paragraphs;
  }

  /** How many authorities some letters of the table are of. */
  int authorities(FixedBitSet some) throws IOException {
    LetterValueTable authorityOf = build.letters().values(Facet.AUTHORITY);
    BitSet authorities = new BitSet(authorityOf.absent());
    for (int i = some.nextSetBit(0);
        i != DocIdSetIterator.NO_MORE_DOCS;
        i = i + 1 < some.length() ? some.nextSetBit(i + 1) : DocIdSetIterator.NO_MORE_DOCS) {
      authorities.set(authorityOf.first(letters[i]));
    }
    authorities.clear(authorityOf.absent());
    return authorities.cardinality();
  }
}
