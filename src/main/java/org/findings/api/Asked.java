package org.findings.api;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.findings.api.ParagraphJson.Part;
import org.findings.query.Thesaurus;
import org.findings.search.Facet;
import org.findings.search.Identical;
import org.findings.search.Order;
import org.findings.search.Search;
import org.jspecify.annotations.Nullable;

/** A search, as a request's parameters ask for it. */
public final class Asked {
  private final Sought sought;
  private final Search search;
  private final boolean grouped;
  private final Set<Part> parts;
  private final Map<String, List<String>> given;

  private Asked(
      Sought sought,
      Search search,
      boolean grouped,
      Set<Part> parts,
      Map<String, List<String>> given) {
    this.sought = sought;
    this.search = search;
    this.grouped = grouped;
    this.parts = parts;
    this.given = given;
  }

  /**
   * Understands the values of a request's parameters, by name.
   *
   * @param thesaurus for those who ask for one
   */
  public static Asked of(Map<String, List<String>> given, Thesaurus thesaurus) throws Problem {
    Parameters parameters = Parameters.of(given, Names.SEARCH);
    boolean grouped = grouped(parameters);
    Identical identical =
        grouped
            ? Sameness.withoutCollapsing(
                parameters, "Letters as hits (group=letter) can't be collapsed.")
            : Sameness.of(parameters);
    Sought sought = Sought.of(parameters, thesaurus, identical);
    Search search =
        new Search(
            sought.query(),
            sought.filters(),
            sought.scope(),
            Paging.order(parameters, Order.RELEVANCE),
            Paging.size(parameters),
            Paging.after(parameters),
            facets(parameters),
            identical);
    return new Asked(sought, search, grouped, parts(parameters), given);
  }

  /** The query as typed. */
  public @Nullable String text() {
    return sought.text();
  }

  public Search search() {
    return search;
  }

  /** Whether letters are to be the hits. */
  public boolean isGrouped() {
    return grouped;
  }

  /** What was understood, in English, and what was not searched. */
  public String means() {
    return sought.means();
  }

  Sought sought() {
    return sought;
  }

  boolean wants(Part part) {
    return parts.contains(part) && (part != Part.IDENTICAL || isCollapsed());
  }

  /** Whether paragraphs that are the same but for names, numbers and dates are to be one hit. */
  public boolean isCollapsed() {
    return search.identical() instanceof Identical.Collapsed;
  }

  /** The address of this search for the paragraphs that are the same as one; null for none. */
  @Nullable String listOf(String paragraph) {
    return Sameness.list(given, paragraph);
  }

  private static boolean grouped(Parameters parameters) throws Problem {
    String group = parameters.one("group");
    if (group != null && !group.equals("letter")) {
      throw Names.badValue("group", group, "letter");
    }
    return group != null;
  }

  private static Set<Facet> facets(Parameters parameters) throws Problem {
    List<String> names = Names.split(parameters.all("facets"));
    if (names.equals(List.of("none"))) {
      return Set.of();
    }
    if (names.equals(List.of("all"))) {
      // Stances are of what matches, not of the paragraph, and cost more: they are asked for by
      // name.
      return EnumSet.complementOf(EnumSet.of(Facet.STANCE));
    }
    Set<Facet> facets = EnumSet.noneOf(Facet.class);
    for (String name : names) {
      facets.add(
          Facet.ofCode(name).orElseThrow(() -> Names.badValue("facets", name, facetNames())));
    }
    return facets;
  }

  private static String facetNames() {
    return Arrays.stream(Facet.values()).map(Facet::code).collect(Collectors.joining(", "))
        + "; or all (but stance), or none, alone";
  }

  private static Set<Part> parts(Parameters parameters) throws Problem {
    List<String> names = Names.split(parameters.all("fields"));
    if (names.isEmpty()) {
      return EnumSet.allOf(Part.class);
    }
    String known = Arrays.stream(Part.values()).map(Part::code).collect(Collectors.joining(", "));
    Set<Part> parts = EnumSet.noneOf(Part.class);
    for (String name : names) {
      parts.add(Part.ofCode(name).orElseThrow(() -> Names.badValue("fields", name, known)));
    }
    return parts;
  }
}
