package org.findings.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.findings.query.Concepts;
import org.findings.query.Words;
import org.findings.search.Facet;

/** Makes out what paragraphs say, for one request: the same has the same number in all of them. */
final class Gists {
  // Beside a word by itself. All of these lie on a plateau of what judged pairs say.
  private static final double OF_SEQUENCE = 0.2;
  private static final double OF_CONCEPT = 0.6;
  private static final double IN_CONCEPT = 0.6;

  /** Odd, so that no two sequences become one; without it many would share a hash. */
  private static final long SCATTER = 0x9E37_79B9_7F4A_7C15L;

  private final Build build;
  private final Concepts concepts;
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final Map<Integer, Set<String>> names = new HashMap<>();

  Gists(Build build, Concepts concepts) {
    this.build = build;
    this.concepts = concepts;
  }

  /** Of some paragraphs, in their order. */
  List<Gist> of(List<Integer> documents) throws IOException {
    Map<Integer, Gist> byDocument = new HashMap<>();
    LetterTable letters = build.letters();
    ParagraphWords.read(
        build,
        documents,
        paragraph -> byDocument.put(paragraph.document(), of(paragraph, letters)));
    return documents.stream().map(d -> Objects.requireNonNull(byDocument.get(d))).toList();
  }

  Gist of(ParagraphWords paragraph) throws IOException {
    return of(paragraph, build.letters());
  }

  private Gist of(ParagraphWords paragraph, LetterTable letters) {
    List<Vocabulary.Entry> words = paragraph.words();
    List<String> written = paragraph.written();
    List<String> stems = paragraph.stems();
    Set<String> ownNames = names(paragraph.letter(), letters);
    Parts parts = new Parts();
    Set<Integer> telling = new HashSet<>();
    int before = -1;
    double weightBefore = 0;
    int endOfConcept = 0;
    for (int i = 0; i < words.size(); i++) {
      Vocabulary.Entry word = words.get(i);
      Concepts.Found concept =
          i < endOfConcept ? Concepts.Found.NONE : concepts.at(written, stems, i);
      if (concept.words() > 0) {
        endOfConcept = i + concept.words();
        double weight = 0;
        for (Vocabulary.Entry each : words.subList(i, endOfConcept)) {
          weight = Math.max(weight, each.weight());
        }
        parts.add(number(concept.number()), OF_CONCEPT * weight);
      }
      if (word.weight() == 0 || ownNames.contains(word.written())) {
        continue;
      }
      int number = number(word.stem());
      double weight = i < endOfConcept ? IN_CONCEPT * word.weight() : word.weight();
      parts.add(number, weight);
      if (word.isTelling()) {
        telling.add(number);
      }
      if (before >= 0) {
        parts.add(number(sequence(before, number)), OF_SEQUENCE * (weightBefore + weight));
      }
      before = number;
      weightBefore = weight;
    }
    return new Gist(
        paragraph,
        parts.numbers(),
        parts.weights(),
        telling.stream().mapToInt(i -> i).sorted().toArray(),
        wording(words, ownNames));
  }

  /** Every two words side by side, without names and as if all numbers were one. */
  private int[] wording(List<Vocabulary.Entry> words, Set<String> ownNames) {
    int[] wording = new int[words.size()];
    int size = 0;
    int before = number("");
    for (Vocabulary.Entry word : words) {
      if (!ownNames.contains(word.written())) {
        int number = number(word.isNumber() ? "0" : word.stem());
        wording[size++] = number(sequence(before, number));
        before = number;
      }
    }
    int[] own = Arrays.copyOf(wording, size);
    Arrays.sort(own);
    return own;
  }

  private static Object sequence(int first, int second) {
    return SCATTER * ((long) first << Integer.SIZE | second);
  }

  /** Of a stem, of two in a row, or of a concept by its own number. */
  private int number(Object thing) {
    return numbers.computeIfAbsent(thing, t -> numbers.size());
  }

  /** The words of the authority's name, which the letter's own paragraphs say for nothing. */
  private Set<String> names(int letter, LetterTable letters) {
    LetterValueTable authorities = letters.values(Facet.AUTHORITY);
    int authority = authorities.first(letter);
    return authority == authorities.absent()
        ? Set.of()
        : names.computeIfAbsent(
            authority, a -> new HashSet<>(Words.of(FacetValues.label(authorities.value(a)))));
  }

  /** What stands in a paragraph, by number: how much each tells, and how often it is there. */
  private static final class Parts {
    private final Map<Integer, double[]> parts = new TreeMap<>();

    void add(int number, double weight) {
      double[] part = parts.computeIfAbsent(number, n -> new double[2]);
      part[0] = Math.max(part[0], weight);
      part[1]++;
    }

    int[] numbers() {
      return parts.keySet().stream().mapToInt(i -> i).toArray();
    }

    /** What comes often tells more, but not so many times more. */
    double[] weights() {
      return parts.values().stream().mapToDouble(p -> p[0] * (1 + Math.log(p[1]))).toArray();
    }
  }
}
