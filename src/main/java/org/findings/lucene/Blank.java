package org.findings.lucene;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;

/**
 * Documents that are no paragraphs. They, too, have marks and lengths of words, though empty ones:
 * where every document has a value, Lucene finds a paragraph's at its place in an array, else by a
 * search that costs several times as much.
 */
final class Blank {
  private Blank() {}

  static Document document(String type) {
    Document document = new Document();
    document.add(new StringField(Fields.TYPE, type, Store.NO));
    document.add(new NumericDocValuesField(Fields.MARKS, 0));
    WordFields.addNone(document);
    return document;
  }
}
