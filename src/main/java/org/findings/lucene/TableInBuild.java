package org.findings.lucene;

import java.io.IOException;
import org.apache.lucene.util.FixedBitSet;
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
}
