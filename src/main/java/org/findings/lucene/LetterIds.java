package org.findings.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;

/** The ids of a build's letters, by number. */
final class LetterIds {
  private final String[] ids;

  private LetterIds(String[] ids) {
    this.ids = ids;
  }

  static LetterIds of(Build build) throws IOException {
    LetterTable letters = build.letters();
    String[] ids = new String[letters.size()];
    for (LeafReaderContext segment : build.reader().leaves()) {
      SortedDocValues own = DocValues.getSorted(segment.reader(), Fields.LETTER_KEY);
      for (int i = letters.beginOfSegment(segment.ord);
          i < letters.endOfSegment(segment.ord);
          i++) {
        if (!own.advanceExact(letters.document(i) - segment.docBase)) {
          throw new IllegalStateException("letter " + i + " has no id");
        }
        ids[i] = own.lookupOrd(own.ordValue()).utf8ToString();
      }
    }
    return new LetterIds(ids);
  }

  int size() {
    return ids.length;
  }

  String id(int letter) {
    return ids[letter];
  }

  Map<String, Integer> numbers() {
    Map<String, Integer> numbers = HashMap.newHashMap(ids.length);
    for (int i = 0; i < ids.length; i++) {
      numbers.put(ids[i], i);
    }
    return numbers;
  }
}
