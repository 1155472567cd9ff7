package org.findings.api;

import java.util.ArrayList;
import java.util.List;
import org.findings.search.KeywordSearch;
import org.findings.search.Keywords;
import org.findings.search.Keywords.Group;
import org.findings.search.Keywords.Marking;
import org.findings.search.Keywords.Phrases;
import org.findings.search.Keywords.Spread;
import org.findings.search.Suggestions.AsOf;

/** What marks one group of paragraphs against another, as JSON. */
final class KeywordsJson {
  private KeywordsJson() {}

  /** The fields {@code groups}, {@code overlap}, {@code least}, {@code words}, {@code phrases}. */
  static void fields(Json json, KeywordSearch search, Keywords answer) {
    json.object(
        "groups",
        () -> {
          group(json, "a", answer.a());
          group(json, "b", answer.b());
        });
    json.object("overlap", () -> json.number("paragraphs", answer.overlap()));
    json.object(
        "least",
        () -> {
          json.number("letters", search.letters());
          json.number("authorities", search.authorities());
        });
    json.object(
        "words",
        () -> {
          markings(json, "a", answer.ofA());
          markings(json, "b", answer.ofB());
        });
    json.objectOrNull("phrases", answer.phrases(), phrases -> phrases(json, phrases));
  }

  /** What a reader had better know of an answer. */
  static List<String> notes(KeywordSearch search, Keywords answer) {
    List<String> notes = new ArrayList<>();
    if (answer.a().words() == 0 || answer.b().words() == 0) {
      notes.add(
          (answer.a().words() == 0 ? "a" : "b")
              + " holds no words, so there is nothing to compare. Ask for fewer filters.");
    } else if (answer.overlap() > 0) {
      notes.add(
          answer.overlap()
              + (answer.overlap() == 1 ? " paragraph is" : " paragraphs are")
              + " in both a and b, and count in both, which makes differences look smaller than"
              + " they are.");
    }
    ofFewLetters(notes, "a", search, answer.a());
    ofFewLetters(notes, "b", search, answer.b());
    if (answer.phrases() == null) {
      notes.add(
          search.areOfLetters()
              ? "No phrases are listed, since none were gathered yet. Ask again in some minutes."
              : "No phrases are listed, since they are counted for whole letters only: leave out the"
                  + " filters on grade, role and section.");
    } else if (!answer.phrases().asOf().current()) {
      notes.add("The phrases are those of the index before it last changed.");
    }
    return notes;
  }

  private static void ofFewLetters(
      List<String> notes, String name, KeywordSearch search, Group group) {
    int letters = group.total().letters();
    if (letters > 0 && letters < search.letters()) {
      notes.add(
          name
              + " has only "
              + letters
              + (letters == 1 ? " letter" : " letters")
              + ", and a word must stand in "
              + search.letters()
              + ", so none of it is listed. Ask for fewer (leastLetters=1).");
    }
  }

  private static void group(Json json, String name, Group group) {
    json.object(
        name,
        () -> {
          AnswerJson.counts(json, group.total());
          json.number("words", group.words());
        });
  }

  private static void phrases(Json json, Phrases phrases) {
    markings(json, "a", phrases.ofA());
    markings(json, "b", phrases.ofB());
    AsOf asOf = phrases.asOf();
    json.object(
        "asOf",
        () -> {
          json.text("build", asOf.build());
          json.number("letters", asOf.letters());
          json.printed("at", asOf.at());
          json.is("current", asOf.current());
        });
  }

  private static void markings(Json json, String name, List<Marking> markings) {
    json.objects(
        name,
        markings,
        marking -> {
          json.text("text", marking.text());
          spread(json, "a", marking.keyness().inA(), marking.a());
          spread(json, "b", marking.keyness().inB(), marking.b());
          json.decimal("logLikelihood", marking.keyness().logLikelihood());
          json.decimal("logRatio", marking.keyness().logRatio());
        });
  }

  private static void spread(Json json, String name, long count, Spread spread) {
    json.object(
        name,
        () -> {
          json.number("count", count);
          json.number("letters", spread.letters());
          json.number("authorities", spread.authorities());
        });
  }
}
