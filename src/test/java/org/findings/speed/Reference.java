package org.findings.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.findings.search.Facet;

/**
 * The plain Lucene program beside which Findings is measured: the same page made with {@code
 * lucene-facet} and {@code UnifiedHighlighter} as their documentation shows. It can't count
 * letters.
 */
final class Reference implements AutoCloseable {
  static final String EXACT = "exact";
  static final String STEM = "stem";

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final FacetsConfig config = facets();
  private final SortedSetDocValuesReaderState state;
  private final ReferenceQueries queries = new ReferenceQueries();

  Reference(Path index) throws IOException {
    reader = DirectoryReader.open(FSDirectory.open(index));
    searcher = new IndexSearcher(reader);
    state = new DefaultSortedSetDocValuesReaderState(reader, config);
  }

  /**
   * A page.
   *
   * @param facets the values of each facet and their counts of paragraphs
   * @param hits stored fields
   * @param marked the texts of the hits with their matches marked
   */
  record Page(
      int paragraphs, Map<Facet, FacetResult> facets, List<Document> hits, List<String[]> marked) {}

  static FacetsConfig facets() {
    FacetsConfig config = new FacetsConfig();
    config.setMultiValued(Facet.INSPECTORATE.code(), true);
    return config;
  }

  static Analyzer analyzer() {
    return new PerFieldAnalyzerWrapper(
        new ReferenceWords(false), Map.of(STEM, new ReferenceWords(true)));
  }

  DirectoryReader reader() {
    return reader;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /** How many paragraphs, and nothing else. */
  Integer count(Question question) throws IOException {
    Query words = queries.of(question.search().query());
    return searcher.count(
        question.filters().isEmpty() ? words : drillDown(words, question.filters()));
  }

  Page page(Question question) throws IOException {
    Query words = queries.of(question.search().query());
    return page(words, question.filters());
  }

  private Page page(Query words, Map<String, String> filters) throws IOException {
    Facets counted;
    TopDocs top;
    if (filters.isEmpty()) {
      var found =
          FacetsCollectorManager.search(
              searcher, words, Question.HITS, new FacetsCollectorManager());
      top = found.topDocs();
      counted = new SortedSetDocValuesFacetCounts(state, found.facetsCollector());
    } else {
      var sideways = new DrillSideways(searcher, config, state);
      var found = sideways.search(drillDown(words, filters), Question.HITS);
      top = found.hits;
      counted = found.facets;
    }
    Map<Facet, FacetResult> facets = new LinkedHashMap<>();
    for (Facet facet : Question.FACETS) {
      FacetResult result = counted.getAllChildren(facet.code());
      if (result != null) {
        facets.put(facet, result);
      }
    }
    StoredFields stored = searcher.storedFields();
    List<Document> hits = new ArrayList<>();
    for (ScoreDoc hit : top.scoreDocs) {
      hits.add(stored.document(hit.doc));
    }
    return new Page((int) top.totalHits.value(), facets, hits, marked(words, top));
  }

  private DrillDownQuery drillDown(Query words, Map<String, String> filters) {
    DrillDownQuery down = new DrillDownQuery(config, words);
    filters.forEach(
        (field, value) -> {
          if (field.equals(Facet.YEAR.code()) && value.contains("..")) {
            String[] years = value.split("\\.\\.", -1);
            for (int year = Integer.parseInt(years[0]);
                year <= Integer.parseInt(years[1]);
                year++) {
              down.add(field, Integer.toString(year));
            }
          } else {
            down.add(field, value);
          }
        });
    return down;
  }

  private List<String[]> marked(Query words, TopDocs top) throws IOException {
    List<String> fields = ReferenceQueries.fields(words);
    if (fields.isEmpty() || top.scoreDocs.length == 0) {
      return List.of();
    }
    var highlighter = new TextOnce(UnifiedHighlighter.builder(searcher, analyzer()));
    return new ArrayList<>(
        highlighter.highlightFields(fields.toArray(String[]::new), words, top).values());
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  /** The text is stored once, for both fields. */
  private static final class TextOnce extends UnifiedHighlighter {
    TextOnce(Builder builder) {
      super(builder);
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(
        String[] fields, DocIdSetIterator documents, int most) throws IOException {
      if (fields.length == 1) {
        return super.loadFieldValues(new String[] {EXACT}, documents, most);
      }
      List<CharSequence[]> texts = super.loadFieldValues(new String[] {EXACT}, documents, most);
      List<CharSequence[]> both = new ArrayList<>();
      for (CharSequence[] text : texts) {
        both.add(Collections.nCopies(fields.length, text[0]).toArray(CharSequence[]::new));
      }
      return both;
    }
  }
}
