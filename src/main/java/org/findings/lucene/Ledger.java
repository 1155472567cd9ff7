package org.findings.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
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
 * The documents that keep the books: files and what became of them, and every change of a letter.
 * They are part of the same commit as the letters, so they can't disagree with them.
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
  private static final String CHANGE = "change";
  private static final String SEQUENCE = "sequence";
  private static final String AT = "at";

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
        number(document, BYTES),
        number(document, MODIFIED),
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

  private static long number(Document document, String field) {
    @Nullable IndexableField number = document.getField(field);
    return Objects.requireNonNull(number, field).numericValue().longValue();
  }

  /** What happened to a letter. */
  enum Change {
    ADDED,
    CHANGED,
    REMOVED
  }

  static Document document(long sequence, String letterId, Change change, String sha256) {
    Document document = Blank.document(Fields.TYPE_CHANGE);
    document.add(new NumericDocValuesField(SEQUENCE, sequence));
    document.add(new StoredField(SEQUENCE, sequence));
    document.add(new StoredField(CHANGE, change.name()));
    document.add(new StoredField(DETAIL, letterId));
    document.add(new StoredField(SHA256, sha256));
    document.add(new StoredField(AT, Instant.now().toString()));
    return document;
  }

  /** What happened to letters behind a point, in order: the letter and what. */
  static List<Map.Entry<String, Change>> changes(IndexReader reader, long after)
      throws IOException {
    Map<Long, Map.Entry<String, Change>> changes = new TreeMap<>();
    for (LeafReaderContext segment : reader.leaves()) {
      @Nullable PostingsEnum postings = segment.reader().postings(Fields.type(Fields.TYPE_CHANGE));
      if (postings == null) {
        continue;
      }
      NumericDocValues sequences = DocValues.getNumeric(segment.reader(), SEQUENCE);
      StoredFields stored = segment.reader().storedFields();
      while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int document = postings.docID();
        if (sequences.advanceExact(document) && sequences.longValue() > after) {
          Document change = stored.document(document);
          changes.put(
              sequences.longValue(),
              Map.entry(
                  StoredDocuments.text(change, DETAIL),
                  Change.valueOf(StoredDocuments.text(change, CHANGE))));
        }
      }
    }
    return List.copyOf(changes.values());
  }
}
