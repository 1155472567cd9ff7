package org.findings.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.findings.query.Query.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThesaurusTest {
  private static final String TEXT =
      """
      # A comment, then an empty line

      looked after child, looked after children, child in care, LAC
      multi-agency safeguarding hub, MASH, front door
      section 47, s.47
      special needs, "SEND"
      door, gate
      """;

  private final Thesaurus thesaurus;

  ThesaurusTest() throws BadThesaurus {
    thesaurus = Thesaurus.of("own.txt", TEXT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          drift                     | drift                                                | ~~
          LAC                       | (or lac [looked after child] [child in care])        | looked after child, child in care
          lacs                      | (or lacs [looked after child] [child in care])       | looked after child, child in care
          lac's                     | "lac's"                                              | ~~
          lac*                      | lac*                                                 | ~~
          lac~1                     | lac~1                                                | ~~
          "LAC"                     | (or "lac" ["looked" "after" "child"] ["looked" "after" "children"] ["child" "in" "care"]) | looked after child, looked after children, child in care
          "lacs"                    | "lacs"                                               | ~~
          "the LAC plan"            | ["the" "lac" "plan"]                                 | ~~
          "child in care"~3         | (loose 3 "child" "in" "care")                        | ~~
          looked after child        | (or (and looked after child) [child in care] lac)    | child in care, LAC
          looked after children     | (or (and looked after children) [child in care] lac) | child in care, LAC
          looked-after child plan   | (and (or (and (or [looked after] lookedafter) child) [child in care] lac) plan) | lookedafter, child in care, LAC
          a looked after child      | (and a (or (and looked after child) [child in care] lac)) | child in care, LAC
          looked AND after child    | (and looked after child)                             | ~~
          looked (after child)      | (and looked (and after child))                       | ~~
          -looked after child       | (and (not looked) after child)                       | ~~
          -lac                      | (not (or lac [looked after child] [child in care]))  | looked after child, child in care
          front door                | (or (and front door) [multi agency safeguarding hub] mash) | multi-agency safeguarding hub, MASH
          front-door                | (or [front door] frontdoor [multi agency safeguarding hub] mash) | frontdoor, multi-agency safeguarding hub, MASH
          the door                  | (and the (or door gate))                             | gate
          mash NEAR/5 plan          | (near 5 (or mash [multi agency safeguarding hub] [front door]) plan) | multi-agency safeguarding hub, front door
          a front door NEAR/5 b     | (and a front (near 5 (or door gate) b))              | gate
          a BEFORE/2 "front door"   | (before 2 a (or ["front" "door"] ["multi" "agency" "safeguarding" "hub"] "mash")) | multi-agency safeguarding hub, MASH
          a WITHIN sentence (b OR gate) | (sentence a (or b (or gate door)))               | door
          section 47                | (or (and section 47) [s 47])                         | s.47
          s.47 or                   | (and (or [s 47] [section 47]) or)                    | section 47
          special needs             | (or (and special needs) "send")                      | SEND
          SEND                      | (or send [special needs])                            | special needs
          sent                      | sent                                                 | ~~
          role:finding gate         | (and (where role:Exactly[value=finding]) (or gate door)) | door
          section:gate              | (where section:Exactly[value=gate])                  | ~~
          gate OR door              | (or (or gate door) (or door gate))                   | door, gate
          """)
  void termsAreJoinedByTheOthersOfTheirGroup(String typed, String tree, String added)
      throws QueryProblem {
    Understood understood = reading(Form.INFLECTED).understand(typed);
    assertThat(SExpression.of(understood.query())).isEqualTo(tree);
    assertThat(String.join(", ", understood.added())).isEqualTo(added);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          lac        | (or "lac" ["looked" "after" "child"] ["looked" "after" "children"] ["child" "in" "care"])
          lacs       | "lacs"
          looked after children | (or (and "looked" "after" "children") ["looked" "after" "child"] ["child" "in" "care"] "lac")
          """)
  void withoutVariantsTermsAreExact(String typed, String tree) throws QueryProblem {
    assertThat(SExpression.of(reading(Form.EXACT).understand(typed).query())).isEqualTo(tree);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          LAC                | looked after child               | (or lac [child in care])
          LAC                | Looked-After Children            | (or lac [child in care])
          LAC                | children in care                 | (or lac [looked after child])
          LAC                | child in care;looked after child | lac
          looked after child | LAC;child in care                | (and looked after child)
          "LAC"              | looked after child               | (or "lac" ["looked" "after" "children"] ["child" "in" "care"])
          LAC gate           | door                             | (and (or lac [looked after child] [child in care]) gate)
          front-door         | frontdoor;mash                   | (or [front door] [multi agency safeguarding hub])
          """)
  void eachTermCanBeSwitchedOff(String typed, String without, String tree) throws QueryProblem {
    List<String> off = Arrays.asList(without.split(";"));
    Reading reading = new Reading(Syntax.FINDINGS, Form.INFLECTED, thesaurus, off);
    Understood understood = reading.understand(typed);
    assertThat(SExpression.of(understood.query())).isEqualTo(tree);
    assertThat(understood.unknown()).isEmpty();
    assertThat(understood.added()).doesNotContainAnyElementsOf(off);
  }

  @Test
  void aTermThatNothingWouldAddIsTold() throws QueryProblem {
    List<String> off = List.of("LAC", "LCA", "frontdoor", "");
    Reading reading = new Reading(Syntax.FINDINGS, Form.INFLECTED, thesaurus, off);
    assertThat(reading.understand("drift").unknown()).containsExactly("LCA", "frontdoor", "");
    assertThat(reading.understand("front-door").unknown()).containsExactly("LCA", "");
  }

  @Test
  void whatWasAddedIsSaidInEnglish() throws QueryProblem {
    assertThat(English.of(reading(Form.INFLECTED).understand("drift gate").query(), List.of()))
        .isEqualTo("any form of “drift” and (any form of “gate” or any form of “door” (added))");
  }

  @Test
  void theBoundOnPartsCountsWhatWasAdded() {
    assertThatThrownBy(() -> reading(Form.INFLECTED).understand("lac ".repeat(200)))
        .hasMessageContaining("more than 500 parts, with what was added");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LAC|own.txt, line 1: “LAC” stands alone. Put the other terms",
        "a, b\\n\\nc, d, b|own.txt, line 3: “b” stands on line 1 already.",
        "leaving care, b\\nleave care, c|own.txt, line 2: “leave care” stands on line 1 already, or a form.",
        "a, a|own.txt, line 1: “a” stands on line 1 already.",
        "a,, b|own.txt, line 1: there is nothing between two commas",
        "a, b,|own.txt, line 1: there is nothing between two commas",
        "a, &|own.txt, line 1: “&” has no words.",
        "a, b c d e f g h i j k l m n|own.txt, line 1: “b c d e f g h i j k l m n” has 13 words.",
        "a, dela*|own.txt, line 1: “dela*” has a sign in it",
        "a, \"b|own.txt, line 1: “\"b” has a sign in it",
      })
  void aBadThesaurusIsRefusedWithTheLineAndAWayOut(String example) {
    String[] both = example.split("\\|", -1);
    assertThatThrownBy(() -> Thesaurus.of("own.txt", both[0].replace("\\n", "\n")))
        .isInstanceOf(BadThesaurus.class)
        .hasMessageStartingWith(both[1]);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          looked after child | child in care, LAC, CLA, CiC
          MASH               | multi-agency safeguarding hub, front door
          YOT                | youth offending team, youth offending service, youth justice service, YOS, YJS
          s.47               | section 47, s47
          EHCP               | education health and care plan, EHC plan
          education, health and care plans | EHC plan, EHCP
          SEND               | special educational needs and disabilities, special educational needs and/or disabilities
          NEET               | not in education employment or training
          """)
  void theOneThatComesAlongKnowsTheField(String typed, String added) throws QueryProblem {
    Thesaurus standard = Thesaurus.standard();
    Reading reading = new Reading(Syntax.FINDINGS, Form.INFLECTED, standard, List.of());
    assertThat(String.join(", ", reading.understand(typed).added())).isEqualTo(added);
    assertThat(standard.terms()).contains("CAMHS", "IRO", "DCS", "PEP", "LADO", "UASC", "DfE");
  }

  @Test
  void versionsTellThesauriApart() throws BadThesaurus {
    assertThat(Thesaurus.of("own.txt", TEXT).version())
        .isEqualTo(thesaurus.version())
        .isNotEqualTo(Thesaurus.standard().version());
  }

  private Reading reading(Form form) {
    return new Reading(Syntax.FINDINGS, form, thesaurus, List.of());
  }
}
