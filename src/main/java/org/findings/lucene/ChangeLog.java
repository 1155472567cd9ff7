package org.findings.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.findings.search.Change;
import org.findings.search.Change.What;
import org.findings.search.Changes;
import org.findings.search.Mark;

/**
 * The documents that keep every change of a letter, numbered from 1 without a gap. They are found
 * by their numbers, so that the next few cost the same behind ten changes as behind ten million.
 */
final class ChangeLog {
  private static final String SEQUENCE = "sequence";
  private static final String CHANGE = "change";
  private static final String LETTER = "changed-letter";
  private static final String SHA256 = "sha256";
  private static final String AT = "at";

  /** How many are read at once by those who want all. */
  private static final int BATCH = 10_000;

  private ChangeLog() {}

  static Document document(long sequence, Change change) {
    Document document = Blank.document(Fields.TYPE_CHANGE);
    document.add(new LongField(SEQUENCE, sequence, Store.YES));
    document.add(new StoredField(CHANGE, change.what().name()));
    document.add(new StoredField(LETTER, change.letter()));
    document.add(new StoredField(SHA256, change.sha256()));
    document.add(new StoredField(AT, change.at().toString()));
    return document;
  }

  /** The next changes behind a mark. */
  static Changes next(Build build, Mark since, int size) throws IOException {
    Mark newest = build.mark();
    if (!isOf(since, build)) {
      return new Changes(false, List.of(), newest, false, build.state());
    }
    List<Change> changes = read(build, since.change(), size);
    Mark next = new Mark(newest.lineage(), since.change() + changes.size());
    boolean more = next.change() < newest.change();
    return new Changes(true, changes, next, more, build.state());
  }

  /** All changes behind a mark; none where the mark is not of this index. */
  static List<Change> since(Build build, Mark since) throws IOException {
    List<Change> all = new ArrayList<>();
    if (isOf(since, build)) {
      for (long after = since.change(); after < build.mark().change(); after += BATCH) {
        all.addAll(read(build, after, BATCH));
      }
    }
    return all;
  }

  static boolean isOf(Mark mark, Build build) {
    return mark.lineage().equals(build.mark().lineage()) && mark.change() <= build.mark().change();
  }

  private static List<Change> read(Build build, long after, int size) throws IOException {
    long last = Math.min(after + size, build.mark().change());
    if (last == after) {
      return List.of();
    }
    Query wanted = LongField.newRangeQuery(SEQUENCE, after + 1, last);
    StoredFields stored = build.reader().storedFields();
    TreeMap<Long, Change> changes = new TreeMap<>();
    for (ScoreDoc found : build.searcher().search(wanted, (int) (last - after)).scoreDocs) {
      Document document = stored.document(found.doc);
      changes.put(StoredDocuments.number(document, SEQUENCE), change(document));
    }
    if (changes.size() != last - after) {
      throw new IllegalStateException(
          "of changes " + (after + 1) + " to " + last + " only " + changes.size() + " are there");
    }
    return List.copyOf(changes.values());
  }

  private static Change change(Document document) {
    return new Change(
        StoredDocuments.text(document, LETTER),
        What.valueOf(StoredDocuments.text(document, CHANGE)),
        StoredDocuments.text(document, SHA256),
        Instant.parse(StoredDocuments.text(document, AT)));
  }
}
