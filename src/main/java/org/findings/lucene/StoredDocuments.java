package org.findings.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.findings.letter.About;
import org.findings.letter.Grade;
import org.findings.letter.Heading;
import org.findings.letter.Letter;
import org.findings.letter.Paragraph;
import org.findings.letter.ParagraphKind;
import org.findings.letter.Role;
import org.findings.search.StoredLetter;
import org.jspecify.annotations.Nullable;

/** Reads back what {@link LetterBlock} stored, for one request: each letter is read once. */
final class StoredDocuments {
  private final StoredFields stored;
  private final Map<Integer, About> letters = new HashMap<>();

  StoredDocuments(IndexReader reader) throws IOException {
    stored = reader.storedFields();
  }

  About about(int letter) throws IOException {
    About known = letters.get(letter);
    if (known == null) {
      known = AboutJson.about(bytes(stored.document(letter), Fields.ABOUT));
      letters.put(letter, known);
    }
    return known;
  }

  StoredLetter letter(int letter) throws IOException {
    Document document = stored.document(letter);
    About about = AboutJson.about(bytes(document, Fields.ABOUT));
    List<Heading> outline = AboutJson.outline(bytes(document, Fields.OUTLINE));
    List<Paragraph> paragraphs = new ArrayList<>(about.size().paragraphs());
    for (int i = 1; i <= about.size().paragraphs(); i++) {
      paragraphs.add(paragraph(letter + i));
    }
    Path file = Path.of(text(document, Fields.LETTER_PATH));
    return new StoredLetter(
        new Letter(
            about,
            AboutJson.signedBy(bytes(document, Fields.SIGNED_BY)),
            AboutJson.found(bytes(document, Fields.FOUND)),
            outline,
            paragraphs),
        file);
  }

  Paragraph paragraph(int document) throws IOException {
    Document d = stored.document(document);
    String grade = d.get(Fields.GRADE);
    IndexableField page = d.getField(Fields.PAGE);
    return new Paragraph(
        text(d, Fields.ID),
        d.get(Fields.NUMBER),
        Integer.parseInt(text(d, Fields.ORDINAL)),
        page == null ? null : page.numericValue().intValue(),
        ParagraphKind.valueOf(text(d, Fields.KIND)),
        Role.valueOf(text(d, Fields.ROLE)),
        List.of(d.getValues(Fields.HEADING)),
        grade == null ? null : Grade.valueOf(grade),
        d.get(Fields.DEADLINE),
        text(d, Fields.TEXT),
        d.get(Fields.LEAD),
        List.of(d.getValues(Fields.NOTE)));
  }

  static String text(Document document, String field) {
    return Objects.requireNonNull(document.get(field), field);
  }

  private static byte[] bytes(Document document, String field) {
    @Nullable BytesRef bytes = document.getBinaryValue(field);
    BytesRef there = Objects.requireNonNull(bytes, field);
    return BytesRef.deepCopyOf(there).bytes;
  }
}
