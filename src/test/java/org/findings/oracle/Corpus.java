package org.findings.oracle;

import java.util.ArrayList;
import java.util.List;
import org.findings.letter.Letter;
import org.findings.letter.Paragraph;

/** Everything that can be found. */
record Corpus(List<Passage> passages, Lexicon lexicon) {
  static Corpus of(List<Letter> letters) {
    List<Passage> passages = new ArrayList<>();
    for (Letter letter : letters) {
      for (Paragraph paragraph : letter.paragraphs()) {
        passages.add(Passage.of(letter, paragraph));
      }
    }
    List<String> words =
        passages.stream()
            .flatMap(p -> p.text().tokens().stream())
            .map(Text.Token::word)
            .distinct()
            .toList();
    return new Corpus(List.copyOf(passages), new Lexicon(words));
  }
}
