package org.findings.api;

import org.findings.search.Suggestions;

/** What may be typed next, as JSON. A count that would have cost too much is null. */
final class SuggestionsJson {
  private static final String PARAGRAPHS = "paragraphs";

  private SuggestionsJson() {}

  static void fields(Json json, Suggestions answer) {
    json.objects(
        "completions",
        answer.completions(),
        completion -> {
          json.text("text", completion.text());
          json.text("query", completion.query());
          json.number(PARAGRAPHS, completion.paragraphs());
          json.number("letters", completion.letters());
        });
    json.objects(
        "corrections",
        answer.corrections(),
        correction -> {
          json.text("word", correction.word());
          json.text("text", correction.text());
          json.text("query", correction.query());
          json.number(PARAGRAPHS, correction.paragraphs());
        });
    json.objects(
        "family",
        answer.family(),
        relative -> {
          json.text("text", relative.text());
          json.text("how", relative.how().code());
          json.number(PARAGRAPHS, relative.paragraphs());
        });
    Suggestions.AsOf asOf = answer.asOf();
    json.object(
        "asOf",
        () -> {
          json.text("from", asOf.phrases() ? "phrases" : "words");
          json.text("build", asOf.build());
          json.number("letters", asOf.letters());
          json.printed("at", asOf.at());
          json.is("current", asOf.current());
        });
  }
}
