package org.findings.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.findings.letter.About;
import org.findings.letter.DateIs;
import org.findings.letter.Grade;
import org.findings.letter.Inspected;
import org.findings.letter.Inspectorate;
import org.findings.letter.Judgement;
import org.findings.letter.Kind;
import org.findings.letter.Letter;
import org.findings.letter.Role;
import org.findings.parser.Parser;
import org.findings.reader.Recogniser;
import org.findings.search.FileEntry;
import org.findings.search.FileEntry.SetAside;
import org.findings.search.Lookup;
import org.findings.search.StoredLetter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside a letter overrides what is read out of it. */
class SidecarTest {
  @TempDir Path folder;
  Desk desk;

  @BeforeEach
  void open() throws Exception {
    desk = new Desk(folder);
    desk.letter("a.txt", 1, "One.");
  }

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.meta.json", "a.txt.meta.json"})
  void everyFieldCanBeSaid(String name) throws Exception {
    desk.write(
        name,
        """
        {"title": "Inspection of Kent", "kind": "ilacs", "authority": "E10000016",
         "inspectorates": ["CQC", "Ofsted"], "inspected": {"from": "2020-02-03", "to": "2020-02-07"},
         "date": "2020-03-04", "grade": "good", "gradePrinted": "Good (again)", "licence": "None",
         "judgements": [{"area": "Leaders", "grade": "Inadequate"},
                        {"service": "Fostering", "area": "Overall", "gradePrinted": "Excellent"}]}
        """);

    Report report = desk.run();

    assertThat(report.setAside()).isEmpty();
    About about = desk.all().getFirst();
    assertThat(about.id()).isEqualTo("kent-ilacs-2020-03-04");
    assertThat(about.title()).isEqualTo("Inspection of Kent");
    assertThat(about.kind()).isEqualTo(Kind.ILACS);
    assertThat(about.authority())
        .extracting("name", "printed")
        .containsExactly("Kent", "Milton Keynes");
    assertThat(about.inspectorates()).containsExactly(Inspectorate.OFSTED, Inspectorate.CQC);
    assertThat(about.inspected())
        .isEqualTo(new Inspected(LocalDate.of(2020, 2, 3), LocalDate.of(2020, 2, 7)));
    assertThat(about.date()).isEqualTo("2020-03-04");
    assertThat(about.dateIs()).isEqualTo(DateIs.PUBLISHED);
    assertThat(about.grade()).isEqualTo(Grade.GOOD);
    assertThat(about.gradePrinted()).isEqualTo("Good (again)");
    assertThat(about.licence()).isEqualTo("None");
    assertThat(about.judgements())
        .containsExactly(
            new Judgement(null, "Leaders", Grade.INADEQUATE, "Inadequate"),
            new Judgement("Fostering", "Overall", null, "Excellent"));
    assertThat(about.doubts()).isEmpty();
  }

  @Test
  void aFactThatIsSaidIsNoLongerDoubted() throws Exception {
    desk.write("b.txt", "Some notes\n\nChildren were seen alone by their workers.\n");
    desk.run();
    assertThat(desk.all().getLast().doubts()).hasSizeGreaterThan(4);
    desk.write(
        "b.meta.json",
        """
        {"title": "Notes", "kind": "other", "authority": {"name": "Wexmere"}, "date": null,
         "inspectorates": [], "inspected": {}}
        """);

    desk.run();

    assertThat(desk.all().getLast().doubts()).isEmpty();
    assertThat(desk.ids()).contains("wexmere-other-undated");
  }

  @Test
  void theKindDecidesWhatParagraphsDo() throws Exception {
    assertThat(roles()).contains(Role.IMPROVEMENT).doesNotContain(Role.RECOMMENDATION);
    desk.write("a.meta.json", "{\"kind\": \"slac\"}");
    assertThat(roles()).contains(Role.RECOMMENDATION).doesNotContain(Role.IMPROVEMENT);
  }

