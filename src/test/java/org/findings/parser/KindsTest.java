package org.findings.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.findings.letter.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sorts of inspection, by the titles that letters bear and by their first words. */
class KindsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Focused visit to Leeds children's services | focused-visit",
        "Focussed visit to Leeds City Council children’s services | focused-visit",
        "Ofsted visit to Leeds children's services | focused-visit",
        "Ofsted assurance visit to Leeds | focused-visit",
        "Visit to Leeds local authority children's services | focused-visit",
        "Monitoring visit of Leeds children’s services | monitoring-visit",
        "Fourth monitoring visit to Leeds | monitoring-visit",
        "Inspection of children’s social care services | ilacs",
        "Inspection of Leeds local authority children’s services | ilacs",
        "Inspection of Leeds children's services | ilacs",
        "Children's social care services: short inspection | ilacs",
        "Inspection of services for children in need of help and protection, children looked after and care leavers and review of the effectiveness of the local safeguarding children board | sif",
        "Re-inspection of services for children in need of help and protection, children looked after and care leavers | sif",
        "Review of the effectiveness of the Leeds Safeguarding Children Board | lscb",
        "Inspection of safeguarding and looked after children services | slac",
        "Inspection of services for looked after children | lac",
        "Inspection of looked after children services | lac",
        "Inspection of local authority arrangements for the protection of children | other",
        "Annual unannounced inspection of contact, referral and assessment arrangements | unannounced",
        "Unannounced inspection of contact, referral and assessment arrangements in Leeds | unannounced",
        "Joint targeted area inspection of the multi-agency response to abuse and neglect in Leeds | jtai",
        "Joint inspection of the multi-agency response to neglect in Leeds | jtai",
        "JTAI front door: Leeds | jtai",
        "Joint local area SEND inspection in Leeds | send",
        "Joint area SEND revisit in Leeds | send",
        "Area SEND inspection of Leeds Local Area Partnership | send",
        "Area SEND monitoring inspection of Leeds Local Area Partnership | send",
        "Local area special educational needs and/or disabilities inspection | send",
        "Joint area review of Leeds | jar",
        "An inspection of youth offending services in Leeds | hmip-yjs",
        "Inspection of youth justice services in Leeds | hmip-yjs",
        "Short quality screening (SQS) of youth offending work in Leeds | hmip-yjs",
        "National child protection inspection: West Yorkshire Police | hmicfrs-cp",
        "Review of health services for Children Looked After and Safeguarding in Leeds | cqc-clas",
        "A review of the parks of Leeds | other"
      })
  void aTitleTells(String title, String kind) {
    assertThat(Kinds.of(title, "")).isEqualTo(Kind.ofCode(kind).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "This monitoring visit was the second since the ILACS inspection of May 2018. | monitoring-visit",
        "This visit, a focused visit, followed a joint targeted area inspection. | focused-visit",
        "In this inspection of children's social care services we looked at special educational needs, too. | ilacs"
      })
  void withoutATitleTheFirstWordsTell(String opening, String kind) {
    assertThat(Kinds.of(null, opening)).isEqualTo(Kind.ofCode(kind).orElseThrow());
    assertThat(Kinds.of("Main findings", opening)).isEqualTo(Kind.ofCode(kind).orElseThrow());
  }
}
