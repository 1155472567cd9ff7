package org.findings.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.findings.letter.Inspectorate;
import org.findings.letter.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who inspected, by what a letter says of it and by who signed. */
class InspectorateFinderTest {
  private static String found(String kind, String opening, String close, LocalDate date) {
    Kind of = Kind.ofCode(kind).orElseThrow();
    return String.join(
        ", ",
        InspectorateFinder.find(of, List.of(), List.of(opening), List.of(close), date).stream()
            .sorted()
            .map(Inspectorate::label)
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jtai | Inspectors from Ofsted, CQC, HMIC and HMI Probation came. | - | 2016-05-05 | Ofsted, CQC, HMIC, HMI Probation",
        "jtai | Between 3 and 7 June, Ofsted, the Care Quality Commission, HMI Constabulary and HMI Prob undertook a joint inspection. | - | 2016-05-05 | Ofsted, CQC, HMIC, HMI Probation",
        "jtai | It was carried out by inspectors from Ofsted, the Care Quality Commission (CQC) and His Majesty's Inspectorate of Constabulary and Fire & Rescue Services (HMICFRS). HMI Probation inspected in 2020. | - | 2024-03-14 | Ofsted, CQC, HMICFRS",
        "jtai | We inspected. | Ofsted Care Quality Commission HMI Constabulary HMI Probation | 2019-05-05 | Ofsted, CQC, HMICFRS, HMI Probation",
        "jtai | We inspected. | Ofsted Care Quality Commission HM Inspectorate of Constabulary HM Inspectorate of Probation | 2017-05-05 | Ofsted, CQC, HMIC, HMI Probation",
        "jtai | We inspected. | Her Majesty’s Chief Inspector of Probation, Her Majesty’s Inspector of Constabulary, CQC, Ofsted | 2016-05-05 | Ofsted, CQC, HMIC, HMI Probation",
        "send | Ofsted and the Care Quality Commission (CQC) conducted a joint inspection. | - | 2018-05-05 | Ofsted, CQC",
        "focused-visit | Her Majesty's Inspectors visited. A joint inspection by HMICFRS and CQC was in 2018. | Bob Walker, Her Majesty's Inspector | 2019-05-05 | Ofsted",
        "focused-visit | The visit followed an HMICFRS inspection of the police and one by the CQC. | Bob Walker HMI | 2019-05-05 | Ofsted",
        "ilacs | Her Majesty's Inspector reviewed what the CQC and HMI Probation found in 2016. | Ofsted | 2019-05-05 | Ofsted",
        "hmicfrs-cp | HMI Smith led this inspection by HMICFRS. | - | 2019-05-05 | HMICFRS",
        "hmip-yjs | HM Inspectorate of Probation inspected. | - | 2021-05-05 | HMI Probation"
      })
  void whoCameIsFound(
      String kind, String opening, String close, LocalDate date, String inspectorates) {
    assertThat(found(kind, opening, close, date)).isEqualTo(inspectorates);
  }
}
