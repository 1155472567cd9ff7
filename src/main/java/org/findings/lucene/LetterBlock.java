package org.findings.lucene;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.findings.letter.About;
import org.findings.letter.Letter;
import org.findings.letter.Paragraph;

/** Makes a letter's block of documents: itself, then its paragraphs in order. For one thread. */
final class LetterBlock {
  private static final StringField TYPE =
      new StringField(Fields.TYPE, Fields.TYPE_PARAGRAPH, Store.NO);

  private final LetterWords.Cutter cutter = new LetterWords.Cutter();
  private final FilterTerms filters = new FilterTerms();
  private final Records records = new Records();
  private final Packing packing = new Packing();
  private final WordFields fields = new WordFields();

  /** To be written before the next letter is made. */
  Iterable<Document> of(Letter letter, Path file) {
    LetterWords words = cutter.cut(letter);
    StringField id = new StringField(Fields.LETTER, letter.id(), Store.NO);
    Document first = letter(letter, file, words);
    first.add(id);
    FilterTerms.add(first, FilterTerms.ofLetter(letter.about()));
    Forward.addLetter(first, words.distinct());
    return () ->
        Stream.concat(
                Stream.of(first),
                letter.paragraphs().stream().map(paragraph -> paragraph(paragraph, id, words)))
            .iterator();
  }

  private Document letter(Letter letter, Path file, LetterWords words) {
    About about = letter.about();
    Document document = Blank.document(Fields.TYPE_LETTER);
    document.add(new StringField(Fields.ID, about.id(), Store.NO));
    document.add(new SortedDocValuesField(Fields.LETTER_KEY, new BytesRef(about.id())));
    document.add(new NumericDocValuesField(Fields.ORDINAL, 0));
    document.add(new NumericDocValuesField(Fields.SIZE, letter.paragraphs().size()));
    if (about.date() != null) {
      document.add(new NumericDocValuesField(Fields.DATE_KEY, about.date().toEpochDay()));
    }
    document.add(
        new BinaryDocValuesField(
            Fields.MARKS_OF_LETTER, MarksOfLetter.written(letter.paragraphs(), words.texts())));
    FacetValues.addLetter(document, about);
    document.add(new BinaryDocValuesField(Fields.ABOUT, records.of(about)));
    document.add(new StoredField(Fields.SIGNED_BY, StoredJson.bytes(letter.signedBy())));
    document.add(new StoredField(Fields.FOUND, StoredJson.bytes(letter.found())));
    document.add(new StoredField(Fields.OUTLINE, StoredJson.bytes(letter.outline())));
    document.add(new StoredField(Fields.LETTER_PATH, file.toString()));
    return document;
  }

  private Document paragraph(Paragraph paragraph, StringField ofLetter, LetterWords words) {
    Document document = new Document();
    document.add(TYPE);
    document.add(new StringField(Fields.ID, paragraph.id(), Store.NO));
    document.add(new NumericDocValuesField(Fields.ORDINAL, paragraph.ordinal()));
    document.add(ofLetter);
    filters.addParagraph(document, paragraph);
    FacetValues.addParagraph(document, paragraph);
    LetterWords.Text text = words.texts().get(paragraph.ordinal() - 1);
    document.add(new NumericDocValuesField(Fields.LENGTH, text.length()));
    document.add(new NumericDocValuesField(Fields.FINGERPRINT, text.fingerprint()));
    fields.add(document, text);
    document.add(Forward.field(Forward.places(text.words(), words.distinct().size())));
    if (!text.scopes().isEmpty()) {
      document.add(new BinaryDocValuesField(Fields.SCOPES, Scopes.written(text.scopes(), packing)));
    }
    document.add(new StoredField(Fields.RECORD, records.of(paragraph)));
    return document;
  }
}
