package org.findings.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

  /** A bar stands where a sentence should end. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          One sentence
          One. | Two.
          Is it? | Yes! | It is.
          He said “no.” | Then he left.
          Some agencies, e.g. health, act. | Others don't.
          Under s. 47 and No. 5 they act.
          Dr Smith met Mr. J. Brown at St. Mary's. | They agreed.
          A rise of 3.5 per cent. | 12 children waited.
          It ends (as it should). | The next begins.
          No space.After the stop
          Small letters. follow on
          Wait… | What?
          """)
  void endWhereAReaderWouldSay(String marked) {
    List<String> expected = new ArrayList<>();
    for (String sentence : marked.split(" \\| ", -1)) {
      expected.add(String.join(" ", new Tokens.Cutter().words(sentence)));
    }
    String text = marked.replace(" |", "");
    Tokens.Cutter cutter = new Tokens.Cutter();
    Tokens tokens = cutter.cut(text);
    List<String> words = cutter.words(text);
    List<String> found = new ArrayList<>();
    int from = 0;
    for (int last : Sentences.lastWords(text, tokens)) {
      found.add(String.join(" ", words.subList(from, last + 1)));
      from = last + 1;
    }
    assertThat(found).isEqualTo(expected);
  }
}
