package org.findings.judged;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

/** The likeness that plain Lucene has for the same paragraphs, as a share of that to oneself. */
final class PlainLikeness implements AutoCloseable {
  private static final String ID = "id";
  private static final String TEXT = "text";

  private final Analyzer analyzer = new EnglishAnalyzer();
  private final Directory directory = new ByteBuffersDirectory();
  private final Map<String, String> texts;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  /**
   * @param texts of all paragraphs, by id
   */
  PlainLikeness(Map<String, String> texts) throws IOException {
    this.texts = texts;
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Map.Entry<String, String> paragraph : texts.entrySet()) {
        Document document = new Document();
        document.add(new StringField(ID, paragraph.getKey(), Store.NO));
        document.add(new TextField(TEXT, paragraph.getValue(), Store.NO));
        writer.addDocument(document);
      }
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  /** By BM25 over all words. */
  double bm25(String asked, String other) throws IOException {
    return share(new QueryBuilder(analyzer).createBooleanQuery(TEXT, text(asked)), asked, other);
  }

  /** By MoreLikeThis, with the two bounds lowered that are meant for texts of pages. */
  double moreLikeThis(String asked, String other) throws IOException {
    MoreLikeThis like = new MoreLikeThis(reader);
    like.setAnalyzer(analyzer);
    like.setFieldNames(new String[] {TEXT});
    like.setMinTermFreq(1);
    like.setMinDocFreq(2);
    return share(like.like(TEXT, new StringReader(text(asked))), asked, other);
  }

  private String text(String id) {
    return texts.getOrDefault(id, "");
  }

  private double share(Query query, String asked, String other) throws IOException {
    double most = score(query, asked);
    return most == 0 ? 0 : score(query, other) / most;
  }

  private double score(Query query, String id) throws IOException {
    Query one =
        new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(new TermQuery(new Term(ID, id)), Occur.FILTER)
            .build();
    ScoreDoc[] found = searcher.search(one, 1).scoreDocs;
    return found.length == 0 ? 0 : found[0].score;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
    analyzer.close();
  }
}
