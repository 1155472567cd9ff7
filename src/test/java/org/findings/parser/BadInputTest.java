package org.findings.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.findings.letter.DateIs;
import org.findings.letter.Kind;
import org.findings.letter.Letter;
import org.findings.letter.Paragraph;
import org.findings.letter.ParagraphKind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes becomes a letter, in bounded time, and what is doubtful is said. */
class BadInputTest {
  /** Generous for a slow machine; what is not near-linear takes minutes. */
  private static final Duration BOUND = Duration.ofSeconds(60);

  private static Letter parse(String text) {
    return Assertions.assertTimeoutPreemptively(
        BOUND, () -> RealLetters.parse("input.txt", text.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shopping\n\n- eggs\n- flour\n- two lemons\n",
        "public class Main {\n  void run() { int a = 1; /* x */ }\n}\n",
        "It was a grey morning. Nobody had slept.\n\n“Shall we go?” she asked. He did not answer.\n",
        "x",
        "|",
        "||||\n|--|--|\n",
        "#\n##\n### \n",
        "****\n__\n``\n",
        "[[[[((((<<<<&&&&****____",
        "1.\n2.\n3.\n",
        "Dear\n",
        "Dear Sir\n",
        "Contents\n",
        "Yours sincerely\n\nA. Person\n",
        "¹\n²\n",
        "🙂 🙂\n\n\uD800 lone surrogate\n"
      })
  void whatIsNoLetterIsOtherWithDoubts(String text) {
    Letter letter = parse(text);
    assertThat(letter.about().kind()).isEqualTo(Kind.OTHER);
    assertThat(letter.about().dateIs()).isEqualTo(DateIs.UNKNOWN);
    assertThat(letter.about().authority()).isNull();
    assertThat(letter.about().doubts())
        .contains("No date was found.", "No local authority was found.");
  }

  @Test
  void aLetterOfHeadingsAloneHasAnOutlineAndADoubt() {
    Letter letter = parse("# Focused visit to Nowhere\n\n## Strengths\n\n## Next steps\n");
    assertThat(letter.paragraphs()).isEmpty();
    assertThat(letter.outline()).extracting("heading").contains("Strengths", "Next steps");
    assertThat(letter.outline()).extracting("ordinal").containsOnlyNulls();
    assertThat(letter.about().doubts()).contains("No paragraphs were found.");
  }

  @Test
  void whereNothingLooksLikeTextAllOfItIs() {
    assertThat(parse("eggs\n\nflour\n\nTwo lemons.\n\nSome milk.\n").paragraphs()).isNotEmpty();
  }

  @Test
  void aLetterInWelshIsReadInItsParagraphs() {
    Letter letter =
        parse(
            "Annwyl Gyfarwyddwr\n\nArolygiad o wasanaethau plant\n\nMae’r gwasanaeth yn dda."
                + " Mae plant yn ddiogel.\n\nMae angen gwella’r cofnodion.\n\nYn gywir\n\nA. Person\n");
    assertThat(letter.paragraphs()).hasSize(2);
    assertThat(letter.about().title()).isEqualTo("Arolygiad o wasanaethau plant");
  }

  @Test
  void aLetterWithoutADateTakesTheEndOfItsInspection() {
    Letter letter =
        parse(
            "Dear Director\n\nFocused visit to Leeds children’s services\n\nThis letter summarises"
                + " a visit that took place from 3 to 4 May 2022.\n");
    assertThat(letter.about().date()).hasToString("2022-05-04");
    assertThat(letter.about().dateIs()).isEqualTo(DateIs.INSPECTED);
    assertThat(letter.about().doubts()).anyMatch(d -> d.contains("prints no date"));
  }

  @Test
  void oneParagraphOfTwoMegabytesIsOneParagraph() {
    Letter letter = parse("Work with children is good and improving. ".repeat(50_000).strip());
    assertThat(letter.paragraphs()).hasSize(1);
    assertThat(letter.paragraphs().getFirst().words()).isEqualTo(350_000);
  }

  @Test
  void tenThousandNumberedParagraphsKeepTheirNumbersInWhateverOrder() {
    List<String> numbers = new ArrayList<>();
    for (int i = 1; i <= 10_000; i++) {
      numbers.add(String.valueOf(i));
    }
    Collections.shuffle(numbers, new Random(7));
    StringBuilder text = new StringBuilder("# Report\n\n");
    numbers.forEach(n -> text.append(n).append(". The matter was looked into with care.\n"));
    Letter letter = parse(text.toString());
    assertThat(letter.paragraphs()).extracting(Paragraph::number).isEqualTo(numbers);
    assertThat(letter.paragraphs()).allMatch(p -> p.kind() == ParagraphKind.NUMBERED);
  }

  /** Pieces of letters in any order: the parser accepts every document. */
  @Test
  void noMixtureOfPiecesBreaksTheParser() {
    List<String> pieces =
        List.of(
            "# ",
            "## :",
            "**",
            "* ",
            "- ",
            "• ",
            "1. ",
            "1.1 ",
            "(a) ",
            "¹",
            "² ",
            ":",
            ".",
            "\n",
            "\n\n",
            "\f",
            "\t",
            "|",
            "Good",
            "Grade 2 (Good)",
            "Contents",
            "Contents\t2",
            "Dear Ms X",
            "Yours sincerely",
            "Immediately:",
            "12 May 2012",
            "31 February 2012",
            "0 May 2012",
            "5 to 3 May 2012",
            "Leeds City Council",
            "Focused visit to ",
            "Overall effectiveness\tGood",
            ":\tGood",
            "Areas for improvement",
            "Annex",
            "in  Leeds",
            "the child",
            "This letter ",
            "words.2 more",
            "2 Note",
            "\u00AD",
            "“",
            "_");
    Random random = new Random(11);
    for (int document = 0; document < 4000; document++) {
      StringBuilder text = new StringBuilder("x\n");
      int length = 1 + random.nextInt(40);
      for (int i = 0; i < length; i++) {
        text.append(pieces.get(random.nextInt(pieces.size())));
        text.append(random.nextInt(3) == 0 ? "\n" : "");
      }
      RealLetters.parse("mixture.txt", text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "_",
        "**",
        "[",
        "](",
        "[^",
        "<b",
        "<sup>",
        "\\",
        "# ",
        "- ",
        "1. ",
        "|",
        "\t",
        ". ",
        "¹",
        "A ",
        "a.1 ",
        "Of ",
        "in Leeds ",
        "12 May ",
        "12 to ",
        "\n",
        "\f",
        "x\n",
        "x\n\n",
        "- x\n",
        "1 X\n\n",
        "Grade ",
        "(",
        "' ",
        "Contents\n",
        "#\n",
        "Area\tGood\n",
        "&amp;",
        "-\n"
      })
  void hostileRepetitionTakesBoundedTime(String piece) {
    parse("Start. " + piece.repeat(200_000 / piece.length()) + " end.\n");
    parse("Start.\n\n" + piece.repeat(200_000 / piece.length()));
  }
}
