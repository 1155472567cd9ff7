package org.findings.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.findings.letter.About;
import org.findings.letter.Authority;
import org.findings.letter.Grade;
import org.findings.letter.Inspectorate;
import org.findings.letter.Judgement;
import org.jspecify.annotations.Nullable;

/** What is known of a letter, as JSON. */
final class AboutJson {
  private AboutJson() {}

  /** Every field by its name, in the order in which they are documented. */
  private static final Map<String, BiConsumer<Json, About>> FIELDS = all();

  private static Map<String, BiConsumer<Json, About>> all() {
    Map<String, BiConsumer<Json, About>> all = new LinkedHashMap<>();
    all.put("id", (json, letter) -> json.text("id", letter.id()));
    all.put("title", (json, letter) -> json.text("title", letter.title()));
    all.put("kind", (json, letter) -> json.text("kind", letter.kind().code()));
    all.put("kindLabel", (json, letter) -> json.text("kindLabel", letter.kind().label()));
    all.put("authority", AboutJson::authority);
    all.put("inspectorates", AboutJson::inspectorates);
    all.put("inspected", AboutJson::inspected);
    all.put("date", (json, letter) -> json.printed("date", letter.date()));
    all.put("dateIs", (json, letter) -> json.text("dateIs", letter.dateIs().label()));
    all.put("grade", (json, letter) -> grade(json, letter.grade()));
    all.put("gradePrinted", (json, letter) -> json.text("gradePrinted", letter.gradePrinted()));
    all.put("judgements", AboutJson::judgements);
    all.put("source", AboutJson::source);
    all.put("licence", (json, letter) -> json.text("licence", letter.licence()));
    all.put("size", AboutJson::size);
    all.put("doubts", (json, letter) -> json.texts("doubts", letter.doubts()));
    return all;
  }

  /** The names of all fields. */
  static Set<String> names() {
    return Collections.unmodifiableSet(FIELDS.keySet());
  }

  static void fields(Json json, About letter) {
    fields(json, letter, name -> true);
  }

  /** Some fields, by their names. */
  static void fields(Json json, About letter, Predicate<String> wanted) {
    FIELDS.forEach(
        (name, field) -> {
          if (wanted.test(name)) {
            field.accept(json, letter);
          }
        });
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

  private static void inspected(Json json, About letter) {
    json.object(
        "inspected",
        () -> {
          json.printed("from", letter.inspected().from());
          json.printed("to", letter.inspected().to());
        });
  }

  private static void source(Json json, About letter) {
    json.object(
        "source",
        () -> {
          json.text("file", letter.source().file());
          json.text("sha256", letter.source().sha256());
          json.text("format", letter.source().format().label());
        });
  }

  private static void size(Json json, About letter) {
    json.object(
        "size",
        () -> {
          json.number("paragraphs", letter.size().paragraphs());
          json.number("words", letter.size().words());
          json.number("pages", letter.size().pages());
        });
  }

  private static void judgements(Json json, About letter) {
    json.objects("judgements", letter.judgements(), judgement -> judgement(json, judgement));
  }

  private static void judgement(Json json, Judgement judgement) {
    json.text("service", judgement.service());
    json.text("area", judgement.area());
    grade(json, judgement.grade());
    json.text("gradePrinted", judgement.gradePrinted());
  }
}
