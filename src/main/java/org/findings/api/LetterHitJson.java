package org.findings.api;

import org.findings.api.ParagraphJson.Part;
import org.findings.search.LetterHit;

/** A letter as a hit: its paragraphs need not name it again. */
final class LetterHitJson {
  private LetterHitJson() {}

  static void hit(Json json, LetterHit hit, Asked asked) {
    json.object("letter", () -> AboutJson.brief(json, hit.letter()));
    json.number("paragraphs", hit.paragraphs());
    json.objects(
        "best",
        hit.best(),
        best -> ParagraphJson.hit(json, best, part -> part != Part.LETTER && asked.wants(part)));
  }
}
