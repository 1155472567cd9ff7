package org.findings.api;

import java.util.List;
import org.findings.query.English;
import org.findings.search.Expanded;
import org.findings.search.News;
import org.findings.search.Recorded;
import org.findings.search.Recorded.Since;
import org.jspecify.annotations.Nullable;

/** A method record as JSON. */
final class MethodRecordJson {
  /** Letters named for each sort of news; their number is always told. */
  private static final int NAMED = 100;

  private MethodRecordJson() {}

  static AnswerBody of(MethodRecord record) {
    AskedRecord asked = record.asked();
    Recorded recorded = record.recorded();
    return Json.object(
        json -> {
          AnswerJson.query(json, asked.sought(), List.of());
          json.object(
              "manner", () -> record.manners().forEach(m -> json.text(m.getFirst(), m.getLast())));
          json.objects(
              "filters",
              asked.sought().filters(),
              filter -> {
                json.text("field", filter.field().code());
                json.text("means", English.of(filter));
              });
          json.objects("expanded", recorded.expanded(), each -> expanded(json, each));
          AnswerJson.total(json, recorded.found());
          json.object("of", () -> AnswerJson.base(json, recorded.of()));
          AnswerJson.index(json, recorded.index(), false);
          json.object(
              "software",
              () -> {
                json.text("name", "Findings");
                json.text("version", record.version());
                json.text("thesaurus", asked.thesaurus());
              });
          json.printed("at", record.at());
          json.object(
              "links",
              () -> {
                json.text("repeat", record.repeat());
                json.text("search", record.search());
                json.text("page", record.page());
              });
          since(json, asked.before(), recorded.since());
        });
  }

  private static void expanded(Json json, Expanded expanded) {
    json.text("word", MethodRecord.typed(expanded.term()));
    json.objects(
        "standsFor",
        expanded.words(),
        use -> {
          json.text("word", use.word());
          json.number("paragraphs", use.paragraphs());
        });
    json.number("more", expanded.more());
  }

  private static void since(Json json, @Nullable Before before, @Nullable Since since) {
    if (before == null || since == null) {
      json.text("since", null);
      return;
    }
    News news = since.news();
    json.object(
        "since",
        () -> {
          json.printed("at", before.at());
          AnswerJson.total(json, before.found());
          json.is("comparable", news.comparable());
          letters(json, "added", news.added());
          letters(json, "changed", news.changed());
          letters(json, "removed", news.removed());
          json.object("inAdded", () -> AnswerJson.counts(json, since.inAdded()));
          json.object("inChanged", () -> AnswerJson.counts(json, since.inChanged()));
        });
  }

  private static void letters(Json json, String name, List<String> ids) {
    json.object(
        name,
        () -> {
          json.number("letters", ids.size());
          json.texts("first", ids.subList(0, Math.min(NAMED, ids.size())));
        });
  }
}
