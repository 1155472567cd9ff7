package org.findings.speed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.findings.letter.Grade;
import org.findings.letter.Inspectorate;
import org.findings.letter.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One kind of letter among the made ones.
 *
 * @param share of a hundred letters
 * @param length of such a letter beside others
 * @param areas that it judges, where it gives grades
 */
record KindMix(
    Kind kind, double share, double length, LocalDate from, LocalDate to, List<String> areas) {

  private static final LocalDate HMIC_BECAME_HMICFRS = LocalDate.of(2017, 7, 1);
  private static final LocalDate SEND_GRADED_FROM = LocalDate.of(2023, 1, 1);
  private static final LocalDate NOW = LocalDate.of(2026, 6, 30);

  private static final List<String> ILACS_AREAS =
      List.of(
          "The impact of leaders on social work practice with children and families",
          "The experiences and progress of children who need help and protection",
          "The experiences and progress of children in care",
          "The experiences and progress of care leavers");
  private static final List<String> SIF_AREAS =
      List.of(
          "Children who need help and protection",
          "Children looked after and achieving permanence",
          "Adoption performance",
          "Experiences and progress of care leavers",
          "Leadership, management and governance");

  static final Weighted<KindMix> ALL =
      Weighted.of(
          List.of(
              of(Kind.ILACS, 27, 1.1, "2018-01-15", ILACS_AREAS),
              of(Kind.FOCUSED_VISIT, 21, 0.5, "2018-01-15", List.of()),
              of(Kind.MONITORING_VISIT, 11, 0.45, "2016-03-01", List.of()),
              until("2018-02-28", of(Kind.SIF, 17, 2.3, "2013-11-01", SIF_AREAS)),
              until("2018-02-28", of(Kind.LSCB, 3, 0.8, "2013-11-01", List.of("The board"))),
              of(Kind.SEND, 10, 0.9, "2016-05-01", List.of()),
              of(Kind.JTAI, 4, 1.2, "2016-01-10", List.of()),
              until("2013-10-31", of(Kind.LAC, 1, 1, "2013-01-10", SIF_AREAS)),
              until("2013-10-31", of(Kind.UNANNOUNCED, 1, 0.4, "2013-01-10", List.of())),
              of(
                  Kind.HMIP_YJS,
                  2,
                  1.4,
                  "2018-05-01",
                  List.of("Organisational delivery", "Court disposals", "Out-of-court disposals")),
              of(Kind.HMICFRS_CP, 1.5, 1.5, "2014-04-01", List.of()),
              of(Kind.CQC_CLAS, 1, 1.6, "2013-09-01", List.of()),
              of(Kind.OTHER, 0.5, 0.6, "2013-01-10", List.of())),
          KindMix::share);

  private static final Weighted<Grade> GRADES =
      graded(
          Map.of(
              Grade.OUTSTANDING, 16,
              Grade.GOOD, 40,
              Grade.REQUIRES_IMPROVEMENT, 30,
              Grade.INADEQUATE, 14));
  private static final Weighted<Grade> OLD_GRADES =
      graded(
          Map.of(Grade.OUTSTANDING, 10, Grade.GOOD, 40, Grade.ADEQUATE, 36, Grade.INADEQUATE, 14));
  private static final Weighted<Grade> SEND_GRADES =
      graded(
          Map.of(
              Grade.TYPICALLY_POSITIVE, 26, Grade.INCONSISTENT, 48, Grade.SYSTEMIC_FAILINGS, 26));

  private static KindMix of(
      Kind kind, double share, double length, String from, List<String> areas) {
    return new KindMix(kind, share, length, LocalDate.parse(from), NOW, areas);
  }

  private static KindMix until(String to, KindMix mix) {
    return new KindMix(mix.kind, mix.share, mix.length, mix.from, LocalDate.parse(to), mix.areas);
  }

  /** Sorted first: the order of a Map.of differs from run to run. */
  private static Weighted<Grade> graded(Map<Grade, Integer> shares) {
    return Weighted.of(List.copyOf(new TreeMap<>(shares).keySet()), shares::get);
  }

  static KindMix of(Kind kind) {
    return ALL.values().stream().filter(mix -> mix.kind == kind).findFirst().orElseThrow();
  }

  LocalDate day(SplittableRandom random) {
    return from.plusDays(random.nextLong(to.toEpochDay() - from.toEpochDay() + 1));
  }

  /** A grade that such a letter may give on this day, or none where it gives none. */
  @Nullable Grade grade(LocalDate day, SplittableRandom random) {
    if (kind == Kind.SEND) {
      return day.isBefore(SEND_GRADED_FROM) ? null : SEND_GRADES.draw(random);
    }
    return areas.isEmpty() ? null : (kind == Kind.LAC ? OLD_GRADES : GRADES).draw(random);
  }

  static List<Inspectorate> inspectorates(Kind kind, LocalDate day) {
    Inspectorate police =
        day.isBefore(HMIC_BECAME_HMICFRS) ? Inspectorate.HMIC : Inspectorate.HMICFRS;
    return switch (kind) {
      case JTAI ->
          List.of(Inspectorate.OFSTED, Inspectorate.CQC, police, Inspectorate.HMI_PROBATION);
      case SEND -> List.of(Inspectorate.OFSTED, Inspectorate.CQC);
      case HMIP_YJS -> List.of(Inspectorate.HMI_PROBATION);
      case HMICFRS_CP -> List.of(police);
      case CQC_CLAS -> List.of(Inspectorate.CQC);
      default -> List.of(Inspectorate.OFSTED);
    };
  }
}
