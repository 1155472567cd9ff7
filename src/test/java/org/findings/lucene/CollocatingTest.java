package org.findings.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.findings.letter.Kind;
import org.findings.letter.Letter;
import org.findings.query.Field;
import org.findings.query.Filter;
import org.findings.query.Grammar;
import org.findings.query.Query.Form;
import org.findings.query.Values;
import org.findings.search.CollocateSearch;
import org.findings.search.CollocateSearch.By;
import org.findings.search.CollocateSearch.Forms;
import org.findings.search.Collocates;
import org.findings.search.Identical;
import org.findings.search.Scope;
import org.findings.search.Writing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollocatingTest {
  @TempDir Path folder;

  /** For each word how often it stands around matches, and everywhere. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          drift             | 1 | WRITTEN | the 3/6, in 1/3
          drift             | 2 | WRITTEN | the 3/6, in 2/3, plan's 1/1, plans 1/3
          drift             | 2 | LEMMA   | the 3/6, in 2/3, plans 2/5
          "the drift"       | 1 | WRITTEN | in 2/3, the 1/6
          drift BEFORE/0 in | 2 | WRITTEN | in 1/3, plans 1/3, the 1/6
          the               | 1 | WRITTEN | drift 2/2, in 2/3, plan's 1/1, plans 1/3
          drift zebra       | 9 | WRITTEN |
          NOT drift         | 9 | WRITTEN |
          role:finding      | 9 | LEMMA   |
          """)
  void eachWordAroundMatchesIsCountedOnceButThoseOfMatches(
      String query, int window, Forms forms, @Nullable String words) throws Exception {
    try (Opened index = made(folder)) {
      Collocates answer = answer(index, query, window, forms);
      assertThat(told(answer)).isEqualTo(words == null ? "" : words);
      assertThat(answer.base()).isEqualTo(19);
    }
  }

  @Test
  void figuresAreThoseOfTheTable() throws Exception {
    try (Opened index = made(folder)) {
      Collocates answer = answer(index, "drift", 2, Forms.LEMMA);
      assertThat(answer.matches()).isEqualTo(2);
      assertThat(answer.windows()).isEqualTo(7);
      Collocates.Word plan = answer.words().getLast();
      assertThat(plan.forms()).containsExactly("plans", "plan's");
      assertThat(plan.paragraphs()).isEqualTo(2);
      assertThat(plan.letters()).isEqualTo(2);
      assertThat(plan.company().expected()).isEqualTo(7 * 5 / 19.0, within(1e-9));
      // 14 + log2(2 * 2 / (2 + 5))
      assertThat(plan.logDice()).isEqualTo(13.1926, within(1e-4));
    }
  }

  @Test
  void theBaseIsWhatFiltersLeave() throws Exception {
    try (Opened index = made(folder)) {
      for (String kind : List.of("jtai", "-sif")) {
        Filter filter = Values.filter(Field.KIND, List.of(kind));
        Collocates answer = answer(index, "drift", 2, Forms.WRITTEN, filter);
        assertThat(told(answer)).isEqualTo("the 2/2, in 1/1, plan's 1/1");
        assertThat(answer.base()).isEqualTo(8);
      }
      Filter negated = Values.filter(Field.STANCE, List.of("negated"));
      assertThat(answer(index, "drift", 2, Forms.WRITTEN, negated).base()).isEqualTo(19);
    }
  }

  @Test
  void whatIsGoneCountsNoMore() throws Exception {
    try (Opened index = made(folder)) {
      Letter other =
          Made.letter().kind(Kind.ILACS).says("The plan's plans drift in the plan's").made();
      Path file = Made.file("other.txt", other).path();
      try (Writing writing = index.engine().write()) {
        writing.put(other, Made.file("other.txt", other));
        writing.commit();
      }
      index.engine().refresh();
      assertThat(told(answer(index, "drift", 1, Forms.WRITTEN)))
          .isEqualTo("the 3/8, in 2/4, plans 1/4");
      try (Writing writing = index.engine().write()) {
        writing.remove(file);
        writing.commit();
      }
      index.engine().refresh();
      assertThat(told(answer(index, "drift", 1, Forms.WRITTEN))).isEqualTo("the 3/6, in 1/3");
    }
  }

  @Test
  void stopWordsAndRareOnesAreLeftOutOnDemand() throws Exception {
    try (Opened index = made(folder)) {
      assertThat(told(answer(index, search("drift", 2, Forms.WRITTEN, false, 1))))
          .isEqualTo("plan's 1/1, plans 1/3");
      assertThat(told(answer(index, search("drift", 2, Forms.LEMMA, false, 2))))
          .isEqualTo("plans 2/5");
      assertThat(told(answer(index, search("drift", 2, Forms.LEMMA, false, 3)))).isEmpty();
    }
  }

  private static Opened made(Path folder) throws Exception {
    Opened index = Opened.in(folder);
    index.put(
        Made.letter().says("In the drift the plan's slow", "A plan").made(),
        Made.letter()
            .kind(Kind.SIF)
            .says("The drift in plans in the", "Plans or plans the the")
            .made());
    return index;
  }

  private static Collocates answer(
      Opened index, String query, int window, Forms forms, Filter... filters) throws Exception {
    return answer(index, search(query, window, forms, true, 1, filters));
  }

  private static Collocates answer(Opened index, CollocateSearch search) throws Exception {
    return index.engine().collocates(search);
  }

  private static CollocateSearch search(
      String query, int window, Forms forms, boolean stopWords, int least, Filter... filters)
      throws Exception {
    return new CollocateSearch(
        Grammar.parse(query, Form.INFLECTED).query(),
        List.of(filters),
        Scope.PARAGRAPH,
        Identical.EACH,
        window,
        stopWords,
        forms,
        CollocateSearch.MOST,
        least,
        By.OBSERVED);
  }

  private static String told(Collocates answer) {
    return answer.words().stream()
        .map(w -> w.word() + " " + w.company().inWindows() + "/" + w.company().word())
        .collect(Collectors.joining(", "));
  }
}
