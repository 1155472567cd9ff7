package org.findings.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.findings.letter.Evidence;
import org.findings.letter.Fact;
import org.findings.letter.Inspectorate;
import org.findings.letter.Letter;
import org.findings.letter.Signatory;
import org.junit.jupiter.api.Test;

/** Who signed, and where facts stand. */
class SignaturesTest {
  private static final String OPENING =
      """
      3 May 2020

      Dear Ms Fernside

      Focused visit to Kent children’s services

      This letter summarises the findings of a focused visit on 1 and 2 May 2020 by Ofsted.

      Headline findings

      Children are seen alone and what they say is written down.

      """;

  @Test
  void oneInspector() {
    Letter letter = letter("Yours sincerely\n\nAda Bell\nHis Majesty’s Inspector\n\ncc. Ann Other");
    assertThat(letter.signedBy())
        .containsExactly(new Signatory("Ada Bell", "His Majesty’s Inspector", Inspectorate.OFSTED));
  }

  @Test
  void severalOfAJointLetter() {
    Letter letter =
        letter(
            """
            Yours sincerely

            Ada Bell OBE

            National Director, Ofsted

            Dr Cy O’Dee

            Chief Inspector of Health Care, CQC
            """);
    assertThat(letter.signedBy())
        .containsExactly(
            new Signatory("Ada Bell OBE", "National Director, Ofsted", Inspectorate.OFSTED),
            new Signatory("Dr Cy O’Dee", "Chief Inspector of Health Care, CQC", Inspectorate.CQC));
  }

  @Test
  void aLetterThatNobodySigned() {
    assertThat(letter("").signedBy()).isEmpty();
  }

  @Test
  void eachFactHasItsPlace() {
    Letter letter = letter("Yours sincerely\n\nAda Bell\nHis Majesty’s Inspector\n");
    assertThat(letter.found())
        .containsEntry(Fact.DATE, Evidence.printed(null, "3 May 2020"))
        .containsEntry(
            Fact.TITLE, Evidence.printed(null, "Focused visit to Kent children’s services"))
        .containsEntry(
            Fact.INSPECTED,
            Evidence.printed(
                null,
                "This letter summarises the findings of a focused visit on 1 and 2 May 2020 by"
                    + " Ofsted."))
        .containsKeys(Fact.KIND, Fact.AUTHORITY, Fact.INSPECTORATES, Fact.SIGNED_BY)
        .doesNotContainKeys(Fact.GRADE, Fact.JUDGEMENTS, Fact.LICENCE);
  }

  private static Letter letter(String close) {
    return RealLetters.parse("a.txt", (OPENING + close).getBytes(StandardCharsets.UTF_8));
  }
}
