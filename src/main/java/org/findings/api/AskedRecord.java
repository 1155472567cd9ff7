package org.findings.api;

import java.util.List;
import java.util.Map;
import org.findings.query.Thesaurus;
import org.findings.search.Mark;
import org.findings.search.Search;
import org.jspecify.annotations.Nullable;

/** A search whose record is wanted, as a request's parameters ask for it. */
public final class AskedRecord {
  static final List<String> NAMES = Names.and(Names.SOUGHT, "since", "format");

  private static final List<String> NOT_SOUGHT = List.of("since", "format");

  private final Sought sought;
  private final Map<String, List<String>> given;
  private final @Nullable Before before;
  private final boolean asText;
  private final String thesaurus;

  private AskedRecord(
      Sought sought,
      Map<String, List<String>> given,
      @Nullable Before before,
      boolean asText,
      String thesaurus) {
    this.sought = sought;
    this.given = given;
    this.before = before;
    this.asText = asText;
    this.thesaurus = thesaurus;
  }

  /**
   * Understands the values of a request's parameters, by name.
   *
   * @param thesaurus for those who ask for one
   */
  public static AskedRecord of(Map<String, List<String>> given, Thesaurus thesaurus)
      throws Problem {
    Parameters parameters = Parameters.of(given, NAMES);
    @Nullable String since = parameters.one("since");
    @Nullable String format = parameters.one("format");
    if (format != null && !format.equals("json") && !format.equals("text")) {
      throw Names.badValue("format", format, "json, text");
    }
    return new AskedRecord(
        Sought.ofEach(parameters, thesaurus, "A record counts each paragraph."),
        given,
        since == null ? null : Before.of(since),
        "text".equals(format),
        thesaurus.version());
  }

  public Search search() {
    return sought.whole();
  }

  /** From where on what is new is wanted; null where it is not. */
  public @Nullable Mark since() {
    return before == null ? null : before.mark();
  }

  Sought sought() {
    return sought;
  }

  @Nullable Before before() {
    return before;
  }

  boolean isAsText() {
    return asText;
  }

  /** The version of the thesaurus, whether the query uses it or not. */
  String thesaurus() {
    return thesaurus;
  }

  /** Those that say what is sought, as they were given. */
  Address soughtAt(String path) {
    return new Address(path).addAll(given, NOT_SOUGHT);
  }

  /** How the query was to be read, as given or by default. */
  String manner(String name, String otherwise) {
    return given.getOrDefault(name, List.of(otherwise)).getFirst();
  }
}
