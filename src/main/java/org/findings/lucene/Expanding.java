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
  private final Build build;
  private final Expansion expansion;

  Expanding(Build build) {
    this.build = build;
    this.expansion = new Expansion(build.reader());
  }

  /** In the order of the query, each word of it once; those that stand for themselves left out. */
  List<Expanded> of(Query query) throws IOException, TooCostly {
    Set<Query.Term> terms = new LinkedHashSet<>();
    collect(query, terms);
    List<Expanded> expanded = new ArrayList<>();
    for (Query.Term term : terms) {
      if (!(term instanceof Query.Word word) || word.form() == Form.INFLECTED) {
        expanded.add(of(term));
      }
    }
    return expanded;
  }

  private Expanded of(Query.Term term) throws IOException, TooCostly {
    List<Use> uses = new ArrayList<>();
    for (String word : words(term)) {
      int paragraphs = paragraphs(new Term(Fields.EXACT, word));
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
      case Query.Word word -> new WordForms(new IndexWords(build.reader())).of(word.text());
      case Query.Wildcard wildcard -> expansion.of(wildcard, Expansion.MOST_ALONE);
      case Query.Fuzzy fuzzy -> expansion.of(fuzzy, Expansion.MOST_ALONE);
    };
  }

  private int paragraphs(Term word) throws IOException {
    int paragraphs = 0;
    for (LeafReaderContext segment : build.reader().leaves()) {
      LeafReader reader = segment.reader();
      paragraphs += reader.hasDeletions() ? live(reader, word) : reader.docFreq(word);
    }
    return paragraphs;
  }

  private static int live(LeafReader reader, Term word) throws IOException {
    @Nullable PostingsEnum found = reader.postings(word, PostingsEnum.NONE);
    @Nullable Bits live = reader.getLiveDocs();
    int paragraphs = 0;
    if (found != null) {
      for (int d = found.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = found.nextDoc()) {
        paragraphs += live == null || live.get(d) ? 1 : 0;
      }
    }
    return paragraphs;
  }

  private static void collect(Query query, Set<Query.Term> terms) {
    switch (query) {
      case Query.Phrase phrase -> terms.addAll(phrase.terms());
      case Query.Loose loose -> terms.addAll(loose.terms());
      case Query.Near near -> {
        collect(near.left(), terms);
        collect(near.right(), terms);
      }
      case Query.And and -> and.parts().forEach(part -> collect(part, terms));
      case Query.Or or -> or.parts().forEach(part -> collect(part, terms));
      case Query.Not not -> collect(not.part(), terms);
      case Query.Everything e -> {
        // No words.
      }
      case Query.Where where -> {
        // Metadata is no word of a text.
      }
    }
  }
}
