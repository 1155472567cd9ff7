package org.findings.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.findings.search.FileEntry;
import org.findings.search.FileEntry.Outcome;
import org.findings.search.FileEntry.Read;
import org.findings.search.FileEntry.SetAside;
import org.findings.search.FileEntry.Twice;
import org.jspecify.annotations.Nullable;

/**
 * The documents that keep the books on files and what became of them. They are part of the same
 * commit as the letters, so they can't disagree with them.
 */
final class Ledger {
  private static final String ROOT = "root";
  private static final String BYTES = "bytes";
  private static final String MODIFIED = "modified";
  private static final String SHA256 = "sha256";
  private static final String SIDECAR = "sidecar";
  private static final String READING = "reading";
  private static final String WORDING = "wording";
  private static final String OUTCOME = "outcome";
  private static final String DETAIL = "detail";
  private static final String FIRST = "first";

  private Ledger() {}

  static Term file(Path path) {
    return new Term(Fields.PATH, path.toString());
  }

  static Document document(FileEntry file) {
    Document document = Blank.document(Fields.TYPE_FILE);
    document.add(new StringField(Fields.PATH, file.path().toString(), Store.YES));
    document.add(new StoredField(ROOT, file.root().toString()));
    document.add(new StoredField(BYTES, file.bytes()));
    document.add(new StoredField(MODIFIED, file.modified()));
    document.add(new StoredField(SHA256, file.sha256()));
    document.add(new StoredField(SIDECAR, file.sidecar()));
    document.add(new StoredField(READING, file.reading()));
    document.add(new StoredField(WORDING, file.wording()));
    switch (file.outcome()) {
      case Read read -> add(document, "read", read.letterId());
      case Twice twice -> {
        add(document, twice.bytes() ? "twice" : "words twice", twice.letterId());
        document.add(new StoredField(FIRST, twice.first().toString()));
      }
      case SetAside aside -> add(document, "aside", aside.reason());
    }
    return document;
  }

  private static void add(Document document, String outcome, String detail) {
    document.add(new StoredField(OUTCOME, outcome));
    document.add(new StoredField(DETAIL, detail));
  }

  /** Every file that the index knows of. */
  static List<FileEntry> files(IndexReader reader) throws IOException {
    List<FileEntry> files = new ArrayList<>();
    for (LeafReaderContext segment : reader.leaves()) {
      @Nullable PostingsEnum postings = segment.reader().postings(Fields.type(Fields.TYPE_FILE));
      if (postings == null) {
        continue;
      }
      @Nullable Bits live = segment.reader().getLiveDocs();
      StoredFields stored = segment.reader().storedFields();
      while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(postings.docID())) {
          files.add(file(stored.document(postings.docID())));
        }
      }
    }
    return files;
  }

  private static FileEntry file(Document document) {
    String detail = StoredDocuments.text(document, DETAIL);
    Outcome outcome =
        switch (StoredDocuments.text(document, OUTCOME)) {
          case "read" -> new Read(detail);
          case "twice" -> twice(document, true);
          case "words twice" -> twice(document, false);
          default -> new SetAside(detail);
        };
    return new FileEntry(
        Path.of(StoredDocuments.text(document, ROOT)),
        Path.of(StoredDocuments.text(document, Fields.PATH)),
        StoredDocuments.number(document, BYTES),
        StoredDocuments.number(document, MODIFIED),
        StoredDocuments.text(document, SHA256),
        StoredDocuments.text(document, SIDECAR),
        StoredDocuments.text(document, READING),
        StoredDocuments.text(document, WORDING),
        outcome);
  }

  private static Twice twice(Document document, boolean bytes) {
    Path first = Path.of(StoredDocuments.text(document, FIRST));
    return new Twice(StoredDocuments.text(document, DETAIL), first, bytes);
  }
}
