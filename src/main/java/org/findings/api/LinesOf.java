package org.findings.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.findings.query.Thesaurus;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of the lines in which words stand near the matches of a query: by NEAR where the
 * query can be a side of it, or else by AND, which finds the word anywhere in the paragraph.
 */
final class LinesOf {
  private static final String ROUTE = "/api/v1/concordance";
  private static final List<String> OWN =
      List.of("q", "window", "stopWords", "forms", "size", "least", "by", "format");

  /** Any word: whether a query can be joined to one doesn't depend on it. */
  private static final String ANY = "\"word\"";

  private final @Nullable String joined;
  private final boolean near;
  private final String others;

  private LinesOf(@Nullable String joined, boolean near, String others) {
    this.joined = joined;
    this.near = near;
    this.others = others;
  }

  /**
   * @param text the query as typed
   * @param given the parameters of the request
   */
  static LinesOf query(
      @Nullable String text, int window, Map<String, List<String>> given, Thesaurus thesaurus) {
    String others =
        given.entrySet().stream()
            .filter(parameter -> !OWN.contains(parameter.getKey()))
            .flatMap(
                parameter ->
                    parameter.getValue().stream()
                        .map(value -> "&" + parameter.getKey() + "=" + encoded(value)))
            .collect(Collectors.joining());
    if (text == null || text.isBlank()) {
      return new LinesOf(null, false, others);
    }
    // So many words to the side are one less between.
    String byNear = "(" + text + ") NEAR/" + (window - 1) + " ";
    String byAnd = "(" + text + ") AND ";
    Parameters parameters = Parameters.unchecked(given);
    if (isUnderstood(byNear + ANY, parameters, thesaurus)) {
      return new LinesOf(byNear, true, others);
    }
    return new LinesOf(
        isUnderstood(byAnd + ANY, parameters, thesaurus) ? byAnd : null, false, others);
  }

  private static boolean isUnderstood(String text, Parameters parameters, Thesaurus thesaurus) {
    try {
      Typed.understood(text, parameters, thesaurus);
      return true;
    } catch (Problem e) {
      return false;
    }
  }

  /** Whether the lines have the word near a match, rather than somewhere in the paragraph. */
  boolean areNear() {
    return near;
  }

  /** The address for a word in some forms; null where the query can't be joined to it. */
  @Nullable String of(List<String> forms) {
    if (joined == null) {
      return null;
    }
    String any = forms.stream().map(form -> '"' + form + '"').collect(Collectors.joining(" OR "));
    String address =
        ROUTE + "?q=" + encoded(joined + (forms.size() == 1 ? any : "(" + any + ")")) + others;
    return address.length() > Api.LONGEST_ADDRESS ? null : address;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
