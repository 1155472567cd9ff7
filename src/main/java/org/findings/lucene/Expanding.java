package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.findings.query.Query;
import org.findings.query.Query.Form;
import org.findings.search.Expanded;
import org.findings.search.Expanded.Use;
import org.findings.search.TooCostly;
import org.jspecify.annotations.Nullable;

/** Says which words of a build the words of a query stand for. */
final class Expanding {
  private static final String POSSESSIVE = "'s";

  private final Build build;
  private final Expansion expansion;

  Expanding(Build build) {
    this.build = build;
    this.expansion = new Expansion(build.reader());
  }

  /** In the order of the query, each word of it once; those that stand for themselves left out. */
  List<Expanded> of(Query query) throws IOException, TooCostly {
    Set<Query.Term> terms = new LinkedHashSet<>(Expansion.terms(query));
    List<Expanded> expanded = new ArrayList<>();
    for (Query.Term term : terms) {
      Expanded each = of(term);
      if (!isItselfAlone(each)) {
        expanded.add(each);
      }
    }
    return expanded;
  }

  private static boolean isItselfAlone(Expanded expanded) {
    return expanded.term() instanceof Query.Word word
        && word.form() == Form.EXACT
        && expanded.words().stream().allMatch(use -> use.word().equals(word.text()));
  }

  private Expanded of(Query.Term term) throws IOException, TooCostly {
    List<Use> uses = new ArrayList<>();
    for (String word : words(term)) {
      int paragraphs = paragraphs(word);
      if (paragraphs > 0) {
        uses.add(new Use(word, paragraphs));
      }
    }
    uses.sort(Comparator.comparingInt(Use::paragraphs).reversed().thenComparing(Use::word));
    int shown = Math.min(Expanded.MOST, uses.size());
    return new Expanded(term, uses.subList(0, shown), uses.size() - shown);
  }

  private List<String> words(Query.Term term) throws IOException, TooCostly {
    return switch (term) {
      case Query.Word word ->
          word.form() == Form.EXACT
              ? List.of(word.text(), word.text() + POSSESSIVE)
              : new WordForms(new IndexWords(build.reader())).of(word.text());
      case Query.Wildcard wildcard -> expansion.of(wildcard, Expansion.MOST_ALONE);
      case Query.Fuzzy fuzzy -> expansion.of(fuzzy, Expansion.MOST_ALONE);
    };
  }

  /**
   * In how many paragraphs a word stands as it is written. Where its possessive stands the index
   * has the word itself, too, at the same place: those places are not counted.
   */
  private int paragraphs(String word) throws IOException {
    int paragraphs = 0;
    for (LeafReaderContext segment : build.reader().leaves()) {
      LeafReader reader = segment.reader();
      @Nullable PostingsEnum found = postings(reader, word);
      @Nullable PostingsEnum possessive = postings(reader, word + POSSESSIVE);
      @Nullable Bits live = reader.getLiveDocs();
      if (found == null) {
        continue;
      }
      for (int d = found.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = found.nextDoc()) {
        boolean stands = found.freq() > freq(possessive, d);
        paragraphs += stands && (live == null || live.get(d)) ? 1 : 0;
      }
    }
    return paragraphs;
  }

  private static @Nullable PostingsEnum postings(LeafReader reader, String word)
      throws IOException {
    return reader.postings(new Term(Fields.EXACT, word), PostingsEnum.FREQS);
  }

  private static int freq(@Nullable PostingsEnum postings, int document) throws IOException {
    if (postings == null) {
      return 0;
    }
    boolean there =
        postings.docID() == document
            || (postings.docID() < document && postings.advance(document) == document);
    return there ? postings.freq() : 0;
  }
}
