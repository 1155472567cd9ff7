package org.findings.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.findings.intake.Intake;
import org.findings.intake.Progress;
import org.findings.letter.Grade;
import org.findings.letter.Kind;
import org.findings.letter.Paragraph;
import org.findings.letter.Role;
import org.findings.parser.Parser;
import org.findings.query.Field;
import org.findings.query.Filter;
import org.findings.query.Grammar;
import org.findings.query.Query;
import org.findings.query.Query.Form;
import org.findings.search.AuthorityHeld;
import org.findings.search.AuthorityHistory;
import org.findings.search.AuthorityHistory.FollowUp;
import org.findings.search.AuthorityHistory.OfLetter;
import org.findings.search.AuthorityQuestion;
import org.findings.search.Lookup;
import org.findings.search.Scope;
import org.findings.search.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityThroughTimeTest {
  private static final Path REAL = Path.of("..", "shared", "letters", "pdf");

  @TempDir Path folder;

  private static Made kent(Kind kind, String day) {
    return Made.letter().authority("Kent", "E10000016").kind(kind).date(day);
  }

  @Test
  void linksWhatIsSaidToWhatWasAskedForAndToNothingElse() throws Exception {
    try (Opened opened = Opened.in(folder)) {
      opened.put(
          kent(Kind.ILACS, "2018-03-01")
              .says("Pathway plans for care leavers.", Role.IMPROVEMENT, null)
              .says("Return home interviews after missing episodes.", Role.IMPROVEMENT, null)
              .says("Publish a duty rota.", Role.PRIORITY_ACTION, null)
              .made(),
          kent(Kind.FOCUSED_VISIT, "2019-03-01").says("All is calm.").made(),
          kent(Kind.ILACS, "2021-03-01")
              .says(
                  "Return home interviews have improved since the last inspection.",
                  "Offices are warmer, an improvement since the last inspection.",
                  "The duty rota remains an area for improvement.",
                  "The garden remains an area for improvement.")
              .made(),
          Made.letter().authority("Leeds", "E08000035").says("Not of Kent.").made());

      List<OfLetter> letters = history(opened.engine(), "E10000016", "").letters();

      assertThat(letters)
          .extracting(each -> each.about().kind())
          .containsExactly(Kind.ILACS, Kind.FOCUSED_VISIT, Kind.ILACS);
      assertThat(letters.getFirst().improvements()).hasSize(2);
      assertThat(letters.getFirst().recommendations())
          .extracting(Paragraph::text)
          .containsExactly("Publish a duty rota.");
      List<FollowUp> followUps = letters.getLast().followUps();
      assertThat(followUps)
          .extracting(f -> f.says().label())
          .containsExactly("improved", "improved", "not improved");
      assertThat(followUps)
          .extracting(f -> f.about().stream().map(Paragraph::text).toList())
          .containsExactly(
              List.of("Return home interviews after missing episodes."),
              List.of(),
              List.of("Publish a duty rota."));
      assertThat(followUps)
          .extracting(FollowUp::letter)
          .containsOnly(letters.getFirst().about().id());
    }
  }

  @Test
  void undatedLettersComeLastAndFollowNothing() throws Exception {
    try (Opened opened = Opened.in(folder)) {
      opened.put(
          Made.letter()
              .authority("Kent", "E10000016")
              .says("Visits have improved since the last inspection.")
              .made(),
          kent(Kind.JTAI, "2018-03-01").says("All is calm.").made());

      List<OfLetter> letters = history(opened.engine(), "E10000016", "").letters();

      assertThat(letters.getLast().about().date()).isNull();
      assertThat(letters.getLast().followUps()).extracting(FollowUp::letter).containsOnlyNulls();
    }
  }

  @Test
  void theLastOverallGradeIsOfTheLastDatedLetterThatGivesOne() throws Exception {
    try (Opened opened = Opened.in(folder)) {
      opened.put(
          kent(Kind.ILACS, "2021-03-01").overall(Grade.GOOD).says("Later.").made(),
          kent(Kind.SIF, "2016-03-01").overall(Grade.INADEQUATE).says("Earlier.").made(),
          kent(Kind.FOCUSED_VISIT, "2023-03-01").says("Without a grade.").made(),
          Made.letter()
              .authority("Kent", "E10000016")
              .overall(Grade.OUTSTANDING)
              .says("Undated.")
              .made(),
          Made.letter().authority("Leeds", "E08000035").says("Never judged.").made());

      assertThat(opened.engine().authorities().authorities())
          .extracting(held -> held.judged() == null ? null : held.judged().grade())
          .containsExactly(Grade.GOOD, null);
    }
  }

  /** What each letter says is what a search for it alone finds. */
  @ParameterizedTest
  @ValueSource(
      strings = {"child*", "\"social work\"", "plan NEAR/5 visit", "NOT plan", "plan OR visit"})
  void countsAreThoseOfASearchOfEachLetter(String query) throws Exception {
    assumeReal();
    try (LuceneEngine engine = indexed("medway")) {
      AuthorityHistory history = history(engine, "E06000035", query);

      assertThat(history.letters()).hasSize(10);
      int paragraphs = 0;
      for (OfLetter letter : history.letters()) {
        Filter own =
            new Filter(Field.LETTER, List.of(new Filter.Exactly(letter.about().id())), List.of());
        int[] found = new int[2];
        engine.export(
            Search.whole(parsed(query), List.of(own), Scope.PARAGRAPH),
            hit -> {
              found[0]++;
              found[1] += hit.matches().size();
            });
        AuthorityHistory.Said said = Objects.requireNonNull(letter.said());
        assertThat(said.paragraphs()).isEqualTo(found[0]);
        assertThat(said.matches()).isEqualTo(found[1]);
        assertThat(said.hits()).hasSize(Math.min(3, found[0]));
        paragraphs += found[0];
      }
      assertThat(history.total().paragraphs()).isEqualTo(paragraphs);
    }
  }

  @Test
  void realLettersFollowUpEarlierOnesOfTheirOwn() throws Exception {
    assumeReal();
    try (LuceneEngine engine = indexed("staffordshire")) {
      AuthorityHeld held = engine.authorities().authorities().getFirst();
      AuthorityHistory history = history(engine, held.authority().value(), "");
      Map<String, LocalDate> dates = new TreeMap<>();
      history.letters().forEach(each -> dates.put(each.about().id(), each.about().date()));

      int followUps = 0;
      for (OfLetter letter : history.letters()) {
        for (FollowUp each : letter.followUps()) {
          followUps++;
          assertThat(each.paragraph().text().length())
              .isGreaterThanOrEqualTo(each.sentence().end());
          if (each.letter() != null) {
            assertThat(dates.get(each.letter())).isBefore(letter.about().date());
          }
        }
      }
      assertThat(followUps).isGreaterThan(10);
      assertThat(history.letters().stream().flatMap(l -> l.followUps().stream()))
          .anyMatch(each -> !each.about().isEmpty());
    }
  }

  private LuceneEngine indexed(String authority) throws Exception {
    LuceneEngine engine = LuceneEngine.create(folder.resolve("index"));
    new Intake(engine, Parser.standard()).run(List.of(REAL.resolve(authority)), Progress.UNHEARD);
    return engine;
  }

  private static void assumeReal() {
    assumeTrue(Files.isDirectory(REAL), "skipped: the real letters are not in " + REAL);
  }

  private static AuthorityHistory history(LuceneEngine engine, String authority, String query)
      throws Exception {
    Search search = Search.whole(parsed(query), List.of(), Scope.PARAGRAPH);
    Lookup<AuthorityHistory> found = engine.authority(new AuthorityQuestion(authority, search));
    assertThat(found).isInstanceOf(Lookup.Here.class);
    return ((Lookup.Here<AuthorityHistory>) found).value();
  }

  private static Query parsed(String query) throws Exception {
    return query.isEmpty() ? new Query.Everything() : Grammar.parse(query, Form.INFLECTED).query();
  }
}
