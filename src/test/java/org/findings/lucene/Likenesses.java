package org.findings.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.findings.query.Thesaurus;
import org.findings.search.IndexProblem;
import org.findings.search.SimilarTo;
import org.jspecify.annotations.Nullable;

/** The likeness of any two paragraphs of an index, those below the threshold included. */
public final class Likenesses implements AutoCloseable {
  private final IndexFolder folder;
  private final DirectoryReader reader;
  private final Build build;
  private @Nullable Asked last;

  public Likenesses(Path index) throws IOException, IndexProblem {
    folder = IndexFolder.of(index);
    reader = DirectoryReader.open(folder.directory());
    build = Build.of(reader, folder.layout().orElseThrow());
  }

  public double of(String asked, String other) throws IOException {
    if (last == null || !last.id.equals(asked)) {
      last = new Asked(asked);
    }
    return last.likeness.of(last.similar.gists().of(last.similar.words(document(other))));
  }

  /** One that was asked for: its pairs come together. */
  private final class Asked {
    private final String id;
    private final Similar similar;
    private final Likeness likeness;

    Asked(String id) throws IOException {
      this.id = id;
      similar = new Similar(build, new SimilarTo(id, List.of(), 0, Thesaurus.standard()));
      ParagraphWords words = similar.words(document(id));
      likeness = new Likeness(similar.gists().of(words), similar.around(words));
    }
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
