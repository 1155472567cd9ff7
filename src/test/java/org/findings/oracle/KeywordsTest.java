package org.findings.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.findings.letter.Authority;
import org.findings.query.Filter;
import org.findings.query.Query;
import org.findings.query.Query.Form;
import org.findings.search.Keyness;
import org.findings.search.KeywordSearch;
import org.findings.search.Keywords;
import org.findings.search.Keywords.Marking;
import org.findings.search.Keywords.Phrases;
import org.findings.search.Keywords.Spread;
import org.findings.search.Scope;
import org.findings.search.Search;
import org.findings.search.Total;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What marks one group against another, counted word by word. */
class KeywordsTest {
  private static final int QUESTIONS = 60;

  @TempDir Path folder;

  @Test
  void theSamples() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("index-data", "letters"))) {
      List<Path> texts =
          files.filter(file -> file.toString().matches(".*\\.(txt|md)")).sorted().toList();
      agreeOn(Indexed.files(folder, texts));
    }
  }

  @Test
  void lettersOfFewWords() throws Exception {
    agreeOn(Indexed.letters(folder, new Tangle(new Random(3)).letters()));
  }

  private static void agreeOn(Indexed opened) throws Exception {
    try (Indexed indexed = opened) {
      indexed.engine().gatherPhrases();
      Random random = new Random(9);
      Quarry quarry = new Quarry(random, indexed.corpus());
      FieldDraw fields = new FieldDraw(random, quarry);
      int phrases = 0;
      for (int i = 0; i < QUESTIONS; i++) {
        quarry.move();
        List<Narrowing> a = withoutStance(fields.narrowings());
        quarry.move();
        List<Narrowing> b = withoutStance(fields.narrowings());
        phrases += requireSame(indexed, a, b);
      }
      assertThat(phrases).as("phrases told").isPositive();
      requireSame(indexed, List.of(), List.of());
    }
  }

  private static List<Narrowing> withoutStance(List<Narrowing> drawn) {
    return drawn.stream().filter(one -> !one.field().equals("stance")).toList();
  }

  private static int requireSame(Indexed indexed, List<Narrowing> a, List<Narrowing> b)
      throws Exception {
    String asked = a + " against " + b;
    KeywordSearch search =
        new KeywordSearch(filters(a), filters(b), List.of(), KeywordSearch.MOST, 1, 1, true);
    Keywords answer = indexed.engine().keywords(search);
    Group ofA = new Group(indexed.corpus(), a);
    Group ofB = new Group(indexed.corpus(), b);
    assertThat(answer.a()).as(asked).isEqualTo(ofA.told());
    assertThat(answer.b()).as(asked).isEqualTo(ofB.told());
    Set<String> both = new HashSet<>(ofA.paragraphs);
    both.retainAll(ofB.paragraphs);
    assertThat(answer.overlap()).as(asked).isEqualTo(both.size());

    Map<String, Marking> expected = new TreeMap<>();
    Set<String> all = new TreeSet<>(ofA.counts.keySet());
    all.addAll(ofB.counts.keySet());
    for (String word : all) {
      Keyness keyness = new Keyness(ofA.count(word), ofA.words, ofB.count(word), ofB.words);
      if (keyness.side() != 0) {
        expected.put(word, new Marking(word, keyness, ofA.spread(word), ofB.spread(word)));
      }
    }
    requireOf(answer.ofA(), expected, 1, asked);
    requireOf(answer.ofB(), expected, -1, asked);
    Phrases phrases = answer.phrases();
    assertThat(phrases != null).as(asked).isEqualTo(search.areOfLetters());
    if (phrases == null) {
      return 0;
    }
    for (Marking phrase : Stream.concat(phrases.ofA().stream(), phrases.ofB().stream()).toList()) {
      requireFound(indexed, phrase.text(), search.ofA(), phrase.keyness().inA(), phrase.a());
      requireFound(indexed, phrase.text(), search.ofB(), phrase.keyness().inB(), phrase.b());
      assertThat(phrase.keyness().ofA()).isEqualTo(ofA.paragraphs.size());
    }
    return phrases.ofA().size();
  }

  private static void requireOf(
      List<Marking> told, Map<String, Marking> expected, int side, String asked) {
    List<Marking> wanted =
        expected.values().stream().filter(one -> one.keyness().side() == side).toList();
    assertThat(told).as(asked).hasSize(Math.min(wanted.size(), KeywordSearch.MOST));
    assertThat(told).as(asked).isSubsetOf(wanted);
    assertThat(told.stream().map(one -> -one.keyness().logLikelihood()).toList()).isSorted();
    double last = told.isEmpty() ? 0 : told.getLast().keyness().logLikelihood();
    assertThat(wanted.stream().filter(one -> one.keyness().logLikelihood() > last).toList())
        .as(asked)
        .isSubsetOf(told);
  }

  /** A phrase counts as it does when it is searched for in quotation marks. */
  private static void requireFound(
      Indexed indexed, String phrase, List<Filter> filters, long paragraphs, Spread spread)
      throws Exception {
    Query query = Query.Phrase.of(List.of(phrase.split(" ", -1)), Form.EXACT);
    Total total = indexed.engine().search(Search.whole(query, filters, Scope.PARAGRAPH)).total();
    assertThat(new Total((int) paragraphs, spread.letters(), spread.authorities()))
        .as(phrase + filters)
        .isEqualTo(total);
  }

  private static List<Filter> filters(List<Narrowing> narrowings) throws Exception {
    List<Filter> filters = new ArrayList<>();
    for (Narrowing narrowing : narrowings) {
      filters.add(narrowing.filter());
    }
    return filters;
  }

  /** A group of paragraphs, counted by the most plodding way. */
  private static final class Group {
    final Set<String> paragraphs = new HashSet<>();
    final Set<String> letters = new HashSet<>();
    final Set<String> authorities = new HashSet<>();
    final Map<String, Integer> counts = new HashMap<>();
    final Map<String, Set<String>> lettersOf = new HashMap<>();
    final Map<String, Set<String>> authoritiesOf = new HashMap<>();
    long words;

    Group(Corpus corpus, List<Narrowing> filters) {
      for (Passage passage : corpus.passages()) {
        if (filters.stream().allMatch(filter -> filter.passes(passage))) {
          take(passage);
        }
      }
    }

    private void take(Passage passage) {
      paragraphs.add(passage.id());
      letters.add(passage.letter().id());
      Authority authority = passage.letter().about().authority();
      if (authority != null) {
        authorities.add(authority.value());
      }
      for (Text.Token token : passage.text().tokens()) {
        words++;
        counts.merge(token.word(), 1, Integer::sum);
        add(lettersOf, token.word(), passage.letter().id());
        if (authority != null) {
          add(authoritiesOf, token.word(), authority.value());
        }
      }
    }

    private static void add(Map<String, Set<String>> sets, String word, String value) {
      sets.computeIfAbsent(word, w -> new HashSet<>()).add(value);
    }

    int count(String word) {
      return counts.getOrDefault(word, 0);
    }

    Spread spread(String word) {
      return new Spread(
          Objects.requireNonNull(lettersOf.getOrDefault(word, Set.of())).size(),
          Objects.requireNonNull(authoritiesOf.getOrDefault(word, Set.of())).size());
    }

    Keywords.Group told() {
      return new Keywords.Group(
          new Total(paragraphs.size(), letters.size(), authorities.size()), words);
    }
  }
}
