package org.findings.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.findings.query.Thesaurus;
import org.findings.search.Order;
import org.findings.search.Questions;
import org.findings.search.Search;

/** A feed, as a request's parameters ask for it. */
final class AskedFeed {
  private static final int USUAL_SIZE = 50;
  private static final String SIZE = "size";

  private final Sought sought;
  private final Search search;
  private final Map<String, List<String>> given;

  private AskedFeed(Sought sought, Search search, Map<String, List<String>> given) {
    this.sought = sought;
    this.search = search;
    this.given = given;
  }

  /**
   * Understands the values of a request's parameters, by name.
   *
   * @param thesaurus for those who ask for one
   */
  static AskedFeed of(Map<String, List<String>> given, Thesaurus thesaurus) throws Problem {
    Parameters parameters = Parameters.of(given, Names.FEED);
    String hint = "A feed holds 1 to " + Search.LARGEST_PAGE + " of the newest.";
    int size = Paging.size(parameters, USUAL_SIZE, Search.LARGEST_PAGE, hint);
    if (size == 0) {
      throw new Problem(ProblemKind.BAD_VALUE, "size is '0': a feed of nothing.")
          .withHint(hint)
          .withParameter(SIZE);
    }
    Sought sought = Sought.of(parameters, thesaurus, Sameness.of(parameters));
    Search search =
        new Search(
            sought.query(),
            sought.filters(),
            sought.scope(),
            Order.NEWEST,
            size,
            null,
            Set.of(),
            sought.identical());
    return new AskedFeed(sought, search, given);
  }

  Search search() {
    return search;
  }

  /** The same for the same search, however it is written. */
  String id() {
    return "urn:findings:feed:" + Questions.name(search);
  }

  /** What was understood, in English. */
  String means() {
    return sought.means();
  }

  /** The address of the feed itself, without the host: what a request says of that may be false. */
  String address() {
    return at(FeedRoute.PATH, true);
  }

  /** The address of the page that shows the same search. */
  String page() {
    return at("/", false);
  }

  private String at(String path, boolean withSize) {
    String parameters =
        given.entrySet().stream()
            .filter(each -> withSize || !each.getKey().equals(SIZE))
            .flatMap(each -> each.getValue().stream().map(v -> each.getKey() + "=" + encoded(v)))
            .collect(Collectors.joining("&"));
    String page = withSize ? "" : (parameters.isEmpty() ? "" : "&") + "sort=newest";
    String all = parameters + page;
    return all.isEmpty() ? path : path + "?" + all;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
