package org.findings.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.findings.letter.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * The judgements of a letter, from its table and from its headings. Where a letter judges several
 * services, the headings of the text tell which; a table may print the wrong one over its rows.
 */
record Judgements(List<Judgement> list, List<String> doubts) {
  private static final Pattern SERVICE = Pattern.compile("(?i)(.{3,60} )?services( for .{3,80})?");

  /** What is judged as a whole is no area of it. */
  private static final Pattern OVERALL =
      Pattern.compile("(?i)(the )?overall judgement.*|children['’]s services( in .*)?");

  /** No letter leaves out more headings than this from its table. */
  private static final int REACH = 60;

  static Judgements of(List<Judged> inHeadings, List<Judged> inTables) {
    List<@Nullable String> headingServices = services(inHeadings, false);
    if (inTables.isEmpty()) {
      List<Judgement> list = new ArrayList<>();
      for (int i = 0; i < inHeadings.size(); i++) {
        list.add(judgement(headingServices.get(i), inHeadings.get(i)));
      }
      return new Judgements(list, List.of());
    }
    List<@Nullable String> tableServices = services(inTables, !namesServices(inTables));
    List<Judgement> list = new ArrayList<>();
    List<String> doubts = new ArrayList<>();
    int next = 0;
    String current = null;
    int moved = 0;
    String movedTo = null;
    for (int i = 0; i < inTables.size(); i++) {
      Judged row = inTables.get(i);
      String service = tableServices.get(i);
      int match = find(inHeadings, row, next);
      if (match >= 0 && headingServices.get(match) != null) {
        next = match + 1;
        current = headingServices.get(match);
      }
      if (current != null && service != null && !current.equalsIgnoreCase(service)) {
        moved++;
        movedTo = current;
        service = current;
      }
      list.add(judgement(service, row));
    }
    for (int i = 0; i < inHeadings.size() && i < REACH; i++) {
      Judged heading = inHeadings.get(i);
      boolean told = list.stream().anyMatch(j -> Areas.same(j.area(), heading.area()));
      if (!told && headingServices.get(i) == null && !OVERALL.matcher(heading.area()).matches()) {
        list.add(judgement(null, heading));
      }
    }
    if (!inHeadings.isEmpty()) {
      list.stream()
          .filter(j -> !j.area().toLowerCase(Locale.ROOT).startsWith("overall"))
          .filter(j -> inHeadings.stream().noneMatch(h -> Areas.same(h.area(), j.area())))
          .map(
              j ->
                  "“%s” is judged, but no section is headed by it and its grade."
                      .formatted(j.area()))
          .forEach(doubts::add);
    }
    if (moved > 0) {
      doubts.add(
          "The table of judgements names another service over %d of its rows than the text does (%s); the text was followed."
              .formatted(moved, movedTo));
    }
    return new Judgements(list, doubts);
  }

  /** Rows and headings come in the same order; a heading may lack its row and a row its heading. */
  private static int find(List<Judged> inHeadings, Judged row, int from) {
    for (int i = from; i < inHeadings.size() && i < from + REACH; i++) {
      if (inHeadings.get(i).area().equalsIgnoreCase(row.area())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean namesServices(List<Judged> inTables) {
    return inTables.stream()
        .anyMatch(j -> j.container() != null && SERVICE.matcher(j.container()).matches());
  }

  /**
   * The service of each, named by the nearest heading above that names one.
   *
   * @param any whether every heading names what is judged, as in a table without services
   */
  private static List<@Nullable String> services(List<Judged> judged, boolean any) {
    List<@Nullable String> services = new ArrayList<>();
    String service = null;
    for (Judged one : judged) {
      String container = one.container();
      if (container != null && (any || SERVICE.matcher(container).matches())) {
        service = container;
      }
      services.add(service);
    }
    return services;
  }

  private static Judgement judgement(@Nullable String service, Judged judged) {
    return new Judgement(service, judged.area(), judged.grade(), judged.printed());
  }
}
