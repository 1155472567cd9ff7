package org.findings.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.findings.search.HeldIndex;
import org.findings.search.IndexFiles;
import org.findings.search.IndexProblem;
import org.findings.search.IndexState;

/** The files of an index of the embedded engine. */
public final class LuceneFiles implements IndexFiles {
  private final Path path;

  private LuceneFiles(Path path) {
    this.path = path;
  }

  public static LuceneFiles of(Path index) {
    return new LuceneFiles(index);
  }

  @Override
  public HeldIndex hold() throws IOException, IndexProblem {
    IndexFolder folder = IndexFolder.existing(path);
    try {
      return HeldCommit.newest(folder);
    } catch (IOException e) {
      folder.close();
      throw IndexFolder.unusable(path, e);
    }
  }

  @Override
  public void check(Path copy) throws IOException, IndexProblem {
    try (Directory directory = FSDirectory.open(copy);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (String name : reader.getIndexCommit().getFileNames()) {
        try (IndexInput file = directory.openInput(name, IOContext.READONCE)) {
          CodecUtil.checksumEntireFile(file);
        }
      }
    } catch (IOException e) {
      throw IndexFolder.unusable(path, e);
    }
  }

  @Override
  public boolean fits(int layout) throws IndexProblem {
    if (layout > Layout.CURRENT) {
      throw new IndexProblem(
          "The index has the newer layout %d, this program reads %d. Use the newer program."
              .formatted(layout, Layout.CURRENT));
    }
    return layout == Layout.CURRENT;
  }

  @Override
  public IndexState adopt(Path copy, Path from, Path to, Runnable copied)
      throws IOException, IndexProblem {
    try (IndexFolder source = IndexFolder.existing(copy);
        Directory target = FSDirectory.open(path)) {
      SegmentInfos commit = SegmentInfos.readLatestCommit(source.directory());
      Layout layout = Layout.of(commit.getUserData()).orElseThrow().asAnotherPast();
      Collection<String> names = commit.files(false);
      for (String name : names) {
        target.copyFrom(source.directory(), name, name, IOContext.DEFAULT);
        copied.run();
      }
      target.sync(names);
      // Under its new names from the first moment: no commit here was ever the old one.
      commit.setUserData(layout.toUserData(), true);
      commit.commit(target);
      copied.run();
      return from.equals(to) ? layout.state() : Moving.of(target, from, to);
    }
  }
}
