package org.findings.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.findings.letter.About;
import org.findings.letter.DateIs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of all the dates in a letter are its own. */
class LetterDatesTest {
  private static About letter(String date, String... paragraphs) {
    String text =
        """
        %s

        Ann Other
        Director of Children's Services
        Leeds City Council

        Dear Ann

        Focused visit to Leeds children's services

        %s

        ## Findings

        Help comes early to most children.

        Yours sincerely

        Bob Walker
        His Majesty's Inspector
        """
            .formatted(date, String.join("\n\n", paragraphs));
    return RealLetters.parse("a.md", text.getBytes(StandardCharsets.UTF_8)).about();
  }

  private static About report(String cover, String... paragraphs) {
    String text =
        """
        # Inspection of Leeds local authority children's services

        %s

        Lead inspector: Bob Walker, His Majesty's Inspector

        ## What needs to improve

        %s
        """
            .formatted(cover, String.join("\n\n", paragraphs));
    return RealLetters.parse("a.md", text.getBytes(StandardCharsets.UTF_8)).about();
  }

  private static String days(About about) {
    return about.inspected().from() + " to " + about.inspected().to();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 July 2019 | 2019-07-05",
        "05 July 2019 | 2019-07-05",
        "Friday 5 July 2019 | 2019-07-05",
        "Friday, 5th July 2019 | 2019-07-05",
        "Date: 5 July 2019 | 2019-07-05",
        "5 JULY 2019 | 2019-07-05",
        "5th of July, 2019 | 2019-07-05",
        "July 5, 2019 | 2019-07-05",
        "05/07/2019 | 2019-07-05",
        "05.07.2019 | 2019-07-05",
        "5/7/19 | 2019-07-05",
        "5 July 2019. | 2019-07-05",
        "Ofsted, Piccadilly Gate, Store Street, Manchester M1 2WD 5 July 2019 | 2019-07-05"
      })
  void theDateAboveTheSalutationIsTheLetters(String printed, String date) {
    About about =
        letter(printed, "This letter tells what we found on our visit on 4 and 5 June 2019.");
    assertThat(about.dateIs()).isEqualTo(DateIs.PRINTED);
    assertThat(about.date()).hasToString(date);
    assertThat(days(about)).isEqualTo("2019-06-04 to 2019-06-05");
    assertThat(about.doubts()).isEmpty();
  }

  @Test
  void theInspectionBeforeIsNotTaken() {
    String before = "At the last inspection from 5 to 16 November 2018, leaders were told to act.";
    String visit = "We made this visit on 4 June 2019.";
    assertThat(days(letter("5 July 2019", before, visit))).isEqualTo("2019-06-04 to 2019-06-04");
    assertThat(days(letter("5 July 2019", visit, before))).isEqualTo("2019-06-04 to 2019-06-04");
    assertThat(days(letter("5 July 2019", visit + " " + before)))
        .isEqualTo("2019-06-04 to 2019-06-04");
    assertThat(
            days(
                letter(
                    "5 July 2019",
                    "The inspection from 7 to 18 March 2016 found failings.",
                    "Inspectors carried out this visit on 4 and 5 June.")))
        .isEqualTo("2019-06-04 to 2019-06-05");
  }

  @Test
  void anAnswerIsDueLater() {
    About about =
        letter(
            "5 July 2019",
            "The director must send the inspectors a plan by 11 October 2019.",
            "We made this visit on 4 June 2019.");
    assertThat(about.date()).hasToString("2019-07-05");
    assertThat(days(about)).isEqualTo("2019-06-04 to 2019-06-04");
  }

  @Test
  void aDayOfTheYearBeforeTakesTheYearOfTheLetter() {
    assertThat(days(letter("14 January 2022", "We visited on 30 November and 1 December.")))
        .isEqualTo("2021-11-30 to 2021-12-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Inspection dates: 5 to 9 March 2018 | 2018-03-05 to 2018-03-09",
        "Inspection date: 28 July 2016 | 2016-07-28 to 2016-07-28",
        "Dates of inspection: 5 to 9 March 2018 | 2018-03-05 to 2018-03-09",
        "5 to 9 March 2018 | 2018-03-05 to 2018-03-09"
      })
  void aCoverNamesTheDays(String cover, String days) {
    assertThat(days(report(cover, "Visit every child."))).isEqualTo(days);
    String lines = cover.replace(": ", ":\n\n");
    assertThat(days(report(lines, "Visit every child."))).isEqualTo(days);
    assertThat(report(lines, "Visit every child.").dateIs()).isEqualTo(DateIs.INSPECTED);
  }

  @Test
  void aCoverTellsThisInspectionFromTheOneBefore() {
    About about =
        report(
            "Date of previous inspection: 4 to 8 June 2018\n\nInspection dates: 6 to 10 May 2024"
                + "\n\nReport published: 2 July 2024",
            "Visit every child.");
    assertThat(days(about)).isEqualTo("2024-05-06 to 2024-05-10");
    assertThat(about.date()).hasToString("2024-07-02");
    assertThat(about.doubts()).noneMatch(doubt -> doubt.contains("date"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 July 20199 | on 4 and 5 June 2019 | Its date is misprinted: “5 July 20199”.",
        "31 June 2019 | on 4 and 5 June 2019 | Its date is misprinted: “31 June 2019”.",
        "5 Juli 2019 | on 4 and 5 June 2019 | Its date is misprinted: “5 Juli 2019”.",
        "5 July 2019 | from 15 to 4 June 2019 | The days of the inspection can't be as printed: “15 to 4 June 2019”.",
        "5 July 2019 | on 31 June 2019 | The days of the inspection can't be as printed: “31 June 2019”.",
        "5 July 2019 | on 4 and 5 July 2020 | It is dated 2019-07-05, before the end of the inspection on 2020-07-05: one of them is misprinted.",
        "5 July 2019 | on 4 and 5 June 2017 | It is dated 2019-07-05, more than half a year after the inspection: perhaps one is misprinted.",
        "5 July 2019 | from 4 June 2018 to 5 June 2019 | An inspection from 2018-06-04 to 2019-06-05 is unusually long: perhaps one day is misprinted.",
        "5 July 2019 | in the week commencing 3 June 2019 | Only the week of the inspection is printed (“3 June 2019”); its working days were taken.",
        "Friday 4 July 2019 | on 4 and 5 June 2019 | 4 July 2019 was a Thursday, not a Friday: perhaps the date is misprinted."
      })
  void whatCannotBeIsADoubt(String printed, String visit, String doubt) {
    About about = letter(printed, "We made this visit " + visit + ".");
    assertThat(about.doubts()).contains(doubt);
  }

  @Test
  void wherePagesAndCoverDifferItIsADoubt() {
    List<String> doubts =
        InspectionDays.in(
                List.of("Inspection dates: 5 to 9 March 2018"),
                List.of(),
                List.of("Inspection of Leeds children's services", "6 to 10 March 2018"),
                null)
            .doubts();
    assertThat(doubts)
        .containsExactly("Its pages print other days of the inspection: “6 to 10 March 2018”.");
  }
}
