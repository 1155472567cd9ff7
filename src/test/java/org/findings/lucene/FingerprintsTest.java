package org.findings.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is the same but for names, numbers and dates, and what is not, cut into words as indexed.
 */
class FingerprintsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # names of places, of councils, of people
          Visits in Wexmere are late.                  | Visits in Northby are late.
          Visits in Wexmere are late.                  | Visits in Ashby Wold are late.
          Visits in Wexmere and Northby are late.      | Visits in Ashby are late.
          Visits in Wexmere are late.                  | Visits in Wexmere City Council are late.
          Visits in Wexmere are late.                  | Visits in the London Borough of Northby are late.
          Visits in Wexmere are late.                  | Visits in Northby council are late.
          Visits in Stowe-on-the-Wold are late.        | Visits in Northby are late.
          Plans by Wexmere’s workers drift.            | Plans by Northby workers drift.
          We met Ada Bell.                             | We met Mr J. O’Dell.
          We met Ada Bell, HMI, and Tom Oak, HMI.      | We met Ada Bell HMI.
          We met Ada Bell, Her Majesty’s Inspector.    | We met Tom Oak, HMI.
          We met Ada White yesterday.                  | We met Tom Oak yesterday.
          The head, April Bell, drives change.         | The head, Tom Oak, drives change.
          Jane Smith leads the team.                   | Ada Bell leads the team.
          # numbers, however they are written
          Drift affects 12 children.                   | Drift affects seven children.
          Drift affects 1,204 children.                | Drift affects 3.5 million children.
          Drift affects 16% of children.               | Drift affects 68 per cent of children.
          Drift affects one child.                     | Drift affects 1 child.
          Two plans drift.                             | Five plans drift.
          Twelve of 20 plans drift.                    | 3 of 40 plans drift.
          The third plan drifts.                       | The 2nd plan drifts.
          Children aged 5 to 11 wait.                  | Children aged 16 wait.
          Homes open 24/7 help.                        | Homes open 12 or 13 help.
          A child waited between 3 and 9 weeks.        | A child waited between 3 weeks.
          # days, months, years
          We came on 5 May 2019.                       | We came on 12 and 13 November 2022.
          We came on 21 to 25 October 2024.            | We came on 30 September to 4 October 2023.
          She has led this since 2011.               | She has led this since April 2014.
          She came in May.                             | She came in October.
          May 2019 was busy.                           | June 2020 was busy.
          She came in autumn 2019.                     | She came in Spring 2020.
          She came on Monday.                          | She came on Friday.
          # what makes no difference: capitals, punctuation, typographic variants, abbreviations told
          The Director of Children’s Services drifts.  | The director of children's services drifts
          The local safeguarding board (LSB) is good.  | The Local Safeguarding Board is good.
          An out-of-hours team helps.                  | An out of hours team helps!
          Early Help is strong.                        | Early help is strong.
          His Majesty’s inspectors came.               | Her Majesty's inspectors came.
          """)
  void theSame(String a, String b) {
    assertThat(of(a)).as(a + " | " + b).isEqualTo(of(b));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # words are what is said
          Visits in Wexmere are late.                  | Visits in Wexmere are good.
          Plans are good.                              | Plans are not good.
          Four plans drift.                            | No plans drift.
          Four plans drift.                            | All plans drift.
          Some plans of Wexmere drift.                 | Some plans drift.
          Leaders in Wexmere know.                     | Partners in Wexmere know.
          Children drift in plans.                     | Plans drift in children.
          # a name is no number
          She came in Wexmere.                         | She came in 2019.
          # grades, whatever their capitals
          The judgement is Good.                       | The judgement is Outstanding.
          # abbreviations stand for words; so do agencies, and adjectives of people
          The CAMHS offer is weak.                     | The MASH offer is weak.
          The visit was led by Ofsted.                 | The visit was led by the CQC.
          Outcomes for Black children are poor.        | Outcomes for Polish children are poor.
          Health checks (IHAs) are late.               | Health checks (RHAs) are late.
          # numbers that are names
          Section 20 is used well.                     | Section 47 is used well.
          Sections 17 and 47 are used well.            | Sections 17 and 20 are used well.
          Pupils at key stage 2 do well.               | Pupils at Key Stage 4 do well.
          The judgement was grade 2.                   | The judgement was grade 3.
          # words that look like months and days
          It may drift.                                | It march drift.
          May we drift?                                | June we drift?
          # sentences part names and numbers
          We met Ada. Bell towers ring.                | We met Ada Bell. Towers ring.
          # a capital that begins a sentence is no name
          Visits drift.                                | Plans drift.
          We say: Visits drift.                        | We say: Plans drift.
          # nothing but names, numbers and dates: the exact words
          Wexmere                                      | Northby
          12 May 2019                                  | 13 May 2019
          In Wexmere and in Northby, 12.               | In Wexmere and in Northby, 13.
          —                                            | …
          """)
  void different(String a, String b) {
    assertThat(of(a)).as(a + " | " + b).isNotEqualTo(of(b));
  }

  @Test
  void theInspectedAuthorityIsANameWhereverItStands() {
    assertThat(of("Wexmere", "Wexmere has drifted. Wexmere’s plans are late."))
        .isEqualTo(
            of("Ashby and Wold", "Ashby and Wold has drifted. Ashby and Wold’s plans are late."))
        .isNotEqualTo(of("Northby", "Wexmere has drifted. Wexmere’s plans are late."));
    assertThat(of("City of Wexmere", "The City of Wexmere drifts."))
        .isEqualTo(of("Northby", "Northby drifts."));
  }

  @Test
  void whatIsNoPlainTextHasAFingerprintToo() {
    for (String text :
        new String[] {"(", "(A", "(AB)", "of the", "…5", "J.", "\uD83D\uDE00", "the of"}) {
      assertThat(of(text)).isNotZero();
    }
    assertThat(of("Drift and ".repeat(5_000) + "Ada Bell"))
        .isEqualTo(of("drift and ".repeat(5_000) + "Tom Oak"));
  }

  private static long of(String text) {
    return of("Nowhere", text);
  }

  private static long of(String authority, String text) {
    return new LetterWords.Cutter()
        .cut(Made.letter().authority(authority, null).says(text).made())
        .texts()
        .getFirst()
        .fingerprint();
  }
}
