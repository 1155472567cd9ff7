package org.findings.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.findings.lucene.Cut;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What holds of any text whatever. */
class AnyTextTest {
  private static final List<String> WORDS =
      List.of(
          "no",
          "not",
          "never",
          "without",
          "lack",
          "of",
          "evidence",
          "drift",
          "delay",
          "plans",
          "children",
          "is",
          "are",
          "was",
          "been",
          "has",
          "have",
          "do",
          "to",
          "and",
          "or",
          "nor",
          "neither",
          "but",
          "that",
          "which",
          "whether",
          "if",
          "may",
          "should",
          "always",
          "reduce",
          "reduced",
          "reducing",
          "prevent",
          "prevents",
          "protect",
          "from",
          "avoided",
          "fail",
          "held",
          "rare",
          "limited",
          "risk",
          "prevention",
          "fewer",
          "a",
          "the",
          "number",
          "waiting",
          "in",
          "receiving",
          "able",
          "timely",
          "good",
          "quickly",
          "place",
          "take",
          "one-to-one",
          "don’t",
          "for",
          "at",
          "need",
          "fallen",
          "lacking",
          "rather",
          "than",
          "None",
          "they",
          "some",
          "few",
          "when",
          "unless",
          "ensure",
          "provide",
          "with",
          "potential",
          "supported",
          "by",
          "their",
          "as",
          "can",
          "lead");

  @Property(tries = 3_000)
  void scopesAreInOrderInsideTheirSentencesAndApart(@ForAll("texts") String text) {
    Cut cut = Cut.of(text);
    int before = -1;
    for (Scope scope : scopes(text, cut)) {
      assertThat(scope.from()).isGreaterThan(before);
      assertThat(scope.to()).isLessThan(cut.starts().length);
      int sentence = sentence(cut, scope.from());
      assertThat(sentence(cut, scope.to())).isEqualTo(sentence);
      assertThat(sentence(cut, scope.cueFrom())).isEqualTo(sentence);
      assertThat(sentence(cut, scope.cueTo())).isEqualTo(sentence);
      before = scope.to();
    }
  }

  @Property(tries = 1_000)
  void aSentenceIsReadByItself(
      @ForAll("sentences") String first, @ForAll("sentences") String next) {
    List<Scope> alone = Marked.scopes(first);
    List<Scope> both = Marked.scopes(first + ". Then " + next);
    assertThat(both.stream().limit(alone.size())).isEqualTo(alone);
    int words = Cut.of(first).starts().length;
    assertThat(both.stream().skip(alone.size()))
        .allSatisfy(scope -> assertThat(scope.from()).isGreaterThanOrEqualTo(words));
  }

  @Property(tries = 1_000)
  void theSameMemoryGivesTheSameAnswer(
      @ForAll("texts") String text, @ForAll("texts") String other) {
    Cues cues = new Cues();
    Cut cut = Cut.of(text);
    Cut otherCut = Cut.of(other);
    List<Scope> first = cues.scopes(text, cut.starts(), cut.ends(), cut.lasts());
    List<Scope> unused = cues.scopes(other, otherCut.starts(), otherCut.ends(), otherCut.lasts());
    assertThat(cues.scopes(text, cut.starts(), cut.ends(), cut.lasts())).isEqualTo(first);
  }

  /** Each cue looks a bounded way about it, so that time grows with the text alone. */
  @Test
  void aSentenceWithoutEndTakesNoTime() {
    for (String words :
        List.of(
            "not ",
            "no ",
            "reduce ",
            "receiving not ",
            "neither nor ",
            "drift and ",
            "if ",
            "ensure that not ",
            "some plans and not ",
            "their lack of ")) {
      String text = words.repeat(100_000);
      Cut cut = Cut.of(text);
      Assertions.assertTimeout(Duration.ofSeconds(10), () -> scopes(text, cut), words);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.frequencyOf(
            Tuple.of(12, Arbitraries.of(WORDS)),
            Tuple.of(2, Arbitraries.of(",", ".", ";", " – ", "(", ")", ". The")),
            Tuple.of(1, Arbitraries.strings().ofMaxLength(6)));
    return pieces.list().ofMaxSize(40).map(list -> String.join(" ", list));
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(15).map(w -> String.join(" ", w));
  }

  private static List<Scope> scopes(String text, Cut cut) {
    return new Cues().scopes(text, cut.starts(), cut.ends(), cut.lasts());
  }

  private static int sentence(Cut cut, int word) {
    int sentence = 0;
    while (cut.lasts()[sentence] < word) {
      sentence++;
    }
    return sentence;
  }
}
