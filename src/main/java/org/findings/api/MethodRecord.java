package org.findings.api;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.findings.query.Query;
import org.findings.search.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * How a result came about: enough to repeat it, to defend its counts, and to say later what is new.
 *
 * @param at when it was made, to the second
 * @param version of Findings, null where it does not run from its jar
 */
public record MethodRecord(
    AskedRecord asked, Recorded recorded, Instant at, @Nullable String version) {

  /** One made now. */
  public static MethodRecord now(AskedRecord asked, Recorded recorded) {
    return new MethodRecord(
        asked,
        recorded,
        Instant.now().truncatedTo(ChronoUnit.SECONDS),
        MethodRecord.class.getPackage().getImplementationVersion());
  }

  /** For programs. */
  public AnswerBody json() {
    return MethodRecordJson.of(this);
  }

  /** For people. */
  public String text() {
    return MethodRecordText.of(this);
  }

  /** The address that says what is new since this record; null where it is too long for one. */
  @Nullable String repeat() {
    return asked
        .soughtAt("/api/v1/record")
        .add("since", Before.of(recorded, at).written())
        .orNull();
  }

  @Nullable String search() {
    return asked.soughtAt("/api/v1/search").orNull();
  }

  @Nullable String page() {
    return asked.soughtAt("/").orNull();
  }

  /** How the query was read: a name and what holds for it. */
  List<List<String>> manners() {
    return List.of(
        List.of("syntax", asked.manner("syntax", "findings")),
        List.of("in", asked.manner("in", "paragraph")),
        List.of("variants", asked.manner("variants", "true")),
        List.of("thesaurus", asked.manner("thesaurus", "false")));
  }

  /** A word of the query as one types it. */
  static String typed(Query.Term term) {
    return switch (term) {
      case Query.Word word -> word.text();
      case Query.Wildcard wildcard -> wildcard.pattern();
      case Query.Fuzzy fuzzy -> fuzzy.text() + "~" + fuzzy.edits();
    };
  }
}
