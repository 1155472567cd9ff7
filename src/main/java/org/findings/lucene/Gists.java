package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.findings.letter.Grade;
import org.findings.letter.Role;
import org.findings.query.Concepts;
import org.findings.query.Inflections;
import org.findings.query.Words;
import org.findings.search.Facet;
import org.jspecify.annotations.Nullable;

/** Reads what paragraphs say from the forward index, for one request. */
final class Gists {
  /** Words of a paragraph that are looked at; the longest findings have half of them. */
  private static final int MOST_WORDS = 600;

  // What a two-word sequence and a term of the thesaurus tell, beside their single words.
  private static final double OF_SEQUENCE = 0.2;
  private static final double OF_CONCEPT = 0.25;

  private final Build build;
  private final LetterTable letters;
  private final Concepts concepts;
  private final Inflections inflections = new Inflections();
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final Map<Integer, Set<String>> names = new HashMap<>();

  Gists(Build build, Concepts concepts) throws IOException {
    this.build = build;
    this.letters = build.letters();
    this.concepts = concepts;
  }

  /** A paragraph's words, and what its letter and marks say of it. */
  record Source(int document, int letter, List<Vocabulary.Entry> words, Role role, double tone) {}

  private record Sequence(String first, String second) {}

  /** What stands in a paragraph, by number: how much each tells, and how often it is there. */
  private static final class Parts {
    private final Map<Integer, Double> weights = new TreeMap<>();
    private final Map<Integer, Integer> times = new HashMap<>();

    void add(int number, double weight) {
      weights.put(number, weight);
      times.merge(number, 1, Integer::sum);
    }

    int[] numbers() {
      return weights.keySet().stream().mapToInt(i -> i).toArray();
    }

    /** What comes often tells more, but not so many times more. */
    double[] weights() {
      return weights.entrySet().stream()
          .mapToDouble(e -> e.getValue() * (1 + Math.log(times.getOrDefault(e.getKey(), 1))))
          .toArray();
    }
  }

  Gist of(int document) throws IOException {
    return of(source(document));
  }

  /** Of many at once, in their order. */
  List<Gist> of(List<Integer> documents) throws IOException {
    Map<Integer, Gist> byDocument = new TreeMap<>();
    List<Integer> ascending = documents.stream().sorted().distinct().toList();
    for (LeafReaderContext segment : build.reader().leaves()) {
      int end = segment.docBase + segment.reader().maxDoc();
      List<Integer> own = ascending.stream().filter(d -> d >= segment.docBase && d < end).toList();
      if (!own.isEmpty()) {
        Reader reader = new Reader(segment);
        for (int document : own) {
          byDocument.put(document, of(reader.source(document)));
        }
      }
    }
    List<Gist> gists = new ArrayList<>(documents.size());
    for (int document : documents) {
      gists.add(byDocument.get(document));
    }
    return gists;
  }

  Source source(int document) throws IOException {
    List<LeafReaderContext> segments = build.reader().leaves();
    return new Reader(segments.get(ReaderUtil.subIndex(document, segments))).source(document);
  }

  Gist of(Source source) {
    List<Vocabulary.Entry> words = source.words();
    Parts parts = new Parts();
    Set<Integer> telling = new HashSet<>();
    List<Integer> sequences = new ArrayList<>(words.size());
    Set<String> ownNames = names(source.letter());
    Vocabulary.@Nullable Entry before = null;
    String stemBefore = "";
    for (Vocabulary.Entry word : words) {
      boolean named = ownNames.contains(word.written());
      if (!named) {
        String stem = word.isNumber() ? "0" : word.stem();
        sequences.add(number(new Sequence(stemBefore, stem)));
        stemBefore = stem;
      }
      if (word.weight() == 0 || named) {
        continue;
      }
      int number = number(word.stem());
      parts.add(number, word.weight());
      if (word.isTelling()) {
        telling.add(number);
      }
      if (before != null) {
        double weight = OF_SEQUENCE * (before.weight() + word.weight());
        parts.add(number(new Sequence(before.stem(), word.stem())), weight);
      }
      before = word;
    }
    addConcepts(words, parts);
    return new Gist(
        source.document(),
        source.letter(),
        parts.numbers(),
        parts.weights(),
        telling.stream().mapToInt(i -> i).sorted().toArray(),
        sequences.stream().mapToInt(i -> i).sorted().toArray(),
        source.tone());
  }

  private void addConcepts(List<Vocabulary.Entry> words, Parts parts) {
    List<String> written = words.stream().map(Vocabulary.Entry::written).toList();
    List<String> stems = words.stream().map(Vocabulary.Entry::stem).toList();
    for (int i = 0; i < words.size(); i++) {
      Concepts.Found found = concepts.at(written, stems, i);
      if (found.words() > 0) {
        double weight = 0;
        for (Vocabulary.Entry word : words.subList(i, i + found.words())) {
          weight = Math.max(weight, word.weight());
        }
        parts.add(number(found.number()), OF_CONCEPT * weight);
        i += found.words() - 1;
      }
    }
  }

  /** The same for the same thing, within this request. */
  private int number(Object thing) {
    return numbers.computeIfAbsent(thing, t -> numbers.size());
  }

  private Set<String> names(int letter) {
    return names.computeIfAbsent(
        letter,
        l -> {
          LetterValueTable authorities = letters.values(Facet.AUTHORITY);
          int authority = authorities.first(l);
          return authority == authorities.absent()
              ? Set.of()
              : new HashSet<>(Words.of(FacetValues.label(authorities.value(authority))));
        });
  }

  /** Reads paragraphs of one segment, in ascending order. */
  private final class Reader {
    private final int base;
    private final Forward.Words forward;
    private final NumericDocValues marks;
    private final Map<Long, Vocabulary.Entry> entries = new HashMap<>();

    Reader(LeafReaderContext segment) throws IOException {
      base = segment.docBase;
      forward = new Forward.Words(segment.reader());
      marks = DocValues.getNumeric(segment.reader(), Fields.MARKS);
    }

    Source source(int document) throws IOException {
      int letter = letters.at(document);
      long[] ordinals = forward.ordinals(letters.document(letter) - base, document - base);
      long[] looked = Arrays.copyOf(ordinals, Math.min(ordinals.length, MOST_WORDS));
      List<Vocabulary.Entry> words = new ArrayList<>(looked.length);
      for (long ordinal : looked) {
        words.add(entry(ordinal));
      }
      int mark = marks.advanceExact(document - base) ? (int) marks.longValue() : 0;
      Role role = Marks.role(mark);
      @Nullable Grade grade = Marks.grade(mark);
      return new Source(document, letter, words, role, Tone.of(role, grade, words));
    }

    private Vocabulary.Entry entry(long ordinal) throws IOException {
      Vocabulary.@Nullable Entry known = entries.get(ordinal);
      if (known == null) {
        known = build.vocabulary().of(forward.word(ordinal), inflections);
        entries.put(ordinal, known);
      }
      return known;
    }
  }
}
