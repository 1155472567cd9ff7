package org.findings.api;

import java.util.List;
import org.findings.letter.About;
import org.findings.letter.Authority;
import org.findings.letter.Grade;
import org.findings.letter.Inspectorate;
import org.findings.letter.Judgement;
import org.jspecify.annotations.Nullable;

/** What is known of a letter, as JSON. */
final class AboutJson {
  private AboutJson() {}

  /** Every field, in the order in which they are documented. */
  static void fields(Json json, About letter) {
    json.text("id", letter.id());
    json.text("title", letter.title());
    kind(json, letter);
    authority(json, letter);
    inspectorates(json, letter);
    json.object(
        "inspected",
        () -> {
          json.printed("from", letter.inspected().from());
          json.printed("to", letter.inspected().to());
        });
    json.printed("date", letter.date());
    json.text("dateIs", letter.dateIs().label());
    grade(json, letter.grade());
    json.text("gradePrinted", letter.gradePrinted());
    json.objects("judgements", letter.judgements(), judgement -> judgement(json, judgement));
    json.object(
        "source",
        () -> {
          json.text("file", letter.source().file());
          json.text("sha256", letter.source().sha256());
          json.text("format", letter.source().format().label());
        });
    json.text("licence", letter.licence());
    json.object(
        "size",
        () -> {
          json.number("paragraphs", letter.size().paragraphs());
          json.number("words", letter.size().words());
          json.number("pages", letter.size().pages());
        });
    json.texts("doubts", letter.doubts());
  }

  /** As much as a paragraph carries of its letter. */
  static void brief(Json json, About letter) {
    json.text("id", letter.id());
    json.text("title", letter.title());
    authority(json, letter);
    kind(json, letter);
    json.printed("date", letter.date());
    inspectorates(json, letter);
    grade(json, letter.grade());
  }

  static void grade(Json json, @Nullable Grade grade) {
    json.text("grade", grade == null ? null : grade.label());
  }

  private static void kind(Json json, About letter) {
    json.text("kind", letter.kind().code());
    json.text("kindLabel", letter.kind().label());
  }

  private static void authority(Json json, About letter) {
    json.objectOrNull("authority", letter.authority(), authority -> authority(json, authority));
  }

  private static void authority(Json json, Authority authority) {
    json.text("name", authority.name());
    json.text("code", authority.code());
    json.text("region", authority.region());
    json.text("printed", authority.printed());
    json.texts("successors", authority.successors());
  }

  private static void inspectorates(Json json, About letter) {
    List<String> names = letter.inspectorates().stream().map(Inspectorate::label).toList();
    json.texts("inspectorates", names);
  }

  private static void judgement(Json json, Judgement judgement) {
    json.text("service", judgement.service());
    json.text("area", judgement.area());
    grade(json, judgement.grade());
    json.text("gradePrinted", judgement.gradePrinted());
  }
}
