package org.findings.api;

import java.util.List;
import org.findings.query.English;
import org.findings.query.Filter;
import org.findings.query.Parts;
import org.findings.query.Query;
import org.findings.query.Thesaurus;
import org.findings.query.Understood;
import org.findings.search.Identical;
import org.findings.search.Scope;
import org.findings.search.Search;
import org.jspecify.annotations.Nullable;

/**
 * What a request looks for, whatever is to be made of it.
 *
 * @param text the query as typed, null where none was
 * @param query as understood
 * @param added words that are searched though nobody typed them
 */
record Sought(
    @Nullable String text,
    Query query,
    List<Filter> filters,
    Scope scope,
    Identical identical,
    List<String> added) {
  private static final String NOT_SEARCHED = "; headings and lead sentences are not searched";

  Sought {
    filters = List.copyOf(filters);
    added = List.copyOf(added);
  }

  static Sought of(Parameters parameters, Thesaurus thesaurus, Identical identical) throws Problem {
    String text = parameters.one("q");
    Understood understood = Typed.understood(text == null ? "" : text, parameters, thesaurus);
    return new Sought(
        text,
        understood.query(),
        Filters.of(parameters, Names.SEARCH_FILTERS),
        scope(parameters),
        identical,
        understood.added());
  }

  /**
   * What is looked for where each paragraph stands for itself.
   *
   * @param because why none can be collapsed, in a sentence
   */
  static Sought ofEach(Parameters parameters, Thesaurus thesaurus, String because) throws Problem {
    return of(parameters, thesaurus, Sameness.withoutCollapsing(parameters, because));
  }

  /** A search for all there is, without a page, an order or counts. */
  Search whole() {
    return Search.whole(query, filters, scope, identical);
  }

  /** What was understood, in English, and what was not searched. */
  String means() {
    String means = English.of(query, filters);
    String where = scope == Scope.LETTER ? "; anywhere in the same letter" : "";
    String same =
        identical instanceof Identical.SameAs as
            ? "; the same as paragraph " + as.paragraph() + " but for names, numbers and dates"
            : "";
    return means + where + same + (Parts.areOfWords(query) ? NOT_SEARCHED : "");
  }

  private static Scope scope(Parameters parameters) throws Problem {
    String scope = parameters.one("in");
    return scope == null
        ? Scope.PARAGRAPH
        : Scope.ofCode(scope).orElseThrow(() -> Names.badValue("in", scope, "paragraph, letter"));
  }
}
