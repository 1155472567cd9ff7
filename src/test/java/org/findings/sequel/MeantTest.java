package org.findings.sequel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.findings.letter.About;
import org.findings.letter.Kind;
import org.findings.sequel.Meant.Time;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the earlier letters an earlier inspection has. */
class MeantTest {
  private static final List<About> EARLIER =
      Stream.of(
              "sif 2014-08-08",
              "jtai 2016-12-02",
              "sif 2018-01-29",
              "focused-visit 2019-02-21",
              "send 2020-03-01",
              "focused-visit 2021-11-26")
          .map(Abouts::of)
          .toList();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "ilacs | - | - | unknown-sif-2018-01-29",
        "focused-visit | - | - | unknown-sif-2018-01-29",
        "send | - | - | unknown-send-2020-03-01",
        "jtai | - | - | unknown-sif-2018-01-29",
        "hmip-yjs | - | - | -",
        "ilacs | focused-visit | - | unknown-focused-visit-2021-11-26",
        "ilacs | focused-visit | 2019 | unknown-focused-visit-2019-02-21",
        "ilacs | focused-visit | 2020 | -",
        "ilacs | - | 2017-11 | unknown-sif-2018-01-29",
        "ilacs | - | 2017 | unknown-sif-2018-01-29",
        "ilacs | - | 2014 | unknown-sif-2014-08-08",
        "ilacs | - | 2012 | -",
        "ilacs | jtai | - | unknown-jtai-2016-12-02",
        "ilacs | monitoring-visit | - | -",
        "ilacs | - | 2012 2014 | unknown-sif-2014-08-08",
      })
  void isTheLatestThatFits(String speaking, String kind, String times, String letter) {
    Set<Kind> kinds = kind == null ? Set.of() : Set.of(Kind.ofCode(kind).orElseThrow());
    List<Time> named =
        times == null
            ? List.of()
            : Arrays.stream(times.split(" ", -1)).map(MeantTest::time).collect(Collectors.toList());

    assertThat(
            new Meant(kinds, named)
                .among(EARLIER, Kind.ofCode(speaking).orElseThrow())
                .map(About::id)
                .orElse(null))
        .isEqualTo(letter);
  }

  private static Time time(String written) {
    return new Time(
        Integer.parseInt(written.substring(0, 4)),
        written.length() == 4 ? null : Month.of(Integer.parseInt(written.substring(5))));
  }
}
