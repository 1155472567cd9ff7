package org.findings.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.findings.letter.Role;
import org.findings.query.Concepts;
import org.findings.query.Field;
import org.findings.query.Filter;

/** Finds paragraphs of other letters by the words that tell most of what one is about. */
final class Telltale {
  /** Words looked for; more cost time and find little more. */
  private static final int MOST_WORDS = 20;

  /** Abbreviations looked for, besides, where the words have their terms in full. */
  private static final int MOST_EQUIVALENTS = 5;

  /** A word that comes more often than this in a paragraph tells no more of it. */
  private static final int MOST_TIMES = 3;

  private final Build build;
  private final Query words;
  private final Query roles;
  private final int letter;

  /**
   * @param roles of the paragraphs that may be found
   */
  Telltale(Build build, ParagraphWords source, Set<Role> roles, Concepts concepts) {
    this.build = build;
    this.words = words(source, concepts);
    this.roles =
        new TermInSetQuery(
            Fields.filter(Field.ROLE),
            roles.stream().map(role -> new BytesRef(FilterTerms.folded(role.label()))).toList());
    this.letter = source.letter();
  }

  private static Query words(ParagraphWords source, Concepts concepts) {
    Map<Vocabulary.Entry, Integer> times = new HashMap<>();
    for (Vocabulary.Entry word : source.words()) {
      // A word of this paragraph alone finds no other.
      if (word.isTelling() && word.paragraphs() > 1) {
        times.merge(word, 1, Integer::sum);
      }
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    Set<String> stems = new HashSet<>();
    times.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<Vocabulary.Entry, Integer> e) -> -tells(e))
                .thenComparing(e -> e.getKey().written()))
        .map(e -> e.getKey().stem())
        .filter(stems::add)
        .limit(MOST_WORDS)
        .forEach(stem -> any.add(term(Fields.STEM, stem), Occur.SHOULD));
    equivalents(source, concepts, any);
    return any.build();
  }

  private static double tells(Map.Entry<Vocabulary.Entry, Integer> word) {
    return word.getKey().weight() * Math.sqrt(Math.min(MOST_TIMES, word.getValue()));
  }

  private static void equivalents(
      ParagraphWords source, Concepts concepts, BooleanQuery.Builder any) {
    List<String> written = source.written();
    List<String> stems = source.stems();
    Set<Query> added = new HashSet<>();
    for (int i = 0; i < stems.size() && added.size() < MOST_EQUIVALENTS; i++) {
      Concepts.Found found = concepts.at(written, stems, i);
      if (found.words() > 1) {
        for (Concepts.Term term : concepts.terms(found.number())) {
          if (term.written().size() == 1 && added.size() < MOST_EQUIVALENTS) {
            added.add(
                term.asWritten()
                    ? term(Fields.EXACT, term.written().getFirst())
                    : term(Fields.STEM, term.stems().getFirst()));
          }
        }
      }
    }
    added.forEach(query -> any.add(query, Occur.SHOULD));
  }

  private static Query term(String field, String word) {
    return new TermQuery(new Term(field, word));
  }

  /** What is found where these filters hold. */
  Query query(List<Filter> filters) throws IOException {
    LetterTable letters = build.letters();
    LetterSet own = LetterSet.none(letters);
    own.add(letter);
    BooleanQuery.Builder all =
        new BooleanQuery.Builder()
            .add(words, Occur.MUST)
            .add(roles, Occur.FILTER)
            .add(new InLetters(own), Occur.MUST_NOT);
    new FilterTranslation(build).add(filters, all);
    return all.build();
  }
}
