package org.findings.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.findings.letter.Kind;
import org.findings.letter.Role;
import org.findings.query.Field;
import org.findings.query.Filter;
import org.findings.query.Thesaurus;
import org.findings.query.Values;
import org.findings.search.SuggestSearch;
import org.findings.search.Suggestions;
import org.findings.search.Suggestions.Completion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is offered to those who type. */
@TestInstance(Lifecycle.PER_CLASS)
class SuggestingTest {
  private static final Thesaurus THESAURUS = Thesaurus.standard();

  private Opened index;

  @BeforeAll
  void write(@TempDir Path folder) throws Exception {
    index = Opened.in(folder);
    Made kent =
        Made.letter()
            .authority("Kent", "E10000016")
            .kind(Kind.ILACS)
            .date("2020-01-01")
            .says("Drift and delay persist for children. The child protection plan is weak.")
            .says("There is drift and delay in children's plans, and drift in decisions.")
            .says("A child protection plan says what the child needs. Delay harms the child.")
            .says(
                "Leaders drive improvement. Care leavers are well supported.", Role.STRENGTH, null);
    Made leeds =
        Made.letter()
            .authority("Leeds", "E08000035")
            .kind(Kind.JTAI)
            .date("2021-01-01")
            .says("Drift and delay are rare. Child protection conferences are timely.")
            .says("Child protection conferences hear children. The mental health team helps.")
            .says("Mental health is a concern. Management oversight of safeguarding is sound.")
            .says("The front door works. Organisation of safeguarding has improved.")
            .says("Care leavers are known. Some organizations drift. LAC reviews are late.")
            .says("Looked after children are safe. Multiagency work drifted. Judgement is sound.");
    index.put(kent.made(), leeds.made());
    index.engine().gatherPhrases();
  }

  @AfterAll
  void close() throws Exception {
    index.close();
  }

  private Suggestions suggest(String text, Filter... filters) throws Exception {
    return index.engine().suggest(new SuggestSearch(text, List.of(filters), 8, THESAURUS));
  }

  private static String shown(List<Completion> completions) {
    return completions.stream()
        .map(c -> c.text() + " " + c.paragraphs() + "/" + c.letters())
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      quoteCharacter = '`',
      textBlock =
          """
          dri|drift 4/2, drift and delay 3/2
          Drift an|drift and delay 3/2
          drift |drift and delay 3/2
          child prot|child protection 4/2, child protection conferences 2/1, child protection plan 2/1
          ment|mental 2/1, mental health 2/1
          the drift an|drift and delay 3/2
          "drift an|drift and delay 3/2
          role:finding (dri|drift 4/2, drift and delay 3/2
          drift AND care l|care leavers 2/2
          persi|persist 1/1
          """)
  void completesWithPhrasesThatOccur(String typed, String completions) throws Exception {
    assertThat(shown(suggest(typed).completions())).isEqualTo(completions);
  }

  @Test
  void withoutTextTheMostUsedPhrasesCome() throws Exception {
    assertThat(shown(suggest("").completions()))
        .isEqualTo(
            "child protection 4/2, drift and delay 3/2, care leavers 2/2,"
                + " child protection conferences 2/1, child protection plan 2/1, mental health 2/1");
  }

  @Test
  void countsArePhrasesUnderTheFiltersInForce() throws Exception {
    Filter kent = Values.filter(Field.AUTHORITY, List.of("Kent"));
    Filter strengths = Values.filter(Field.ROLE, List.of("strength"));

    assertThat(shown(suggest("dri", kent).completions()))
        .isEqualTo("drift 2/1, drift and delay 2/1");
    assertThat(shown(suggest("care l", strengths).completions())).isEqualTo("care leavers 1/1");
    assertThat(suggest("child prot", strengths).completions()).isEmpty();
    assertThat(shown(suggest("child prot", kent).completions()))
        .isEqualTo("child protection plan 2/1");
  }

  @Test
  void aCompletionIsAWholeQuery() throws Exception {
    assertThat(suggest("NOT plan drift an").completions().getFirst().query())
        .isEqualTo("NOT plan \"drift and delay\"");
    assertThat(suggest("\"there is drift an").completions())
        .containsExactly(
            new Completion("there is drift and delay", "\"there is drift and delay\"", 1, 1));
    assertThat(suggest("\"nobody says drift an").completions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      quoteCharacter = '`',
      textBlock =
          """
          manegement|manegement: management 1 [management]
          drift AND manegement |manegement: management 1 [drift AND management ]
          "drfit and delay"|drfit: drift 4 ["drift and delay"]
          safe guarding|safe guarding: safeguarding 2 [safeguarding]
          careleavers |careleavers: care leavers 2 ["care leavers" ]
          carleavers |carleavers: care leavers 2 ["care leavers" ]
          protec|
          drift|
          zzzzzz|
          """)
  void correctsWhatDoesNotOccur(String typed, String corrections) throws Exception {
    String found =
        suggest(typed).corrections().stream()
            .map(c -> c.word() + ": " + c.text() + " " + c.paragraphs() + " [" + c.query() + "]")
            .collect(Collectors.joining(", "));
    assertThat(found).isEqualTo(corrections == null ? "" : corrections);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      quoteCharacter = '`',
      textBlock =
          """
          child |children form 4, children's form 1
          children|child form 4, children's form 1
          drift |drifted form 1
          organisation |organizations spelling 1
          organisations|organisation form 1, organizations spelling 1
          judgment |judgement spelling 1
          multi-agency |multiagency spelling 1
          front door |
          looked after child |children form 4, children's form 1, LAC thesaurus 1
          child prot|children form 4, children's form 1
          """)
  void tellsTheFamilyOfTheLastWord(String typed, String family) throws Exception {
    String found =
        suggest(typed).family().stream()
            .map(r -> r.text() + " " + r.how().code() + " " + r.paragraphs())
            .collect(Collectors.joining(", "));
    assertThat(found).isEqualTo(family == null ? "" : family);
  }

  @Test
  void theFamilyIsCountedUnderTheFilters() throws Exception {
    Filter leeds = Values.filter(Field.AUTHORITY, List.of("Leeds"));
    assertThat(suggest("child", leeds).family().toString())
        .isEqualTo("[Relative[text=children, how=FORM, paragraphs=2]]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", " ", "\u0000\u0001", "\ud83d\ude42", "\ud800", "((((", "\"\"\"", "*"})
  void rubbishIsAnswered(String typed) throws Exception {
    assertThat(suggest(typed).corrections()).isEmpty();
  }

  static Stream<String> large() {
    return Stream.of("a ", "x", "drift ", "\"", "(", "drift AND ", "a-", "é", "\u0301", "don't ")
        .map(piece -> piece.repeat(SuggestSearch.LONGEST / piece.length()));
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("large")
  void tenThousandCharactersAreAnswered(String typed) throws Exception {
    assertThat(suggest(typed).index().letters()).isEqualTo(2);
  }
}
