package org.findings.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.findings.search.FileEntry;
import org.findings.search.FileEntry.Outcome;
import org.findings.search.FileEntry.Read;
import org.findings.search.FileEntry.Twice;
import org.findings.search.IndexState;
import org.findings.search.Lookup;
import org.findings.search.StoredLetter;

/**
 * Brings an index in line with a folder of letters that is elsewhere now. Letters are written again
 * as they are stored, since each says where its file is; none is read, or gets another id.
 */
final class Moving {
  private final IndexWriter writer;
  private final Build before;
  private final Path from;
  private final Path to;

  private Moving(IndexWriter writer, Build before, Path from, Path to) {
    this.writer = writer;
    this.before = before;
    this.from = from;
    this.to = to;
  }

  static IndexState of(Directory index, Path from, Path to) throws IOException {
    try (IndexWriter writer = new IndexWriter(index, IndexFolder.config(OpenMode.APPEND));
        DirectoryReader reader = DirectoryReader.open(index)) {
      Layout layout = Layout.of(reader.getIndexCommit().getUserData()).orElseThrow();
      return new Moving(writer, Build.of(reader, layout), from, to).move(layout);
    }
  }

  private IndexState move(Layout layout) throws IOException {
    List<FileEntry> moved =
        Ledger.files(before.reader()).stream().filter(f -> f.path().startsWith(from)).toList();
    for (FileEntry file : moved) {
      writer.deleteDocuments(Ledger.file(file.path()));
    }
    LetterBlock blocks = new LetterBlock();
    for (FileEntry file : moved) {
      FileEntry now = moved(file);
      writer.addDocument(Ledger.document(now));
      if (file.outcome() instanceof Read read) {
        StoredLetter letter = letter(read.letterId());
        writer.deleteDocuments(new Term(Fields.LETTER, read.letterId()));
        writer.addDocuments(blocks.of(letter.letter(), now.path()));
      }
    }
    Set<Path> roots = new HashSet<>();
    layout.roots().forEach(root -> roots.add(moved(root)));
    Layout now = layout.with(roots).asAnotherBuild();
    writer.setLiveCommitData(now.toUserData().entrySet());
    writer.commit();
    return now.state();
  }

  private StoredLetter letter(String id) throws IOException {
    if (new Lookups(before).letter(id) instanceof Lookup.Here<StoredLetter> here) {
      return here.value();
    }
    throw new IOException("the index names a letter that is not there: " + id);
  }

  private FileEntry moved(FileEntry file) {
    // A root above the folder is not where the folder is now.
    Path root = file.root().startsWith(from) ? moved(file.root()) : to;
    Outcome outcome =
        file.outcome() instanceof Twice twice
            ? new Twice(twice.letterId(), moved(twice.first()), twice.bytes())
            : file.outcome();
    return new FileEntry(
        root,
        moved(file.path()),
        file.bytes(),
        file.modified(),
        file.sha256(),
        file.sidecar(),
        file.reading(),
        file.wording(),
        outcome);
  }

  private Path moved(Path path) {
    return path.startsWith(from) ? to.resolve(from.relativize(path)).normalize() : path;
  }
}
