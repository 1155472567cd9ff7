package org.findings.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.findings.letter.Inspected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which letters name the days of an inspection. */
class PeriodTest {
  private static final LocalDate PRINTED = LocalDate.of(2019, 1, 24);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "between 3 and 7 June 2019 | 2019-06-03 | 2019-06-07",
        "from 3 June to 7 June 2019 | 2019-06-03 | 2019-06-07",
        "3 June 2019 to 7 June 2019 | 2019-06-03 | 2019-06-07",
        "3–7 June 2019 | 2019-06-03 | 2019-06-07",
        "3 — 7 June 2019 | 2019-06-03 | 2019-06-07",
        "3 − 7 June 2019 | 2019-06-03 | 2019-06-07",
        "3 ‑ 7 June 2019 | 2019-06-03 | 2019-06-07",
        "22 April 2013 ─ 1 May 2013 | 2013-04-22 | 2013-05-01",
        "from 12 to 23 November | 2018-11-12 | 2018-11-23",
        "on 30 November and 1 December | 2018-11-30 | 2018-12-01",
        "on 8 and 9 January | 2019-01-08 | 2019-01-09",
        "29 November to 10 December | 2018-11-29 | 2018-12-10",
        "17 December to 11 January | 2018-12-17 | 2019-01-11",
        "13 December 2021 to 14 January 2022 | 2021-12-13 | 2022-01-14",
        "13 December to 14 January 2022 | 2021-12-13 | 2022-01-14",
        "12th and 13th of March 2018 | 2018-03-12 | 2018-03-13",
        "on 3, 4 and 5 May 2016 | 2016-05-03 | 2016-05-05",
        "Tuesday 4 to Thursday 6 May 2021 | 2021-05-04 | 2021-05-06",
        "Tues 4 – Thurs 6 May 2021 | 2021-05-04 | 2021-05-06",
        "on Tuesday, 4 May and Wednesday, 5 May 2021 | 2021-05-04 | 2021-05-05",
        "5 to 9 December 2022 and 14 to 15 February 2023 | 2022-12-05 | 2023-02-15",
        "19 November-11 December 2013 and 28 – 30 January 2014 | 2013-11-19 | 2014-01-30",
        "29 and 30 September, and 1 October 2020 | 2020-09-29 | 2020-10-01",
        "12/09/2016 to 06/10/2016 | 2016-09-12 | 2016-10-06",
        "12/09/16 - 06/10/16 | 2016-09-12 | 2016-10-06",
        "12.09.2016–06.10.2016 | 2016-09-12 | 2016-10-06",
        "14 MAY 2018 TO 25 MAY 2018 | 2018-05-14 | 2018-05-25",
        "22 Feb to 4 Mar 2022 | 2022-02-22 | 2022-03-04",
        "28 Sept – 2 Oct. 2015 | 2015-09-28 | 2015-10-02",
        "28 Aug. to 1 Sept. 2017 | 2017-08-28 | 2017-09-01",
        "13November to 14November 2019 | 2019-11-13 | 2019-11-14",
        "13 and 14 November, 2019 | 2019-11-13 | 2019-11-14",
        "3/4 March 2015 | 2015-03-03 | 2015-03-04",
        "November 13 to 15, 2019 | 2019-11-13 | 2019-11-15",
        "from 2 May through to 6 May 2022 | 2022-05-02 | 2022-05-06",
        "between the 2 May and the 6 May 2022 | 2022-05-02 | 2022-05-06",
        "28 July 2016 | 2016-07-28 | 2016-07-28",
        "on 9 October | 2018-10-09 | 2018-10-09",
        "the week commencing 3 June 2019 | 2019-06-03 | 2019-06-07",
        "w/c 3 June 2019 | 2019-06-03 | 2019-06-07"
      })
  void readsTheFirstAndTheLastDay(String text, LocalDate from, LocalDate to) {
    List<Period> periods = Period.in(Dates.plain(text), PRINTED);
    assertThat(periods).extracting(Period::days).containsExactly(new Inspected(from, to));
  }

  @Test
  void anyBlankSeparates() {
    String text = "between 3\u00a0and\u20097\u202fJune\n2019";
    assertThat(Period.in(Dates.plain(text), null))
        .extracting(Period::days)
        .containsExactly(new Inspected(LocalDate.of(2019, 6, 3), LocalDate.of(2019, 6, 7)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on 31 June 2019",
        "from 24 to 20 May 2019",
        "12 May 2019 to 3 May 2019",
        "31/02/2019",
        "30 to 31 April 2020"
      })
  void daysThatCannotBeAreUnknown(String text) {
    assertThat(Period.in(Dates.plain(text), PRINTED))
        .extracting(Period::days)
        .containsExactly(Inspected.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "24 children aged 10 to 12",
        "in May 2018",
        "3.5% of 19 homes",
        "12 to 14 weeks",
        "section 17 and 47",
        "in 2018, 19 of 20 children"
      })
  void numbersAreNoDays(String text) {
    assertThat(Period.in(Dates.plain(text), PRINTED)).isEmpty();
  }

  @Test
  void withoutAYearAnywhereThereIsNoDay() {
    assertThat(Period.in("on 30 and 31 January", null)).isEmpty();
  }
}
