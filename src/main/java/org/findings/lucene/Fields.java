package org.findings.lucene;

import org.apache.lucene.index.Term;
import org.findings.query.Field;

/**
 * The names of the index's fields, one place for the writing and the reading side.
 *
 * <p>A letter is one block of adjacent documents: the letter itself, then its paragraphs in order.
 * Beside them stand single documents for files, changes and former ids.
 */
final class Fields {
  /** What a document is, one of the {@code TYPE_} values. */
  static final String TYPE = "type";

  static final String TYPE_LETTER = "letter";
  static final String TYPE_PARAGRAPH = "paragraph";
  static final String TYPE_FILE = "file";
  static final String TYPE_CHANGE = "change";
  static final String TYPE_ALIAS = "alias";

  /** Id of a letter or paragraph. */
  static final String ID = "id";

  /** On every document of a letter's block: its id, which filters look for, too. */
  static final String LETTER = "letter";

  /** On a letter: its id and date as doc values, for orders. */
  static final String LETTER_KEY = "letter-key";

  static final String DATE_KEY = "date-key";

  /** Place in the block: 0 for the letter, n for its n-th paragraph. */
  static final String ORDINAL = "ordinal";

  /** On a letter: how many paragraphs follow it. */
  static final String SIZE = "size";

  /** Words as written, lower case; a possessive also stands there without its 's. */
  static final String EXACT = "exact";

  /** Words without inflections, at the same positions. */
  static final String STEM = "stem";

  /** Marks on the first and last word of each sentence, at the same positions. */
  static final String SENTENCE = "sentence";

  /** On a letter its distinct words; on a paragraph which of them stands at each position. */
  static final String WORDS = "words";

  static final String FORWARD = "forward";

  /** On a paragraph: {@link Marks}. */
  static final String MARKS = "marks";

  /**
   * On a paragraph: how many words it has, as {@link org.findings.letter.Paragraph} counts them.
   */
  static final String LENGTH = "length";

  /** On a paragraph with cues: {@link Scopes}. */
  static final String SCOPES = "scopes";

  /** On a paragraph: the same as on all that are the same but for names, numbers and dates. */
  static final String FINGERPRINT = "fingerprint";

  /** On a letter: {@link MarksOfLetter}. */
  static final String MARKS_OF_LETTER = "marks-of-letter";

  /** Which of the filter fields have no value. */
  static final String ABSENT = "absent";

  /** On a file's document: where it is, absolute. */
  static final String PATH = "path";

  /** On a letter, as doc values: what is known of it without its text. */
  static final String ABOUT = "about";

  // Stored only: what a paragraph is, and what only a whole letter needs.
  static final String RECORD = "record";
  static final String LETTER_PATH = "letter-path";
  static final String OUTLINE = "outline";
  static final String SIGNED_BY = "signedBy";
  static final String FOUND = "found";

  private Fields() {}

  /** Terms that filters look for, in lower case. */
  static String filter(Field field) {
    return field == Field.LETTER ? LETTER : "is-" + field.code();
  }

  /** Values that facets count. */
  static String facet(Field field) {
    return "facet-" + field.code();
  }

  static Term type(String type) {
    return new Term(TYPE, type);
  }
}
