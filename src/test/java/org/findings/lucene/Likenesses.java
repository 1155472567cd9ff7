package org.findings.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.findings.query.Thesaurus;
import org.findings.search.IndexProblem;
import org.findings.search.SimilarTo;

/** The likeness of any two paragraphs of an index, those below the threshold included. */
public final class Likenesses implements AutoCloseable {
  private final IndexFolder folder;
  private final DirectoryReader reader;
  private final Build build;

  public Likenesses(Path index) throws IOException, IndexProblem {
    folder = IndexFolder.of(index);
    reader = DirectoryReader.open(folder.directory());
    build = Build.of(reader, folder.layout().orElseThrow());
  }

  public double of(String asked, String other) throws IOException {
    Similar similar = new Similar(build, new SimilarTo(asked, List.of(), 0, Thesaurus.standard()));
    Gists.Source source = similar.gists().source(document(asked));
    Likeness likeness = new Likeness(similar.gists().of(source), similar.around(source));
    return likeness.of(similar.gists().of(document(other)));
  }

  private int document(String id) throws IOException {
    return build.document(Fields.TYPE_PARAGRAPH, Fields.ID, id).orElseThrow();
  }

  @Override
  public void close() throws IOException {
    reader.close();
    folder.close();
  }
}
