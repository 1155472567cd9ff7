package org.findings.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/** Makes an index say that another version of the program wrote it. */
public final class OtherLayout {
  private OtherLayout() {}

  public static void older(Path index) throws IOException {
    change(index, Layout.CURRENT - 1);
  }

  static void newer(Path index) throws IOException {
    change(index, Layout.CURRENT + 1);
  }

  private static void change(Path index, int layout) throws IOException {
    try (FSDirectory directory = FSDirectory.open(index)) {
      Map<String, String> data;
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        data = new TreeMap<>(reader.getIndexCommit().getUserData());
      }
      data.put("layout", Integer.toString(layout));
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
      }
    }
  }
}
