package org.findings.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.findings.search.IndexState;
import org.findings.search.Mark;
import org.findings.search.Order;
import org.jspecify.annotations.Nullable;

/** One state of the index, open for reading. */
final class Build {
  private final IndexState state;
  private final Mark mark;
  private final Layout layout;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Vocabulary vocabulary;
  // Made by the first question that needs them; two at once make them twice, and nobody waits.
  private volatile @Nullable LetterTable letters;
  private volatile @Nullable Sections sections;
  private volatile @Nullable WordTable words;
  private volatile @Nullable LetterSums everything;
  private final Map<Order, LetterOrder> orders = new ConcurrentHashMap<>();

  private Build(Layout layout, DirectoryReader reader) {
    this.layout = layout;
    this.state = layout.state();
    this.mark = new Mark(layout.lineage(), layout.changes());
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.vocabulary = new Vocabulary(reader, state.paragraphs());
  }

  static Build of(DirectoryReader reader, Layout layout) {
    return new Build(layout, reader);
  }

  IndexState state() {
    return state;
  }

  /** How many changes of letters there ever were. */
  long changes() {
    return mark.change();
  }

  /** Up to where changes are in it. */
  Mark mark() {
    return mark;
  }

  /** When it was written. */
  Instant written() {
    return layout.written();
  }

  /** How many files could not be read. */
  int setAside() {
    return layout.setAside();
  }

  DirectoryReader reader() {
    return reader;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  LetterTable letters() throws IOException {
    LetterTable known = letters;
    if (known == null) {
      known = LetterTable.of(reader);
      letters = known;
    }
    return known;
  }

  Sections sections() throws IOException {
    Sections known = sections;
    if (known == null) {
      known = Sections.of(reader);
      sections = known;
    }
    return known;
  }

  WordTable words() throws IOException {
    WordTable known = words;
    if (known == null) {
      known = WordTable.of(this);
      words = known;
    }
    return known;
  }

  /** The words of all paragraphs, by letter and by mark. */
  LetterSums everything() throws IOException {
    LetterSums known = everything;
    if (known == null) {
      known = Bases.everything(this);
      everything = known;
    }
    return known;
  }

  LetterOrder order(Order wanted) throws IOException {
    Order order = wanted == Order.RELEVANCE ? Order.NEWEST : wanted;
    LetterOrder known = orders.get(order);
    if (known == null) {
      known = LetterOrder.of(this, order);
      orders.put(order, known);
    }
    return known;
  }

  /** The one document of this type with this term. */
  Optional<Integer> document(String type, String field, String value) throws IOException {
    BooleanQuery query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(field, value)), Occur.FILTER)
            .add(new TermQuery(Fields.type(type)), Occur.FILTER)
            .build();
    ScoreDoc[] found = searcher.search(query, 1).scoreDocs;
    return found.length == 0 ? Optional.empty() : Optional.of(found[0].doc);
  }
}
