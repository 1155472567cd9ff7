package org.findings.lucene;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.findings.letter.About;
import org.findings.letter.Letter;
import org.findings.letter.Paragraph;
import org.jspecify.annotations.Nullable;

/** Makes a letter's block of documents: itself, then its paragraphs in order. For one thread. */
final class LetterBlock {
  private static final StringField TYPE =
      new StringField(Fields.TYPE, Fields.TYPE_PARAGRAPH, Store.NO);

  private final LetterWords.Cutter cutter = new LetterWords.Cutter();
  private final FilterTerms filters = new FilterTerms();
  private final WordFields fields = new WordFields();

  /** To be written before the next letter is made. */
  Iterable<Document> of(Letter letter, Path file) {
    LetterWords words = cutter.cut(letter.paragraphs());
    List<IndexableField> common = FilterTerms.ofLetter(letter.about());
    Document first = letter(letter, file);
    FilterTerms.add(first, common);
    Forward.addLetter(first, words.distinct());
    return () ->
        Stream.concat(
                Stream.of(first),
                letter.paragraphs().stream().map(paragraph -> paragraph(paragraph, common, words)))
            .iterator();
  }

  private static Document letter(Letter letter, Path file) {
    About about = letter.about();
    Document document = Blank.document(Fields.TYPE_LETTER);
    document.add(new StringField(Fields.ID, about.id(), Store.NO));
    document.add(new SortedDocValuesField(Fields.LETTER_KEY, new BytesRef(about.id())));
    document.add(new NumericDocValuesField(Fields.ORDINAL, 0));
    document.add(new NumericDocValuesField(Fields.SIZE, letter.paragraphs().size()));
    if (about.date() != null) {
      document.add(new NumericDocValuesField(Fields.DATE_KEY, about.date().toEpochDay()));
    }
    FacetValues.addLetter(document, about);
    document.add(new StoredField(Fields.ABOUT, AboutJson.bytes(about)));
    document.add(new StoredField(Fields.SIGNED_BY, AboutJson.bytes(letter.signedBy())));
    document.add(new StoredField(Fields.FOUND, AboutJson.bytes(letter.found())));
    document.add(new StoredField(Fields.OUTLINE, AboutJson.bytes(letter.outline())));
    document.add(new StoredField(Fields.LETTER_PATH, file.toString()));
    return document;
  }

  private Document paragraph(
      Paragraph paragraph, List<IndexableField> ofLetter, LetterWords words) {
    Document document = new Document();
    document.add(TYPE);
    document.add(new StringField(Fields.ID, paragraph.id(), Store.YES));
    document.add(new NumericDocValuesField(Fields.ORDINAL, paragraph.ordinal()));
    FilterTerms.add(document, ofLetter);
    filters.addParagraph(document, paragraph);
    FacetValues.addParagraph(document, paragraph);
    LetterWords.Text text = words.texts().get(paragraph.ordinal() - 1);
    fields.add(document, text);
    document.add(Forward.field(Forward.places(text.words(), words.distinct().size())));
    store(document, paragraph);
    return document;
  }

  private static void store(Document document, Paragraph paragraph) {
    store(document, Fields.NUMBER, paragraph.number());
    document.add(new StoredField(Fields.ORDINAL, paragraph.ordinal()));
    if (paragraph.page() != null) {
      document.add(new StoredField(Fields.PAGE, paragraph.page()));
    }
    store(document, Fields.KIND, paragraph.kind().name());
    store(document, Fields.ROLE, paragraph.role().name());
    paragraph.section().forEach(heading -> store(document, Fields.HEADING, heading));
    store(document, Fields.GRADE, paragraph.grade() == null ? null : paragraph.grade().name());
    store(document, Fields.DEADLINE, paragraph.deadline());
    store(document, Fields.TEXT, paragraph.text());
    store(document, Fields.LEAD, paragraph.lead());
    paragraph.notes().forEach(note -> store(document, Fields.NOTE, note));
  }

  private static void store(Document document, String field, @Nullable String value) {
    if (value != null) {
      document.add(new StoredField(field, value));
    }
  }
}
