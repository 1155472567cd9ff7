package org.findings.query;

import java.util.List;
import org.findings.query.Query.Form;
import org.findings.query.Query.Phrase;

/**
 * A term of a thesaurus.
 *
 * @param listed as the thesaurus has it
 * @param stems of its words, equal for all inflections of them
 * @param asWritten whether its inflections would be other words: SEND is not "sent"
 */
record Equivalent(String listed, List<String> words, List<String> stems, boolean asWritten) {

  Equivalent {
    words = List.copyOf(words);
    stems = List.copyOf(stems);
  }

  /** What is equal for two terms that find the same. */
  List<String> key(Form form) {
    return isInflected(form) ? stems : words;
  }

  Phrase phrase(Form form) {
    return Phrase.of(words, isInflected(form) ? Form.INFLECTED : Form.EXACT);
  }

  private boolean isInflected(Form form) {
    return form == Form.INFLECTED && !asWritten;
  }
}
