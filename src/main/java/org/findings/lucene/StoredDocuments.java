package org.findings.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.findings.letter.About;
import org.findings.letter.Heading;
import org.findings.letter.Letter;
import org.findings.letter.Paragraph;
import org.findings.search.IndexState;
import org.findings.search.LetterFacts;
import org.findings.search.StoredLetter;
import org.jspecify.annotations.Nullable;

/** Reads back what {@link LetterBlock} stored, for one request: each letter is read once. */
final class StoredDocuments {
  private final List<LeafReaderContext> segments;
  private final StoredFields stored;
  private final Map<Integer, About> letters = new HashMap<>();

  StoredDocuments(IndexReader reader) throws IOException {
    segments = reader.leaves();
    stored = reader.storedFields();
  }

  About about(int letter) throws IOException {
    About known = letters.get(letter);
    if (known == null) {
      known = read(letter);
      letters.put(letter, known);
    }
    return known;
  }

  private About read(int letter) throws IOException {
    return about(segments.get(ReaderUtil.subIndex(letter, segments)), letter);
  }

  /** What is known of a letter, read anew. */
  static About about(LeafReaderContext segment, int letter) throws IOException {
    BinaryDocValues about = DocValues.getBinary(segment.reader(), Fields.ABOUT);
    if (!about.advanceExact(letter - segment.docBase)) {
      throw new CorruptIndexException("no letter at " + letter, segment.reader().toString());
    }
    return Records.about(about.binaryValue());
  }

  StoredLetter letter(int letter, IndexState index) throws IOException {
    Document document = stored.document(letter);
    About about = about(letter);
    List<Heading> outline = StoredJson.outline(bytes(document, Fields.OUTLINE));
    List<Paragraph> paragraphs = new ArrayList<>(about.size().paragraphs());
    for (int i = 1; i <= about.size().paragraphs(); i++) {
      paragraphs.add(paragraph(letter + i));
    }
    Path file = file(document);
    return new StoredLetter(
        new Letter(
            about,
            StoredJson.signedBy(bytes(document, Fields.SIGNED_BY)),
            StoredJson.found(bytes(document, Fields.FOUND)),
            outline,
            paragraphs),
        file,
        index);
  }

  /** What is known of a letter, and where its file is. */
  LetterFacts facts(int letter, IndexState index) throws IOException {
    Document path = stored.document(letter, Set.of(Fields.LETTER_PATH));
    return new LetterFacts(about(letter), file(path), index);
  }

  private static Path file(Document letter) throws IOException {
    return Path.of(text(letter, Fields.LETTER_PATH));
  }

  Paragraph paragraph(int document) throws IOException {
    return paragraph(stored, document);
  }

  static Paragraph paragraph(StoredFields stored, int document) throws IOException {
    OnlyRecord record = new OnlyRecord();
    stored.document(document, record);
    if (record.bytes == null) {
      throw new CorruptIndexException("no paragraph at " + document, Fields.RECORD);
    }
    return Records.paragraph(new BytesRef(record.bytes));
  }

  /** Takes the one field of a paragraph without a document around it. */
  private static final class OnlyRecord extends StoredFieldVisitor {
    private byte @Nullable [] bytes;

    @Override
    public void binaryField(FieldInfo field, byte[] value) {
      bytes = value;
    }

    @Override
    public Status needsField(FieldInfo field) {
      return field.name.equals(Fields.RECORD) ? Status.YES : Status.NO;
    }
  }

  static String text(Document document, String field) {
    return Objects.requireNonNull(document.get(field), field);
  }

  private static byte[] bytes(Document document, String field) {
    @Nullable BytesRef bytes = document.getBinaryValue(field);
    BytesRef there = Objects.requireNonNull(bytes, field);
    return BytesRef.deepCopyOf(there).bytes;
  }

  static long number(Document document, String field) {
    @Nullable IndexableField number = document.getField(field);
    return Objects.requireNonNull(number, field).numericValue().longValue();
  }
}