  private List<Role> roles() throws Exception {
    desk.run();
    Lookup.Here<StoredLetter> here =
        (Lookup.Here<StoredLetter>) desk.engine.letter(desk.ids().getFirst());
    Letter letter = here.value().letter();
    return letter.paragraphs().stream().map(p -> p.role()).toList();
  }

  @Test
  void aPrintedDateThatIsSaidAgainStaysPrinted() throws Exception {
    desk.write("a.meta.json", "{\"date\": \"2020-01-01\"}");
    desk.run();
    assertThat(desk.all().getFirst().dateIs()).isEqualTo(DateIs.PRINTED);
  }

  @Test
  void aSidecarThatComesChangesOrGoesHasItsLetterReadAgain() throws Exception {
    desk.run();
    String plain = "milton-keynes-focused-visit-2020-01-01";

    Path sidecar = desk.write("a.meta.json", "{\"date\": \"2020-01-09\"}");
    assertThat(desk.run().changed()).isEqualTo(1);
    assertThat(desk.ids()).containsExactly("milton-keynes-focused-visit-2020-01-09");
    assertThat(desk.engine.letter(plain)).isInstanceOf(Lookup.Moved.class);

    assertThat(desk.run().changedAnything()).isFalse();
    assertThat(desk.opened).isZero();

    desk.write("a.meta.json", "{\"date\": \"2020-01-08\"}");
    assertThat(desk.run().changed()).isEqualTo(1);
    assertThat(desk.ids()).containsExactly("milton-keynes-focused-visit-2020-01-08");

    Files.delete(sidecar);
    assertThat(desk.run().changed()).isEqualTo(1);
    assertThat(desk.ids()).containsExactly(plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"grad": "Good"}                | unknown field 'grad': there are title, kind,
          {"id": "x"}                     | unknown field 'id': there are
          {"title": 7}                    | 'title' is 7, no text: put it in quotation marks
          {"title": null}                 | 'title' is null: every letter has one, name it
          {"title": " "}                  | 'title' is blank: fill it in, or take it out
          {"kind": "jta"}                 | 'kind' is "jta": it can be jtai, ilacs,
          {"grade": "great"}              | 'grade' is "great": it can be Outstanding, Good,
          {"gradePrinted": "Good"}        | 'gradePrinted' stands without 'grade': give both, or neither
          {"inspectorates": "Ofsted"}     | 'inspectorates' is a text, no list: put it in [ ]
          {"inspectorates": ["Ofstead"]}  | 'inspectorates' is "Ofstead": it can be Ofsted, CQC,
          {"date": "2020-02-30"}          | 'date' is "2020-02-30", no date: write it as 2019-12-18
          {"date": 2020}                  | 'date' is 2020, no text: put it in quotation marks
          {"date": "2020-02-03", "dateIs": "unknown"} | 'dateIs' is "unknown": it can be printed, published,
          {"dateIs": "published"}         | 'dateIs' stands without 'date': give both, or neither
          {"inspected": "2020-02-03"}     | 'inspected' is a text, no object: write it as {"from": …, "to": …}
          {"inspected": {"till": "x"}}    | unknown field 'inspected.till': there are from, to
          {"inspected": {"from": "2020-02-04", "to": "2020-02-03"}} | 'inspected' ends on 2020-02-03, before it begins on 2020-02-04: put them right
          {"authority": "Atlantis"}       | 'authority' is "Atlantis", which is in no list of English authorities: mend
          {"authority": {"code": "E1"}}   | 'authority' has no name: add it
          {"signedBy": [{"post": "HMI"}]}  | one of 'signedBy' has no name: add it
          {"judgements": [{"area": "A"}]} | one of 'judgements' has no area, or no grade: add it
          {"title": "a", "title": "b"}    | no JSON from line 1, column
          {"title": "a"                   | no JSON from line 1, column
          {} {}                           | no JSON from line 1, column
          []                              | no JSON object: write it as {"date": "2019-12-18"}
          [[[[[[[[[[[[[]]]]]]]]]]]]]       | no JSON
          ``                              | no JSON object: write it as
          """)
  void whatIsWrongIsToldAndTheLetterIsReadAsItStands(String json, String trouble) throws Exception {
    desk.write("a.meta.json", json);

    Report report = desk.run();

    assertThat(said(report)).startsWith(trouble);
    About about = desk.all().getFirst();
    assertThat(about.id()).isEqualTo("milton-keynes-focused-visit-2020-01-01");
    assertThat(about.doubts())
        .first(STRING)
        .startsWith("Its sidecar a.meta.json was not used: " + trouble);
    assertThat(said(desk.run())).as("again, as long as it is so").startsWith(trouble);
    assertThat(desk.engine.check().setAside()).hasSize(1);

    desk.write("a.meta.json", "{}");
    assertThat(desk.run().setAside()).isEmpty();
    assertThat(desk.all().getFirst().doubts()).noneMatch(d -> d.contains("sidecar"));
    assertThat(desk.engine.check().setAside()).isEmpty();
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() throws Exception {
    desk.write("a.meta.json", "{\"kind\": 1, \"date\": 2}");
    assertThat(said(desk.run()))
        .isEqualTo(
            "'kind' is 1, no text: put it in quotation marks;"
                + " 'date' is 2, no text: put it in quotation marks");
  }

  @Test
  void oneThatIsTooLargeIsNotRead() throws Exception {
    desk.write("a.meta.json", "{\"title\": \"" + "x".repeat(65_536) + "\"}");
    assertThat(said(desk.run())).isEqualTo("larger than 64 KB: say only what the letter can't");
  }

  @Test
  void oneWithoutItsLetterIsReported() throws Exception {
    desk.write("b.meta.json", "{}");
    assertThat(said(desk.run()))
        .isEqualTo(
            "a sidecar without its letter, such as b.pdf: put that beside it, or take it away");
    desk.letter("b.txt", 2, "Two.");
    assertThat(desk.run().setAside()).isEmpty();
  }

  @Test
  void ofTwoTheOneWithTheWholeNameIsUsedAndTheOtherReported() throws Exception {
    desk.write("a.meta.json", "{\"title\": \"One\"}");
    desk.write("a.txt.meta.json", "{\"title\": \"Two\"}");
    assertThat(said(desk.run()))
        .isEqualTo(
            "a sidecar that is not used, since a.txt.meta.json comes first: keep one of the two");
    assertThat(desk.all().getFirst().title()).isEqualTo("Two");
  }

  @Test
  void showAndAuditKnowThem() throws Exception {
    desk.write("a.meta.json", "{\"title\": \"Said\"}");
    Path bad = desk.write("b.meta.json", "{}");
    Parser parser = Parser.standard();

    Letter shown = LetterFile.read(desk.letters.resolve("a.txt"), parser, Recogniser.NONE);
    List<Audited> audited = Audit.of(List.of(desk.letters), parser, Progress.UNHEARD);

    assertThat(shown.about().title()).isEqualTo("Said");
    assertThat(audited.getFirst().letter()).isEqualTo(shown);
    assertThat(audited.getLast().file()).isEqualTo(String.valueOf(bad.getFileName()));
    assertThat(audited.getLast().trouble()).startsWith("a sidecar without its letter");
  }

  @Test
  void oneBesideAFileThatIsNamedCounts() throws Exception {
    Path letter = desk.letters.resolve("a.txt");
    desk.write("a.meta.json", "{\"title\": \"Said\"}");
    desk.run(letter);
    assertThat(desk.all().getFirst().title()).isEqualTo("Said");
  }

  private static String said(Report report) {
    assertThat(report.setAside()).hasSize(1);
    FileEntry file = report.setAside().getFirst();
    return ((SetAside) file.outcome()).reason();
  }
}
