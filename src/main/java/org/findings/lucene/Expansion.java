package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.findings.query.Query;
import org.findings.query.Query.Fuzzy;
import org.findings.query.Query.Wildcard;
import org.findings.search.TooCostly;
import org.jspecify.annotations.Nullable;

/** The words of an index that a wildcard or fuzzy word stands for: all of them, or a refusal. */
final class Expansion {
  /** Words for one that stands alone. */
  static final int MOST_ALONE = 1_000;

  /** Words for one within a phrase or proximity, where each is followed through the text. */
  static final int MOST_WITHIN = 128;

  /** Words for all wildcards and fuzzy words of one query, each as often as it is written. */
  static final int MOST_TOGETHER = 5_000;

  private static final int NO_PREFIX = 0;
  private static final boolean SWAP_IS_ONE_EDIT = true;

  private final IndexReader reader;
  private final Map<Query.Term, List<String>> found = new HashMap<>();

  Expansion(IndexReader reader) {
    this.reader = reader;
  }

  List<String> of(Wildcard wildcard, int most) throws IOException, TooCostly {
    return remembered(wildcard, most, () -> words(wildcard, most));
  }

  List<String> of(Fuzzy fuzzy, int most) throws IOException, TooCostly {
    return remembered(fuzzy, most, () -> words(fuzzy, most));
  }

  /**
   * Refuses a query whose words stand for more than {@link #MOST_TOGETHER}: each of them costs
   * memory wherever it is asked for.
   */
  void requireFew(Query query) throws IOException, TooCostly {
    int words = 0;
    for (Query.Term term : terms(query)) {
      words +=
          switch (term) {
            case Query.Word word -> 0;
            case Wildcard wildcard -> of(wildcard, MOST_ALONE).size();
            case Fuzzy fuzzy -> of(fuzzy, MOST_ALONE).size();
          };
      if (words > MOST_TOGETHER) {
        throw new TooCostly(
            "The wildcards and fuzzy words of the query stand for more than "
                + MOST_TOGETHER
                + " words together.",
            "Use fewer of them, or add letters to them.");
      }
    }
  }

  /** Every word of a query, in its order, as often as it is written. */
  static List<Query.Term> terms(Query query) {
    return switch (query) {
      case Query.Phrase phrase -> phrase.terms();
      case Query.Loose loose -> loose.terms();
      case Query.Near near -> of(List.of(near.left(), near.right()));
      case Query.And and -> of(and.parts());
      case Query.Or or -> of(or.parts());
      case Query.Not not -> terms(not.part());
      case Query.Everything e -> List.of();
      case Query.Where where -> List.of();
    };
  }

  private static List<Query.Term> of(List<Query> parts) {
    return parts.stream().flatMap(part -> terms(part).stream()).toList();
  }

  /** One question asks for the same words several times: to count, to rank, to mark. */
  private List<String> remembered(Query.Term term, int most, Words words)
      throws IOException, TooCostly {
    List<String> known = found.get(term);
    if (known == null || known.size() > most) {
      known = words.find();
      found.put(term, known);
    }
    return known;
  }

  /** Goes through the index's words. */
  private interface Words {
    List<String> find() throws IOException, TooCostly;
  }

  private List<String> words(Wildcard wildcard, int most) throws IOException, TooCostly {
    Term pattern = new Term(Fields.EXACT, escaped(wildcard.pattern()));
    CompiledAutomaton automaton =
        new CompiledAutomaton(
            WildcardQuery.toAutomaton(pattern, Integer.MAX_VALUE), false, true, false);
    return words(automaton, "“" + wildcard.pattern() + "”", most);
  }

  private List<String> words(Fuzzy fuzzy, int most) throws IOException, TooCostly {
    CompiledAutomaton automaton =
        FuzzyQuery.getFuzzyAutomaton(fuzzy.text(), fuzzy.edits(), NO_PREFIX, SWAP_IS_ONE_EDIT);
    return words(automaton, "“" + fuzzy.text() + "~”", most);
  }

  private List<String> words(CompiledAutomaton automaton, String shown, int most)
      throws IOException, TooCostly {
    TreeSet<String> words = new TreeSet<>();
    for (LeafReaderContext segment : reader.leaves()) {
      @Nullable Terms terms = segment.reader().terms(Fields.EXACT);
      if (terms == null) {
        continue;
      }
      TermsEnum each = automaton.getTermsEnum(terms);
      for (@Nullable BytesRef term = each.next(); term != null; term = each.next()) {
        String word = term.utf8ToString();
        if (Pairs.isPair(word)) {
          continue;
        }
        words.add(word);
        if (words.size() > most) {
          throw new TooCostly(
              shown + " stands for more than " + most + " different words.",
              "Add letters to it, or name the words you mean with OR.");
        }
      }
    }
    return new ArrayList<>(words);
  }

  /** A backslash is a character like others here. */
  private static String escaped(String pattern) {
    return pattern.replace("\\", "\\\\");
  }
}
