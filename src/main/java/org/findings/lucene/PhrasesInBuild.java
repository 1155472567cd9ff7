package org.findings.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;
import org.findings.query.Filter;
import org.findings.search.IndexState;
import org.findings.search.Suggestions.AsOf;
import org.jspecify.annotations.Nullable;

/** A table of phrases, looked at through the filters of one question to one build. */
final class PhrasesInBuild {
  private final @Nullable PhraseTable table;
  private final IndexState state;
  private final boolean paragraphFilters;
  private final @Nullable FixedBitSet letters;

  private PhrasesInBuild(
      @Nullable PhraseTable table,
      IndexState state,
      boolean paragraphFilters,
      @Nullable FixedBitSet letters) {
    this.table = table;
    this.state = state;
    this.paragraphFilters = paragraphFilters;
    this.letters = letters;
  }

  /** Without a table there are no phrases. */
  static PhrasesInBuild of(TableInBuild table, Build build, List<Filter> filters)
      throws IOException {
    List<Filter> onLetters =
        filters.stream().filter(filter -> LetterFilters.areOn(filter.field())).toList();
    boolean more = onLetters.size() < filters.size();
    @Nullable FixedBitSet passing =
        onLetters.isEmpty() ? null : table.passing(new LetterFilters(build).passing(onLetters));
    return new PhrasesInBuild(table.table(), build.state(), more, passing);
  }

  @Nullable PhraseTable table() {
    return table;
  }

  /** Whether the table alone can't say what passes. */
  boolean hasParagraphFilters() {
    return paragraphFilters;
  }

  PhraseCandidates candidates() {
    if (table == null) {
      throw new IllegalStateException("there is no table");
    }
    return new PhraseCandidates(table, letters);
  }

  /** In how many paragraphs a phrase stands, null where the table can't tell for this build. */
  @Nullable Integer paragraphs(String text) {
    if (table == null || paragraphFilters || !table.isOf(state.build())) {
      return null;
    }
    int phrase = find(text);
    if (phrase < 0) {
      return null;
    }
    if (letters == null) {
      return table.paragraphs(phrase);
    }
    long found = table.among(letters, phrase, new byte[table.cost(phrase)]);
    return (int) (found >>> Integer.SIZE);
  }

  /** Whether the table has a phrase. */
  boolean has(String text) {
    return table != null && find(text) >= 0;
  }

  private int find(String text) {
    if (table == null) {
      return -1;
    }
    int phrase = table.firstFrom(text.getBytes(StandardCharsets.UTF_8));
    return phrase < table.size() && table.text(phrase).equals(text) ? phrase : -1;
  }

  AsOf asOf() {
    return table == null
        ? new AsOf(false, state.build(), state.letters(), null, true)
        : table.asOf(state.build());
  }
}
