package org.findings.judged;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Lucene as it comes: BM25 with its own figures, over the same words. */
final class PlainRanking implements AutoCloseable {
  private static final String ID = "id";
  private static final String TEXT = "text";

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;

  /** Of paragraphs by their ids, in this order. */
  PlainRanking(Collection<String> ids, RankingFound.Collection words) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (String id : ids) {
        Document document = new Document();
        document.add(new StringField(ID, id, Store.YES));
        document.add(new TextField(TEXT, new Given(words.wordsOf(id))));
        writer.addDocument(document);
      }
    }
    reader = DirectoryReader.open(directory);
  }

  /** Those of some paragraphs that hold any of the words, the best first. */
  List<String> ranked(List<String> words, Collection<String> some) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    words.forEach(word -> any.add(new TermQuery(new Term(TEXT, word)), Occur.SHOULD));
    IndexSearcher searcher = new IndexSearcher(reader);
    ScoreDoc[] all = searcher.search(any.build(), reader.maxDoc()).scoreDocs;
    Set<String> wanted = new HashSet<>(some);
    StoredFields stored = searcher.storedFields();
    Stream.Builder<String> ids = Stream.builder();
    for (ScoreDoc each : all) {
      ids.add(stored.document(each.doc).get(ID));
    }
    return ids.build().filter(wanted::contains).toList();
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }

  /** Words that are cut already. */
  private static final class Given extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Iterator<String> words;

    Given(List<String> words) {
      this.words = words.iterator();
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (!words.hasNext()) {
        return false;
      }
      term.append(words.next());
      return true;
    }
  }
}
