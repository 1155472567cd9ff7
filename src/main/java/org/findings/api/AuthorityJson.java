package org.findings.api;

import java.util.List;
import org.findings.api.ParagraphJson.Part;
import org.findings.letter.About;
import org.findings.letter.Authority;
import org.findings.letter.Kind;
import org.findings.letter.Paragraph;
import org.findings.search.AuthoritiesAnswer;
import org.findings.search.AuthorityHeld;
import org.findings.search.AuthorityHistory;
import org.findings.search.AuthorityHistory.FollowUp;
import org.findings.search.AuthorityHistory.OfLetter;
import org.findings.search.AuthorityHistory.Said;

/** Authorities as JSON. */
public final class AuthorityJson {
  private AuthorityJson() {}

  /**
   * Every authority that has letters.
   *
   * @param samples whether every letter held is one of the samples that come with Findings
   */
  public static AnswerBody all(AuthoritiesAnswer answer, boolean samples) {
    return Json.object(
        json -> {
          json.objects("authorities", answer.authorities(), each -> held(json, each));
          json.number("withoutAuthority", answer.without());
          AnswerJson.total(json, answer.total());
          AnswerJson.index(json, answer.index(), samples);
        });
  }

  /**
   * One authority through time.
   *
   * @param samples as above
   */
  public static AnswerBody one(AskedAuthority asked, AuthorityHistory answer, boolean samples) {
    return Json.object(
        json -> {
          AnswerJson.query(json, asked.sought(), AskedAuthority.notes(answer));
          json.object("authority", () -> held(json, answer.authority()));
          json.objects("letters", answer.letters(), letter -> letter(json, letter));
          AnswerJson.total(json, answer.total());
          AnswerJson.index(json, answer.index(), samples);
        });
  }

  private static void held(Json json, AuthorityHeld held) {
    Authority authority = held.authority();
    json.text("name", authority.name());
    json.text("code", authority.code());
    json.text("region", authority.region());
    json.texts("printed", held.printed());
    json.objects(
        "former",
        held.former(),
        former -> {
          json.text("name", former.name());
          json.text("code", former.code());
        });
    json.texts("successors", authority.successors());
    json.number("letters", held.letters());
    json.number("paragraphs", held.paragraphs());
    json.printed("from", held.from());
    json.printed("to", held.to());
    json.texts("kinds", held.kinds().stream().map(Kind::code).toList());
    json.objectOrNull("judged", held.judged(), letter -> judged(json, letter));
  }

  private static void judged(Json json, About letter) {
    json.text("letter", letter.id());
    json.text("kind", letter.kind().code());
    json.text("kindLabel", letter.kind().label());
    json.printed("date", letter.date());
    AboutJson.grade(json, letter.grade());
  }

  private static void letter(Json json, OfLetter letter) {
    AboutJson.fields(json, letter.about());
    asks(json, "improvements", letter.improvements());
    asks(json, "recommendations", letter.recommendations());
    json.objectOrNull("query", letter.said(), said -> said(json, said));
    json.objects("followUps", letter.followUps(), followUp -> followUp(json, followUp));
  }

  private static void asks(Json json, String name, List<Paragraph> paragraphs) {
    json.objects(name, paragraphs, paragraph -> ParagraphJson.fields(json, paragraph));
  }

  private static void said(Json json, Said said) {
    json.number("paragraphs", said.paragraphs());
    json.number("matches", said.matches());
    json.objects(
        "hits",
        said.hits(),
        hit ->
            ParagraphJson.hit(
                json,
                hit,
                part -> part != Part.LETTER && part != Part.SCORE && part != Part.IDENTICAL));
  }

  private static void followUp(Json json, FollowUp followUp) {
    json.object("paragraph", () -> ParagraphJson.fields(json, followUp.paragraph()));
    json.pairs(
        "sentence", List.of(followUp.sentence()), span -> new int[] {span.start(), span.end()});
    json.text("says", followUp.says().label());
    json.text("letter", followUp.letter());
    asks(json, "about", followUp.about());
  }
}
