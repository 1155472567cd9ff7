package org.findings.lucene;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.findings.search.IndexState;

/** One state of the index, open for reading. */
record Build(IndexState state, DirectoryReader reader, IndexSearcher searcher) {

  static Build of(DirectoryReader reader, Layout layout) {
    return new Build(layout.state(), reader, new IndexSearcher(reader));
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
