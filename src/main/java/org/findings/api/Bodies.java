package org.findings.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.findings.intake.Version;
import org.findings.letter.About;
import org.findings.letter.Letter;
import org.findings.letter.Paragraph;
import org.findings.search.Answer;
import org.findings.search.Citation;
import org.findings.search.Coverage;
import org.findings.search.Facet;
import org.findings.search.FacetCount;
import org.findings.search.FoundParagraph;
import org.findings.search.GroupedAnswer;
import org.findings.search.IndexState;
import org.findings.search.LetterAnswer;
import org.findings.search.LetterFacts;
import org.findings.search.SimilarAnswer;
import org.findings.search.Suggestions;
import org.jspecify.annotations.Nullable;

/** The whole of each answer as JSON. */
public final class Bodies {
  private final boolean samples;

  /**
   * Bodies about one index.
   *
   * @param samples whether every letter held is one of the samples that come with Findings
   */
  public Bodies(boolean samples) {
    this.samples = samples;
  }

  /**
   * A page of paragraphs.
   *
   * @param notes about the question
   */
  public AnswerBody search(Asked asked, Answer answer, List<String> notes) {
    return answer(
        asked,
        notes,
        answer,
        json -> json.objects("hits", answer.hits(), hit -> ParagraphJson.hit(json, hit, asked)));
  }

  /**
   * A page of letters.
   *
   * @param notes about the question
   */
  public AnswerBody grouped(Asked asked, GroupedAnswer answer, List<String> notes) {
    return answer(
        asked,
        notes,
        answer.whole(),
        json -> json.objects("hits", answer.hits(), hit -> LetterHitJson.hit(json, hit, asked)));
  }

  private AnswerBody answer(Asked asked, List<String> notes, Answer answer, Consumer<Json> hits) {
    return Json.object(
        json -> {
          AnswerJson.query(json, asked.sought(), notes);
          AnswerJson.total(json, answer.total());
          hits.accept(json);
          json.object("facets", () -> facets(json, answer.facets()));
          AnswerJson.next(json, answer.next());
          index(json, answer.index());
        });
  }

  /** What says much the same as a paragraph. */
  public AnswerBody similar(SimilarAnswer answer) {
    return Json.object(
        json -> {
          json.text("of", answer.of());
          json.objects("hits", answer.hits(), hit -> ParagraphJson.similar(json, hit));
          AnswerJson.total(json, answer.total());
          index(json, answer.index());
        });
  }

  /**
   * A page of letters.
   *
   * @param wanted of {@link AboutJson#names}
   */
  AnswerBody letters(LetterAnswer answer, Set<String> wanted) {
    return Json.object(
        json -> {
          json.number("total", answer.total());
          json.objects(
              "letters",
              answer.letters(),
              letter -> AboutJson.fields(json, letter, wanted::contains));
          AnswerJson.next(json, answer.next());
          index(json, answer.index());
        });
  }

  /**
   * A letter.
   *
   * @param versions that came before the present one
   */
  AnswerBody letter(LetterFacts facts, Letter letter, List<Version> versions) {
    return letter(facts, letter, versions, LetterJson.NAMES);
  }

  /**
   * Some of a letter.
   *
   * @param wanted of {@link LetterJson#NAMES}
   * @param letter null where nothing of its text is wanted
   */
  AnswerBody letter(
      LetterFacts facts, @Nullable Letter letter, List<Version> versions, Set<String> wanted) {
    return Json.object(
        json -> {
          About about = letter == null ? facts.about() : letter.about();
          AboutJson.fields(json, about, wanted::contains);
          if (letter != null) {
            LetterJson.text(json, letter, wanted);
          }
          if (wanted.contains(LetterJson.VERSIONS)) {
            VersionJson.versions(json, versions);
          }
          index(json, facts.index());
        });
  }

  /** A letter that no index needs to hold, laid out for people. */
  public static AnswerBody letter(Letter letter) {
    return Json.indented(json -> LetterJson.whole(json, letter));
  }

  AnswerBody paragraph(FoundParagraph found) {
    return Json.object(
        json -> {
          ParagraphJson.withLetter(json, found.paragraph(), found.letter());
          json.objectOrNull("before", found.before(), p -> ParagraphJson.fields(json, p));
          json.objectOrNull("after", found.after(), p -> ParagraphJson.fields(json, p));
          json.object("citations", () -> citations(json, found.letter(), found.paragraph()));
          index(json, found.index());
        });
  }

  private static void citations(Json json, About letter, Paragraph paragraph) {
    json.text("plain", Citation.plain(letter, paragraph));
    json.text("ris", Ris.entry(letter, paragraph));
    json.text("bibtex", BibTex.entry(letter, paragraph));
  }

  public AnswerBody suggest(AskedSuggestions asked, Suggestions answer) {
    return Json.object(
        json -> {
          json.object("query", () -> json.text("text", asked.search().text()));
          SuggestionsJson.fields(json, answer);
          index(json, answer.index());
        });
  }

  public AnswerBody coverage(Coverage coverage) {
    return Json.object(
        json -> {
          CoverageJson.fields(json, coverage);
          index(json, coverage.index());
        });
  }

  private static void facets(Json json, Map<Facet, List<FacetCount>> facets) {
    facets.forEach(
        (facet, counts) -> json.objects(facet.code(), counts, c -> count(json, facet, c)));
  }

  private static void count(Json json, Facet facet, FacetCount count) {
    json.text("value", count.value());
    json.text("label", count.label());
    if (facet == Facet.SECTION) {
      json.texts("path", count.path());
    }
    json.number("paragraphs", count.paragraphs());
    json.number("letters", count.letters());
    json.number("authorities", count.authorities());
    AnswerJson.distinct(json, count.distinct());
  }

  private void index(Json json, IndexState index) {
    AnswerJson.index(json, index, samples);
  }
}
