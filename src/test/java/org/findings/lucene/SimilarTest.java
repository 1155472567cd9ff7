package org.findings.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.findings.letter.Letter;
import org.findings.letter.Paragraph;
import org.findings.letter.Role;
import org.findings.query.Field;
import org.findings.query.Filter;
import org.findings.query.Thesaurus;
import org.findings.query.Values;
import org.findings.search.Lookup;
import org.findings.search.SimilarAnswer;
import org.findings.search.SimilarHit;
import org.findings.search.SimilarTo;
import org.findings.search.Total;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarTest {
  private static final String ASKED =
      "Caseloads in the assessment team are too high. Social workers are not able to visit"
          + " children as often as they should.";

  private @TempDir Path folder;
  private Opened index;

  @BeforeEach
  void open() throws Exception {
    index = Opened.in(folder);
  }

  @AfterEach
  void close() throws Exception {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the same fault in other words    | true  | Social workers' visits to children are delayed because caseloads in the assessment team are high.
          another matter                   | false | Foster carers enjoy the training that the service offers them on trauma.
          another matter with some words   | false | Children visit the museum with their teachers.
          the same words                   | false | Caseloads in the assessment team are too high. Social workers are not able to visit children as often as they should.
          the same words but for a number  | false | Caseloads in the 2 assessment team are too high. Social workers are not able to visit children as often as they should.
          """)
  void findsWhatSaysTheSameInOtherWords(String what, boolean found, String text) throws Exception {
    String asked = put(letter("Kent", ASKED), letter("Leeds", text));

    assertThat(texts(similar(asked))).as(what).isEqualTo(found ? List.of(text) : List.of());
  }

  @Test
  void anOppositeFindingIsLessAlike() throws Exception {
    String agrees = "High caseloads in the assessment team mean that visits to children are late.";
    String opposite =
        "Caseloads in the assessment team are manageable, and visits to children are prompt.";
    String asked = put(letter("Kent", ASKED), letter("Leeds", opposite), letter("Bury", agrees));

    assertThat(texts(similar(asked))).startsWith(agrees);
    double ofOpposite =
        similar(asked).hits().stream()
            .filter(hit -> hit.paragraph().text().equals(opposite))
            .mapToDouble(SimilarHit::likeness)
            .findFirst()
            .orElse(0);
    assertThat(ofOpposite).isLessThan(0.8 * similar(asked).hits().getFirst().likeness());
  }

  @Test
  void aStrengthIsLessLikeAnImprovementThanAnImprovementIs() throws Exception {
    String text = "The oversight of visits by managers in the assessment team.";
    String asked =
        put(
            Made.letter()
                .authority("Kent", "K")
                .says("Managers' oversight of visits in assessment teams.", Role.IMPROVEMENT, null)
                .made(),
            Made.letter().authority("Leeds", "L").says(text, Role.STRENGTH, null).made(),
            Made.letter()
                .authority("Bury", "B")
                .says(text.replace("The", "Better"), Role.IMPROVEMENT, null)
                .made());

    assertThat(similar(asked).hits().getFirst().paragraph().role()).isEqualTo(Role.IMPROVEMENT);
  }

  @Test
  void neverShowsTheSameLetter() throws Exception {
    String again = "High caseloads in the assessment team mean that visits to children are late.";
    String asked = put(letter("Kent", ASKED, again), letter("Leeds", "Plans are clear."));

    assertThat(similar(asked).hits()).isEmpty();
    assertThat(similar(asked).total()).isEqualTo(new Total(0, 0, 0));
  }

  @Test
  void ofSeveralInTheSameWordsShowsOne() throws Exception {
    String same = "High caseloads in the assessment team mean that visits to children are late.";
    String asked =
        put(
            letter("Kent", ASKED),
            letter("Leeds", same),
            letter("Bury", same),
            letter("Hull", same.replace("visits to", "visits made to")));

    assertThat(similar(asked).hits()).hasSize(1);
    assertThat(similar(asked).total()).isEqualTo(new Total(1, 1, 1));
  }

  @Test
  void namesOfTheLettersOwnAuthoritiesMakeNoDifference() throws Exception {
    String asked =
        put(
            letter("Kent", "In Kent caseloads are too high for Kent to visit children often."),
            letter("Leeds", "In Leeds caseloads are too high for Leeds to visit children often."));

    assertThat(similar(asked).hits()).as("the same but for names").isEmpty();
  }

  @Test
  void termsOfTheThesaurusCountAsTheSame() throws Exception {
    String full = "Independent reviewing officers challenge delays in planning.";
    String brief = "IROs challenge the delays in care plans.";
    String asked = put(letter("Kent", full), letter("Leeds", brief));

    float with = similar(asked).hits().getFirst().likeness();
    Lookup<SimilarAnswer> without =
        index.engine().similar(new SimilarTo(asked, List.of(), 10, Thesaurus.NONE));
    assertThat(((Lookup.Here<SimilarAnswer>) without).value().hits())
        .allSatisfy(hit -> assertThat(hit.likeness()).isLessThan(with));
  }

  @Test
  void whatExplainsDoesNotComeUpForWhatWasFound() throws Exception {
    String text = "High caseloads in the assessment team mean that visits to children are late.";
    String asked =
        put(
            letter("Kent", ASKED),
            Made.letter()
                .authority("Leeds", "L")
                .says(text, Role.FOOTNOTE, null)
                .says(text.replace("High", "Very high"), Role.BACKGROUND, null)
                .says(text.replace("late", "very late"), Role.NEXT_STEPS, null)
                .made());

    assertThat(similar(asked).hits()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a footnote of three words | FOOTNOTE | Children Act 1989.
          a footnote of three words | FOOTNOTE | See page four.
          no words                  | FINDING  | – – –
          one word                  | FINDING  | Caseloads.
          function words            | FINDING  | It was as it is, and they have been there with all of them.
          numbers                   | FINDING  | 2019 2020 2021 47 17
          """)
  void whatSaysTooLittleIsLikeNothing(String what, Role role, String text) throws Exception {
    String asked =
        put(
            Made.letter().authority("Kent", "K").says(text, role, null).made(),
            Made.letter().authority("Leeds", "L").says(text, role, null).made(),
            Made.letter().authority("Bury", "B").says(text + " Here.", role, null).made());

    assertThat(similar(asked).hits()).as(what).isEmpty();
  }

  @Test
  void whereEveryParagraphIsTheSameNothingIsLikeIt() throws Exception {
    Letter[] letters =
        IntStream.range(0, 300)
            .mapToObj(i -> letter("Place" + i, ASKED, ASKED, ASKED))
            .toArray(Letter[]::new);

    assertThat(similar(put(letters)).total()).isEqualTo(new Total(0, 0, 0));
  }

  @Test
  void filtersChooseAndLikenessStaysWhatItIs() throws Exception {
    String agrees = "High caseloads in the assessment team mean that visits to children are late.";
    String other = "Visits are late since caseloads of the assessment team's workers are high.";
    String asked = put(letter("Kent", ASKED), letter("Leeds", agrees), letter("Bury", other));

    SimilarAnswer all = similar(asked);
    SimilarAnswer one = similar(asked, Values.filter(Field.AUTHORITY, List.of("Leeds")));

    assertThat(all.total()).isEqualTo(new Total(2, 2, 2));
    assertThat(one.total()).isEqualTo(new Total(1, 1, 1));
    assertThat(all.hits()).contains(one.hits().getFirst());
    assertThat(similar(asked, Values.filter(Field.ROLE, List.of("-finding"))).hits()).isEmpty();
    assertThat(similar(asked, Values.filter(Field.YEAR, List.of("1999"))).hits()).isEmpty();
  }

  @Test
  void sizeCutsTheHitsAndNotTheTotal() throws Exception {
    String agrees = "High caseloads in the assessment team mean that visits to children are late.";
    String asked = put(letter("Kent", ASKED), letter("Leeds", agrees));

    Lookup<SimilarAnswer> none =
        index.engine().similar(new SimilarTo(asked, List.of(), 0, Thesaurus.standard()));

    assertThat(((Lookup.Here<SimilarAnswer>) none).value())
        .satisfies(
            answer -> {
              assertThat(answer.hits()).isEmpty();
              assertThat(answer.total()).isEqualTo(new Total(1, 1, 1));
              assertThat(answer.of()).isEqualTo(asked);
            });
  }

  @Test
  void aSentenceThatOnlyLeadsToAListIsLikeNothing() throws Exception {
    String lead = "High caseloads in the assessment team mean that visits to children are late:";
    String asked = put(letter("Kent", ASKED), letter("Leeds", lead));

    assertThat(similar(asked).hits()).isEmpty();
  }

  @Test
  void anIdThatNobodyHasIsUnknown() throws Exception {
    put(letter("Kent", ASKED));

    assertThat(
            index
                .engine()
                .similar(new SimilarTo("kent.nowhere", List.of(), 1, Thesaurus.standard())))
        .isInstanceOf(Lookup.Unknown.class);
  }

  private static Letter letter(String authority, String... texts) {
    return Made.letter().authority(authority, "E" + authority).says(texts).made();
  }

  /** The id of the first letter's first paragraph. */
  private String put(Letter... letters) throws Exception {
    List<Paragraph> paragraphs = index.put(letters).getFirst().paragraphs();
    return paragraphs.getFirst().id();
  }

  private SimilarAnswer similar(String asked, Filter... filters) throws Exception {
    Lookup<SimilarAnswer> found =
        index.engine().similar(new SimilarTo(asked, List.of(filters), 10, Thesaurus.standard()));
    return ((Lookup.Here<SimilarAnswer>) found).value();
  }

  private static List<String> texts(SimilarAnswer answer) {
    return answer.hits().stream().map(hit -> hit.paragraph().text()).toList();
  }
}
