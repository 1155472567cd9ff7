package org.findings.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.findings.letter.Authority;
import org.findings.letter.Letter;
import org.findings.letter.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MadeLettersTest {
  private static final MadeLetters MANY = new MadeLetters(7, 30_000);

  @Test
  void the_same_seed_gives_the_same_letters_in_any_order() {
    MadeLetters again = new MadeLetters(7, 30_000);
    List<Integer> order = new ArrayList<>(IntStream.range(0, 60).boxed().toList());
    Collections.shuffle(order, new Random(3));

    assertThat(order).allSatisfy(n -> assertThat(again.letter(n)).isEqualTo(MANY.letter(n)));
    assertThat(new MadeLetters(8, 30_000).letter(5)).isNotEqualTo(MANY.letter(5));
  }

  @Test
  void no_id_stands_for_two() {
    MadeLetters million = new MadeLetters(7, 1_000_000);
    assertThat(IntStream.range(0, million.letters()).mapToObj(n -> million.plan(n).id()))
        .doesNotHaveDuplicates();
    assertThat(paragraphs(MANY).map(Paragraph::id)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"50, 1", "1000, 10", "30000, 300"})
  void there_are_as_many_as_were_asked_for(int wanted, int letters) {
    MadeLetters made = new MadeLetters(7, wanted);

    assertThat(made.letters()).isEqualTo(letters);
    assertThat(paragraphs(made).count()).isCloseTo(wanted, within(wanted / 100L));
  }

  @Test
  void a_thousand_letters_are_of_all_authorities_and_of_none() {
    MadeLetters made = new MadeLetters(7, 100_000);
    Set<String> codes = new HashSet<>();
    int without = 0;
    for (int n = 0; n < 1000; n++) {
      Authority authority = made.plan(n).authority();
      if (authority == null) {
        without++;
      } else {
        codes.add(authority.value());
      }
    }

    assertThat(codes).hasSize(153);
    assertThat(without).isBetween(1, 50);
  }

  /** Shares of paragraphs that hold these words or neighbours, as in real letters. */
  @ParameterizedTest
  @CsvSource({
    "the, 0.88",
    "and, 0.87",
    "of, 0.82",
    "children, 0.65",
    "support, 0.26",
    "plans, 0.16",
    "of the, 0.28",
    "in the, 0.19",
    "social workers, 0.15",
    "the the, 0",
    "a the, 0"
  })
  void words_come_as_often_as_in_real_letters(String words, double share) {
    List<String> texts = paragraphs(MANY).limit(8000).map(MadeLettersTest::plain).toList();
    long holding = texts.stream().filter(text -> text.contains(" " + words + " ")).count();

    double bound = Math.max(0.005, share / 3);
    assertThat(holding / (double) texts.size()).isCloseTo(share, within(bound));
  }

  @Test
  void paragraphs_are_as_long_as_was_asked_for() {
    assertThat(meanWords(MANY)).isCloseTo(MadeLetters.REAL_WORDS, within(6.0));
    assertThat(meanWords(new MadeLetters(7, 30_000, 45))).isCloseTo(45, within(5.0));
  }

  @Test
  void letters_count_their_words_as_a_reader_would() {
    Letter letter = MANY.letter(11);

    assertThat(letter.about().size().words())
        .isEqualTo(letter.paragraphs().stream().mapToInt(Paragraph::words).sum());
  }

  private static double meanWords(MadeLetters made) {
    return paragraphs(made).limit(8000).mapToInt(Paragraph::words).average().orElseThrow();
  }

  private static String plain(Paragraph paragraph) {
    return " " + paragraph.text().toLowerCase(Locale.ROOT).replaceAll("[.,:]", "") + " ";
  }

  private static Stream<Letter> letters(MadeLetters made) {
    return IntStream.range(0, made.letters()).mapToObj(made::letter);
  }

  private static Stream<Paragraph> paragraphs(MadeLetters made) {
    return letters(made).flatMap(letter -> letter.paragraphs().stream());
  }
}
