package org.findings.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.findings.letter.Letter;
import org.findings.query.Filter;
import org.findings.query.Grammar;
import org.findings.query.Query.Form;
import org.findings.search.Answer;
import org.findings.search.Cursor;
import org.findings.search.Facet;
import org.findings.search.IndexProblem;
import org.findings.search.Order;
import org.findings.search.Scope;
import org.findings.search.Search;
import org.findings.search.Writing;
import org.jspecify.annotations.Nullable;

/** A real index in a folder, opened for a test. */
record Opened(LuceneEngine engine) implements AutoCloseable {
  static final Set<Facet> ALL = EnumSet.allOf(Facet.class);

  static Opened in(Path folder) throws IOException, IndexProblem {
    return new Opened(LuceneEngine.create(folder));
  }

  /** Commits letters, each from a file of its own, 0.txt and so on; gives them with their ids. */
  List<Letter> put(Letter... letters) throws IOException, IndexProblem {
    List<Letter> stored = new ArrayList<>();
    try (Writing writing = engine.write()) {
      for (int i = 0; i < letters.length; i++) {
        String id = writing.put(letters[i], Made.file(i + ".txt", letters[i]));
        stored.add(letters[i].withId(id));
      }
      writing.commit();
    }
    engine.refresh();
    return stored;
  }

  Answer search(String query, Filter... filters) throws Exception {
    return search(query, Order.RELEVANCE, 100, null, filters);
  }

  Answer search(String query, Order order, int size, @Nullable Cursor after, Filter... filters)
      throws Exception {
    return engine.search(
        new Search(
            Grammar.parse(query, Form.INFLECTED).query(),
            List.of(filters),
            Scope.PARAGRAPH,
            order,
            size,
            after,
            ALL));
  }

  @Override
  public void close() throws IOException {
    engine.close();
  }
}
