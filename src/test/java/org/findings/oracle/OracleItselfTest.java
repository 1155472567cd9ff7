package org.findings.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.findings.oracle.Ask.Close;
import org.findings.oracle.Ask.How;
import org.findings.oracle.Ask.Or;
import org.findings.oracle.Ask.Phrase;
import org.findings.oracle.Ask.Slop;
import org.findings.oracle.Ask.Wild;
import org.findings.oracle.Ask.Word;
import org.findings.oracle.Text.Run;
import org.findings.oracle.Text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The oracle's readings of the design, each by example. */
class OracleItselfTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Children’s homes, and/or 'care'   | children's homes and or care
          well-being at 9.15am, 1,000 or 3.5 | well being at 9.15am 1,000 or 3.5
          s.47, and www.gov.uk. 2020.This   | s 47 and www.gov.uk 2020 this
          R&D – £5m (a_b) café … 1⁄2        | r d 5m a_b café 1⁄2
          """)
  void readsWords(String text, String words) {
    assertThat(Text.of(text).tokens().stream().map(Token::word).collect(Collectors.joining(" ")))
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          One. Two! Three? Four… Five      | 5
          One. two. three                  | 1
          He said “no.” (Why?) 12 asked    | 3
          Dr. Smith and Mr. J. K. Brown    | 1
          See e.g. Leeds, cf. Hull, St. Ives | 1
          No. 5 and s. 47, para. 6         | 1
          She said no. Then it was etc. And | 3
          It is 3.5 m. Then                | 2
          """)
  void readsSentences(String text, int sentences) {
    assertThat(Text.of(text).tokens().getLast().sentence() + 1).isEqualTo(sentences);
  }

  @Test
  void countsEdits() {
    assertThat(Edits.between("delay", "delya")).isEqualTo(1);
    assertThat(Edits.between("delay", "relays")).isEqualTo(2);
    assertThat(Edits.between("ca", "abc")).isEqualTo(3);
  }

  @Test
  void aProximityIsTheShortestHullsOfAllItsPairs() {
    String text = "a x b x x a b b";
    assertThat(runs(text, near(word("a"), 1, word("b"))))
        .containsExactlyInAnyOrder(new Run(0, 2), new Run(5, 6));
    assertThat(runs(text, near(word("b"), 2, word("a"))))
        .containsExactlyInAnyOrder(new Run(0, 2), new Run(2, 5), new Run(5, 6));
    assertThat(runs(text, new Close(word("b"), How.BEFORE, 2, word("a"))))
        .containsExactly(new Run(2, 5));
    assertThat(runs(text, near(word("b"), 0, word("b")))).containsExactly(new Run(6, 7));
    assertThat(runs("a b", near(word("a"), 5, word("a")))).isEmpty();
  }

  @Test
  void aSideGivesItsShortestSpansAndAGroupAllOfItsOwn() {
    Ask inner = near(word("a"), 3, word("b"));
    assertThat(runs("a x b y c", near(inner, 1, word("c")))).containsExactly(new Run(0, 4));
    assertThat(runs("a x b y c", near(inner, 0, word("x")))).isEmpty();
    Ask group = new Or(List.of(word("a"), new Phrase(List.of("a", "x", "b"))));
    assertThat(runs("a x b y c", near(group, 1, word("y")))).containsExactly(new Run(0, 3));
  }

  @Test
  void aSentenceHoldsTheWholeSpan() {
    Ask both = new Close(word("a"), How.SENTENCE, 0, word("b"));
    assertThat(runs("A x. B x x a x. Then b", both)).containsExactly(new Run(2, 5));
  }

  @Test
  void aLoosePhraseHasItsWordsInAnyOrderAtPlacesOfTheirOwn() {
    assertThat(runs("a x b a", new Slop(List.of("b", "a"), 1)))
        .containsExactlyInAnyOrder(new Run(0, 2), new Run(2, 3));
    assertThat(runs("a x b", new Slop(List.of("b", "a"), 1))).containsExactly(new Run(0, 2));
    assertThat(runs("a x b a", new Slop(List.of("a", "a"), 1))).isEmpty();
    assertThat(runs("a x b a", new Slop(List.of("a", "a"), 2))).containsExactly(new Run(0, 3));
  }

  @Test
  void onlyAnUntypedPossessiveIsSeenThrough() {
    assertThat(runs("The child's plan", new Phrase(List.of("child", "plan")))).hasSize(1);
    assertThat(runs("The child plan", new Phrase(List.of("child's", "plan")))).isEmpty();
    assertThat(runs("The children’s plan", word("child"))).containsExactly(new Run(1, 1));
    assertThat(runs("The child’s plan", new Wild("ch??d"))).containsExactly(new Run(1, 1));
  }

  private static Word word(String word) {
    return new Word(word);
  }

  private static Close near(Ask left, int most, Ask right) {
    return new Close(left, How.NEAR, most, right);
  }

  private static Set<Run> runs(String text, Ask ask) {
    Text read = Text.of(text);
    Lexicon lexicon = new Lexicon(read.tokens().stream().map(Token::word).toList());
    return new Matcher(lexicon, true).runs(ask, read);
  }
}
