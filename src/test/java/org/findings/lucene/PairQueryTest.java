package org.findings.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.findings.query.Grammar;
import org.findings.query.Inflections;
import org.findings.query.Query;
import org.findings.query.Query.Form;
import org.findings.query.Query.InSentence;
import org.findings.query.Query.Loose;
import org.findings.query.Query.Near;
import org.findings.query.Query.Phrase;
import org.findings.query.Query.Within;
import org.findings.query.Query.Word;
import org.findings.search.IndexState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairQueryTest {

  /** How much all matches amount to: 1 for neighbours, 1/2 for one word between, and so on. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          drift NEAR/1 delay            | drift and delay                          | 0.5
          drift NEAR/1 delay            | delay and drifting                       | 0.5
          drift NEAR/1 delay            | drift and then delay                     | 0
          drift NEAR/0 delay            | drift delay drift                        | 2
          drift NEAR/5 delay            | drift drift a delay                      | 0.5
          drift BEFORE/1 delay          | delay and drift                          | 0
          drift BEFORE/1 delay          | delay drift and delay                    | 0.5
          drift NEAR/3 drift            | drift                                    | 0
          drift NEAR/3 drift            | drift a drift a drift                    | 1
          drift BEFORE/0 "drift"        | drift                                    | 0
          drift BEFORE/0 "drift"        | drifting drift                           | 1
          "agency" NEAR/3 "agency's"    | the agency's plan                        | 0
          "agency" NEAR/3 "agency's"    | the agency's agency                      | 1
          "drift delay"~2               | delay a b drift                          | 0.33333
          "drift delay"~2               | delay a b c drift                        | 0
          "drift drift"~2               | drift a b drift                          | 0.33333
          drift WITHIN sentence delay   | A drift and delay. Then more.            | 0.5
          drift WITHIN sentence delay   | A drift. Delay came.                     | 0
          drift WITHIN sentence delay   | Drift. Delay. A drift a delay.           | 0.5
          drift WITHIN sentence delay   | Drift. Delay.                            | 0
          drift WITHIN sentence delay   | Drift. The delay came.                   | 0
          drift WITHIN sentence delay   | The drift. Delay.                        | 0
          drift WITHIN sentence delay   | Plan. A delay now. Plan. Its drift delay. | 1
          drift WITHIN sentence delay   | A b c d e f g h drift i j k delay        | 0.25
          drift WITHIN sentence drift   | A drift. A drift and drift.              | 0.5
          """)
  void pairsNeighboursOfTheirTwoWords(String query, String text, float expected) throws Exception {
    Query parsed = Grammar.parse(query, Form.INFLECTED).query();
    try (Texts texts = new Texts(List.of("nothing", text, "drift", "delay"))) {
      Map<Integer, Float> found = texts.frequencies(parsed);
      assertThat(found.keySet()).isEqualTo(expected == 0 ? Set.of() : Set.of(1));
      assertThat(found.getOrDefault(1, 0f)).isCloseTo(expected, within(0.001f));
    }
  }

  @Property(tries = 1500)
  void findsWhatIntervalsFind(@ForAll("texts") List<String> texts, @ForAll("queries") Query query)
      throws Exception {
    try (Texts indexed = new Texts(texts)) {
      Map<Integer, Float> found = indexed.frequencies(query);
      Map<Integer, Float> expected = indexed.frequenciesByIntervals(query);
      assertThat(found.keySet()).isEqualTo(expected.keySet());
      found.forEach(
          (document, frequency) ->
              assertThat(frequency)
                  .isCloseTo(Objects.requireNonNull(expected.get(document)), within(0.001f)));
      assertThat(indexed.found(query)).isEqualTo(new ArrayList<>(expected.keySet()));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nearer                 | drift NEAR/9 delay | drift a b delay c d | drift delay a b c d
          more often             | drift NEAR/9 delay | drift delay x x x x | drift delay drift x x x
          in a shorter text      | drift NEAR/9 delay | drift delay a b c d | drift delay
          rarer                  | (drift NEAR/9 delay) OR (plan NEAR/9 delay) | drift delay | plan delay
          """)
  void ranksHigherWhatIs(String what, String query, String lower, String higher) throws Exception {
    Query parsed = Grammar.parse(query, Form.INFLECTED).query();
    try (Texts texts = new Texts(List.of(lower, higher, "drift a", "drift b"))) {
      ScoreDoc[] ranked = texts.searcher.search(texts.translated(parsed), 10).scoreDocs;
      assertThat(ranked).as(what).extracting(hit -> hit.doc).containsExactly(1, 0);
      for (ScoreDoc hit : ranked) {
        Explanation explained = texts.searcher.explain(texts.translated(parsed), hit.doc);
        assertThat(explained.getValue().floatValue()).isCloseTo(hit.score, within(0.0001f));
      }
    }
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.of("drift", "drifts", "drift's", "delay", "plan", "Drift", "Delay.", "Plan.")
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(words -> String.join(" ", words))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<Query> queries() {
    Arbitrary<Word> words =
        Combinators.combine(
                Arbitraries.of("drift", "drifts", "drift's", "delay", "nowhere"),
                Arbitraries.of(Form.values()))
            .as(Word::new);
    Arbitrary<Query.Reach> reaches =
        Arbitraries.oneOf(
            Arbitraries.just(new InSentence()),
            Combinators.combine(Arbitraries.integers().between(0, 4), Arbitraries.of(true, false))
                .as(Within::new));
    return Arbitraries.oneOf(
        Combinators.combine(words, words, reaches)
            .as((left, right, reach) -> new Near(side(left), side(right), reach)),
        Combinators.combine(words, words, Arbitraries.integers().between(0, 4))
            .as((left, right, others) -> new Loose(List.of(left, right), others)));
  }

  private static Query side(Word word) {
    return new Phrase(List.of(word));
  }

  /** Texts, one a document, with the fields that paragraphs have. */
  private static final class Texts implements AutoCloseable {
    private final DirectoryReader reader;
    final IndexSearcher searcher;

    Texts(List<String> texts) throws IOException {
      ByteBuffersDirectory directory = new ByteBuffersDirectory();
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
        WordFields fields = new WordFields();
        var letter = Made.letter().says(texts.toArray(String[]::new)).made();
        for (LetterWords.Text text : new LetterWords.Cutter().cut(letter).texts()) {
          Document document = new Document();
          fields.add(document, text);
          writer.addDocument(document);
        }
      }
      reader = DirectoryReader.open(directory);
      searcher = new IndexSearcher(reader);
    }

    org.apache.lucene.search.Query translated(Query query) throws Exception {
      Layout layout =
          new Layout(Layout.CURRENT, new IndexState("1", 1, 1), "1", 0, 0, Instant.EPOCH, Set.of());
      return new QueryTranslation(Build.of(reader, layout)).of(query);
    }

    List<Integer> found(Query query) throws Exception {
      ScoreDoc[] hits = searcher.search(translated(query), 100).scoreDocs;
      return IntStream.range(0, hits.length).map(i -> hits[i].doc).sorted().boxed().toList();
    }

    Map<Integer, Float> frequencies(Query query) throws Exception {
      org.apache.lucene.search.Query translated = translated(query);
      assertThat(translated).isInstanceOf(PairQuery.class);
      Map<Integer, Float> found = new TreeMap<>();
      Weight weight = searcher.createWeight(translated, ScoreMode.COMPLETE_NO_SCORES, 1);
      for (LeafReaderContext segment : reader.leaves()) {
        Scorer scorer = weight.scorer(segment);
        if (scorer != null) {
          DocIdSetIterator documents = scorer.iterator();
          while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            found.put(segment.docBase + documents.docID(), ((PairScorer) scorer).frequency());
          }
        }
      }
      return found;
    }

    Map<Integer, Float> frequenciesByIntervals(Query query) throws Exception {
      Proximity proximity =
          new Proximity(new Inflections(), new Expansion(reader), QueryTranslation.Purpose.RANK);
      IntervalQuery intervals = new IntervalQuery(Fields.EXACT, proximity.of(query));
      Weight weight = searcher.createWeight(intervals, ScoreMode.COMPLETE_NO_SCORES, 1);
      Map<Integer, Float> found = new TreeMap<>();
      for (LeafReaderContext segment : reader.leaves()) {
        for (int document = 0; document < segment.reader().maxDoc(); document++) {
          var matches = weight.matches(segment, document);
          MatchesIterator match = matches == null ? null : matches.getMatches(Fields.EXACT);
          while (match != null && match.next()) {
            found.merge(
                segment.docBase + document,
                1f / (match.endPosition() - match.startPosition()),
                Float::sum);
          }
        }
      }
      return found;
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
