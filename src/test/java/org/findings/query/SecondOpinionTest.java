package org.findings.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.findings.query.Query.Form;

/** Lucene's parser and ours, on the part of the language that both have, make the same tree. */
class SecondOpinionTest {
  private static final Thesaurus THESAURUS = Thesaurus.standard();

  @Property(tries = 3_000, seed = "1906")
  void bothSyntaxesGiveOneTree(
      @ForAll("queries") Both query, @ForAll Form bareWords, @ForAll boolean thesaurus)
      throws QueryProblem {
    Thesaurus asked = thesaurus ? THESAURUS : Thesaurus.NONE;
    Understood ours =
        new Reading(Syntax.FINDINGS, bareWords, asked, List.of()).understand(query.ours());
    Understood lucenes =
        new Reading(Syntax.LUCENE, bareWords, asked, List.of()).understand(query.lucenes());
    assertThat(SExpression.of(lucenes.query()))
        .as("%s, in Lucene's syntax %s", query.ours(), query.lucenes())
        .isEqualTo(SExpression.of(ours.query()));
    assertThat(lucenes.added()).isEqualTo(ours.added());
  }

  @Provide
  Arbitrary<Both> queries() {
    return Arbitraries.lazyOf(
        this::leaves, this::leaves, this::all, this::alternatives, this::conjunctionsInAnOr);
  }

  private Arbitrary<Both> leaves() {
    Arbitrary<String> words =
        Arbitraries.of(
            "drift",
            "Delays",
            "front",
            "door",
            "looked",
            "after",
            "children",
            "CLA",
            "MASH",
            "section",
            "47",
            "s.47",
            "multi-agency",
            "co\u2010operate",
            "child’s",
            "a",
            "and",
            "œuvre");
    Arbitrary<String> wildcards = Arbitraries.of("dela*", "*lay", "d?ift", "front-do*", "\\*lay");
    Arbitrary<String> fuzzies =
        Combinators.combine(Arbitraries.of("drift", "delayed"), Arbitraries.of("~1", "~2"))
            .as(String::concat);
    Arbitrary<String> inside = words.list().ofMinSize(1).ofMaxSize(5).map(l -> String.join(" ", l));
    Arbitrary<String> phrases = inside.map(text -> "\"" + text + "\"");
    Arbitrary<String> loose =
        Combinators.combine(
                Arbitraries.of("drift delay", "a b a", "\\\"front door"),
                Arbitraries.integers().between(1, 1000))
            .as((text, others) -> "\"" + text + "\"~" + others);
    Arbitrary<String> fields =
        Arbitraries.of(
            "role:improvement",
            "ROLE:\"next steps\"",
            "authority:\"Milton Keynes\"",
            "grade:none",
            "year:2019",
            "number:1.2",
            "kind:jtai",
            "section:front-door",
            "letter:a-b");
    return Arbitraries.oneOf(
        words.map(Both::of),
        words.map(Both::of),
        Arbitraries.oneOf(wildcards, fuzzies, phrases, loose, fields).map(Both::of),
        years());
  }

  private static Arbitrary<Both> years() {
    return Combinators.combine(
            Arbitraries.integers().between(2010, 2015), Arbitraries.integers().between(2015, 2020))
        .as((a, b) -> new Both("year:" + a + ".." + b, "year:[" + a + " TO " + b + "]"));
  }

  /** All of several, by AND or side by side, some of them ruled out. */
  private Arbitrary<Both> all() {
    Arbitrary<Both> signed =
        Combinators.combine(Arbitraries.of("", "", "", "-", "+", "NOT "), operands())
            .as((sign, operand) -> operand.after(sign));
    return Combinators.combine(
            signed.list().ofMinSize(2).ofMaxSize(5), Arbitraries.of(" ", " AND ").list().ofSize(4))
        .as(Both::joined);
  }

  private Arbitrary<Both> alternatives() {
    return operands().list().ofMinSize(2).ofMaxSize(4).map(l -> Both.joined(l, " OR "));
  }

  /** AND binds more tightly than OR in both, where it is written. */
  private Arbitrary<Both> conjunctionsInAnOr() {
    return operands()
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(l -> Both.joined(l, " AND "))
        .list()
        .ofMinSize(2)
        .ofMaxSize(3)
        .map(l -> Both.joined(l, " OR "));
  }

  private Arbitrary<Both> operands() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, leaves()),
        Tuple.of(1, Arbitraries.lazy(this::queries).map(Both::inParentheses)));
  }

  /** The same question in both syntaxes. */
  record Both(String ours, String lucenes) {
    static Both of(String text) {
      return new Both(text, text);
    }

    static Both joined(List<Both> parts, String sign) {
      return joined(parts, parts.stream().map(part -> sign).toList());
    }

    static Both joined(List<Both> parts, List<String> signs) {
      Both all = parts.getFirst();
      for (int i = 1; i < parts.size(); i++) {
        Both next = parts.get(i).after(signs.get(i - 1));
        all = new Both(all.ours + next.ours, all.lucenes + next.lucenes);
      }
      return all;
    }

    Both after(String sign) {
      return new Both(sign + ours, sign + lucenes);
    }

    Both inParentheses() {
      return new Both("(" + ours + ")", "(" + lucenes + ")");
    }
  }
}
