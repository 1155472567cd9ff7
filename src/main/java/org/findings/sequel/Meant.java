package org.findings.sequel;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.findings.letter.About;
import org.findings.letter.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which earlier inspection is meant, as far as words name it.
 *
 * @param kinds any of these; empty where none is named
 * @param times any of these; empty where none is named
 */
public record Meant(Set<Kind> kinds, List<Time> times) {
  /** Letters are dated up to so many months behind their inspection. */
  private static final int MONTHS_BEHIND = 4;

  /** One that prints no date has that of its inspection, and is published so much later. */
  private static final int MONTHS_BEFORE = 2;

  /** Kinds that look at the same services, so that one follows up another. */
  private static final Set<Kind> OF_SERVICES =
      EnumSet.of(Kind.ILACS, Kind.SIF, Kind.SLAC, Kind.LAC, Kind.UNANNOUNCED, Kind.JAR);

  private static final Set<Kind> VISITS = EnumSet.of(Kind.FOCUSED_VISIT, Kind.MONITORING_VISIT);

  public Meant {
    kinds = Set.copyOf(kinds);
    times = List.copyOf(times);
  }

  /**
   * A year, or a month of it.
   *
   * @param month null where only the year is named
   */
  public record Time(int year, @Nullable Month month) {}

  /**
   * The letter of that inspection: the latest earlier one, unless a time is named. None where no
   * letter that fits is among the earlier ones, for another is hardly meant.
   *
   * @param earlier letters of the same authority, each dated before the one that speaks
   */
  public Optional<About> among(List<About> earlier, Kind speaking) {
    Set<Kind> fitting = kinds.isEmpty() ? usual(speaking) : kinds;
    return earlier.stream()
        .filter(letter -> fitting.contains(letter.kind()))
        .filter(letter -> times.isEmpty() || times.stream().anyMatch(time -> isOf(letter, time)))
        .max(Comparator.comparing(Meant::day).thenComparing(About::id));
  }

  /** What "the last inspection" is, to a letter of this kind: another of its own service. */
  private static Set<Kind> usual(Kind speaking) {
    if (OF_SERVICES.contains(speaking) || VISITS.contains(speaking)) {
      return OF_SERVICES;
    }
    EnumSet<Kind> usual = EnumSet.of(speaking);
    if (speaking == Kind.JTAI) {
      usual.addAll(OF_SERVICES);
    }
    return usual;
  }

  private static LocalDate day(About letter) {
    return letter.date() == null ? LocalDate.MIN : letter.date();
  }

  private static boolean isOf(About letter, Time time) {
    LocalDate inspected =
        letter.inspected().to() != null ? letter.inspected().to() : letter.inspected().from();
    if (inspected != null && isIn(YearMonth.from(inspected), time)) {
      return true;
    }
    YearMonth dated = YearMonth.from(day(letter));
    if (time.month() == null) {
      return inspected == null
          ? isIn(dated, time) || isIn(dated.minusMonths(MONTHS_BEHIND), time)
          : isIn(dated, time);
    }
    YearMonth named = YearMonth.of(time.year(), time.month());
    return !dated.isBefore(named.minusMonths(MONTHS_BEFORE))
        && !dated.isAfter(named.plusMonths(MONTHS_BEHIND));
  }

  private static boolean isIn(YearMonth month, Time time) {
    return month.getYear() == time.year()
        && (time.month() == null || month.getMonth() == time.month());
  }
}
