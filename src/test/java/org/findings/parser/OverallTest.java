package org.findings.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.findings.letter.About;
import org.findings.letter.Grade;
import org.findings.letter.Judgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judgement on everything, in the words of reports of different years. */
class OverallTest {
  private static About about(String text) {
    return RealLetters.parse("a.md", text.getBytes(StandardCharsets.UTF_8)).about();
  }

  private static About single(String judgement) {
    return about(
        """
        # St. Bede's County Council

        # Inspection of services for children in need of help and protection, children looked after and care leavers

        Inspection dates: 5 to 28 May 2015

        Report published: 3 July 2015

        ## %s

        ## Executive summary

        1. Help comes early to most of the children who need it.
        """
            .formatted(judgement));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The overall judgement is good | GOOD",
        "The overall judgement is requires improvement | REQUIRES_IMPROVEMENT",
        "The overall judgement is that children’s services are inadequate | INADEQUATE",
        "The overall judgement is that children's services require improvement to be good | REQUIRES_IMPROVEMENT",
        "Overall judgement: Outstanding | OUTSTANDING",
        "Children’s services in St. Bede's require improvement to be good | REQUIRES_IMPROVEMENT",
        "Children’s services in the Royal Borough of Rook and Marsh are outstanding | OUTSTANDING",
        "Children’s services in St. Bede's are inadequate because: | INADEQUATE",
        "St. Bede's children’s services are good | GOOD"
      })
  void aSingleInspectionSaysItInAHeading(String judgement, Grade grade) {
    About about = single(judgement);
    assertThat(about.grade()).isEqualTo(grade);
    assertThat(about.doubts()).noneMatch(doubt -> doubt.contains("overall"));
  }

  @ParameterizedTest
  @CsvSource({
    "Children’s services in St. Bede's are no longer inadequate",
    "Children’s services in St. Bede's are good at listening"
  })
  void whatIsNoJudgementIsADoubt(String words) {
    About about = single(words);
    assertThat(about.grade()).isNull();
    assertThat(about.doubts()).contains("No overall grade was found; such a report gives one.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "arrangements typically lead to positive experiences and outcomes for children | Typically positive | typically lead to positive experiences",
        "arrangements lead to inconsistent experiences and outcomes for children | Inconsistent | inconsistent experiences",
        "arrangements have widespread and/or systemic failings that worry us | Systemic failings | systemic failings"
      })
  void anAreaHasAnOutcome(String words, String grade, String printed) {
    About about =
        about(
            """
            # Area SEND inspection of St. Bede's Local Area Partnership

            Inspection dates: 5 to 9 May 2024

            ## Inspection outcome

            The local area partnership's %s and young people with special needs.

            ## Information about the local area partnership

            Ofsted and the Care Quality Commission (CQC) came.
            """
                .formatted(words));
    assertThat(about.grade()).isNotNull().extracting(Grade::label).isEqualTo(grade);
    assertThat(about.judgements())
        .containsExactly(new Judgement(null, "Inspection outcome", about.grade(), printed));
  }

  @Test
  void anInspectionThatFollowsUpTellsTheOutcomeOfAnother() {
    About about =
        about(
            """
            # Area SEND monitoring inspection of St. Bede's Local Area Partnership

            Inspection dates: 5 to 9 May 2025

            ## Background

            In 2023 inspectors found systemic failings. Ofsted and the Care Quality Commission (CQC) came again.
            """);
    assertThat(about.kind().code()).isEqualTo("send");
    assertThat(about.grade()).isNull();
  }

  @Test
  void cellsThatWereReadAcrossAreJudgementsStill() {
    About about =
        about(
            """
            # Inspection of St. Bede's local authority children's services

            Inspection dates: 5 to 9 May 2024

            Lead inspector: Ann Other, His Majesty's Inspector

            Judgement Grade

            The impact of leaders on social work Good practice with children and families

            The experiences and progress of children who need help and

            Requires improvement

            protection

            The experiences and progress of Outstanding children in care

            The experiences and progress of care leavers Good

            Requires improvement

            Overall effectiveness

            to be good

            Help comes early to most of the children who need it in this county.
            """);
    assertThat(about.judgements())
        .extracting(j -> j.area() + " | " + j.gradePrinted())
        .containsExactly(
            "The impact of leaders on social work practice with children and families | Good",
            "The experiences and progress of children who need help and protection | Requires improvement",
            "The experiences and progress of children in care | Outstanding",
            "The experiences and progress of care leavers | Good",
            "Overall effectiveness | Requires improvement to be good");
    assertThat(about.grade()).isEqualTo(Grade.REQUIRES_IMPROVEMENT);
  }
}
