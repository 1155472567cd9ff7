package org.findings.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.findings.letter.Grade;
import org.findings.letter.Kind;
import org.findings.letter.Letter;
import org.findings.letter.Paragraph;
import org.findings.letter.Role;
import org.findings.query.Field;
import org.findings.query.Filter;
import org.findings.query.Values;
import org.findings.search.Answer;
import org.findings.search.Facet;
import org.findings.search.FacetCount;
import org.findings.search.Hit;
import org.findings.search.Span;
import org.findings.search.Total;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/**
 * The engine against a naive matcher that shares no code with it: made letters of few words, so
 * that everything collides, and made queries of all operators. Totals, hits, spans and facet counts
 * of each query must be the same. The seed is the repetition, so a failure comes back.
 */
class SearchOracleTest {
  private static final List<String> VOCABULARY =
      List.of("drift", "drifts", "delay", "delayed", "and", "of", "children", "child", "child's");

  private static final Map<String, String> BASE =
      Map.of("drifts", "drift", "delayed", "delay", "children", "child", "child's", "child");

  private static final List<Grade> GRADES =
      List.of(Grade.OUTSTANDING, Grade.GOOD, Grade.INADEQUATE);
  private static final List<Role> ROLES =
      List.of(Role.FINDING, Role.STRENGTH, Role.IMPROVEMENT, Role.FOOTNOTE);

  @TempDir Path folder;

  private Random random = new Random();

  @RepeatedTest(10)
  void agreesWithANaiveMatcher(RepetitionInfo repetition) throws Exception {
    random = new Random(repetition.getCurrentRepetition());
    List<Letter> made = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      made.add(letter(i));
    }
    try (Opened index = Opened.in(folder)) {
      List<Letter> letters = index.put(made.toArray(Letter[]::new));
      for (int i = 0; i < 60; i++) {
        Asked asked = asked(3);
        List<Filter> filters = filters();
        Answer answer = index.search(asked.text, filters.toArray(Filter[]::new));
        assertThat(answer.total())
            .as(asked.text + filters)
            .isEqualTo(total(letters, asked, filters));
        assertThat(hits(answer))
            .as(asked.text + filters)
            .isEqualTo(expected(letters, asked, filters));
        for (Facet facet : EnumSet.complementOf(EnumSet.of(Facet.STANCE))) {
          assertThat(counts(answer.facets().getOrDefault(facet, List.of())))
              .as(asked.text + filters + facet)
              .isEqualTo(counted(letters, asked, filters, facet));
        }
      }
    }
  }

  // The naive side: paragraphs as lists of words, queries as functions.

  /** A query as typed, whether a paragraph has it, and the spans of words that make it so. */
  private record Asked(String text, Function<List<String>, @Nullable Set<List<Integer>>> finds) {}

  private Asked asked(int depth) {
    int kind = depth == 0 ? random.nextInt(2) : random.nextInt(6);
    if (kind == 0) {
      String word = word();
      boolean possessive = word.endsWith("'s");
      return new Asked(
          word, words -> run(words, List.of(word), possessive ? this::isWritten : this::isForm));
    }
    if (kind == 1 || kind == 5) {
      List<String> phrase = Stream.generate(this::word).limit(1 + random.nextInt(3)).toList();
      return new Asked(
          "\"" + String.join(" ", phrase) + "\"", words -> run(words, phrase, this::isWritten));
    }
    Asked a = asked(depth - 1);
    if (kind == 2) {
      return new Asked(
          "NOT (" + a.text + ")", words -> a.finds.apply(words) == null ? new HashSet<>() : null);
    }
    Asked b = asked(depth - 1);
    boolean both = kind == 3;
    return new Asked(
        "(" + a.text + (both ? " " : " OR ") + b.text + ")",
        words -> {
          Set<List<Integer>> left = a.finds.apply(words);
          Set<List<Integer>> right = b.finds.apply(words);
          if (both ? left == null || right == null : left == null && right == null) {
            return null;
          }
          Set<List<Integer>> all = new HashSet<>();
          Stream.of(left, right).filter(Objects::nonNull).forEach(all::addAll);
          return all;
        });
  }

  private @Nullable Set<List<Integer>> run(List<String> words, List<String> phrase, Same same) {
    Set<List<Integer>> found = new HashSet<>();
    for (int i = 0; i + phrase.size() <= words.size(); i++) {
      boolean all = true;
      for (int j = 0; j < phrase.size(); j++) {
        all &= same.test(phrase.get(j), words.get(i + j));
      }
      if (all) {
        found.add(List.of(i, i + phrase.size() - 1));
      }
    }
    return found.isEmpty() ? null : found;
  }

  private interface Same {
    boolean test(String typed, String written);
  }

  private boolean isWritten(String typed, String written) {
    return written.equals(typed) || written.equals(typed + "'s");
  }

  private boolean isForm(String typed, String written) {
    return BASE.getOrDefault(typed, typed).equals(BASE.getOrDefault(written, written));
  }

  private static boolean passes(Letter letter, Paragraph paragraph, List<Filter> filters) {
    return filters.stream()
        .allMatch(
            filter -> {
              List<String> values = values(letter, paragraph, filter.field());
              boolean wanted =
                  filter.wanted().isEmpty()
                      || filter.wanted().stream().anyMatch(c -> is(c, values, letter, paragraph));
              return wanted
                  && filter.unwanted().stream().noneMatch(c -> is(c, values, letter, paragraph));
            });
  }

  private static boolean is(
      Filter.Choice choice, List<String> values, Letter letter, Paragraph paragraph) {
    return switch (choice) {
      case Filter.Absent a -> values.isEmpty();
      case Filter.Exactly e ->
          values.contains(e.value())
              || paragraph.section().contains(e.value())
              || isName(letter, e.value());
      case Filter.Between b ->
          letter.about().date() != null
              && !letter.about().date().isBefore(Objects.requireNonNull(b.from()))
              && !letter.about().date().isAfter(Objects.requireNonNull(b.to()));
    };
  }

  private static boolean isName(Letter letter, String value) {
    return letter.about().authority() != null && letter.about().authority().name().equals(value);
  }

  private static List<String> values(Letter letter, Paragraph paragraph, Field field) {
    return switch (field) {
      case AUTHORITY ->
          letter.about().authority() == null
              ? List.of()
              : List.of(letter.about().authority().value());
      case REGION -> letter.about().authority() == null ? List.of() : List.of("South East");
      case KIND -> List.of(letter.about().kind().code());
      case INSPECTORATE -> List.of("Ofsted");
      case GRADE -> paragraph.grade() == null ? List.of() : List.of(paragraph.grade().label());
      case OVERALL ->
          letter.about().grade() == null ? List.of() : List.of(letter.about().grade().label());
      case ROLE -> List.of(paragraph.role().label());
      case SECTION ->
          switch (paragraph.section().size()) {
            case 0 -> List.of();
            case 1 -> paragraph.section();
            default -> List.of(paragraph.section().get(0), String.join(" > ", paragraph.section()));
          };
      case YEAR ->
          letter.about().date() == null ? List.of() : List.of("" + letter.about().date().getYear());
      case DATE, LETTER, NUMBER, STANCE -> List.of();
    };
  }

  private static List<String> words(Paragraph paragraph) {
    return List.of(paragraph.text().split(" ", -1));
  }

  private static Map<String, List<Span>> expected(
      List<Letter> letters, Asked asked, List<Filter> filters) {
    Map<String, List<Span>> hits = new TreeMap<>();
    for (Letter letter : letters) {
      for (Paragraph paragraph : letter.paragraphs()) {
        Set<List<Integer>> found = asked.finds.apply(words(paragraph));
        if (found != null && passes(letter, paragraph, filters)) {
          hits.put(paragraph.id(), spans(paragraph, found));
        }
      }
    }
    return hits;
  }

  private static List<Span> spans(Paragraph paragraph, Set<List<Integer>> found) {
    List<String> words = words(paragraph);
    Set<Span> spans = new TreeSet<>();
    for (List<Integer> run : found) {
      int start = words.subList(0, run.get(0)).stream().mapToInt(w -> w.length() + 1).sum();
      int end = words.subList(0, run.get(1) + 1).stream().mapToInt(w -> w.length() + 1).sum() - 1;
      spans.add(new Span(start, end));
    }
    return List.copyOf(spans);
  }

  private static Total total(List<Letter> letters, Asked asked, List<Filter> filters) {
    Set<String> hits = expected(letters, asked, filters).keySet();
    Set<String> ofLetters = new HashSet<>();
    Set<String> authorities = new HashSet<>();
    for (Letter letter : letters) {
      if (letter.paragraphs().stream().anyMatch(p -> hits.contains(p.id()))) {
        ofLetters.add(letter.id());
        if (letter.about().authority() != null) {
          authorities.add(letter.about().authority().value());
        }
      }
    }
    return new Total(hits.size(), ofLetters.size(), authorities.size());
  }

  private static Map<String, String> counted(
      List<Letter> letters, Asked asked, List<Filter> filters, Facet facet) {
    List<Filter> others = filters.stream().filter(f -> f.field() != facet.field()).toList();
    Set<String> hits = expected(letters, asked, others).keySet();
    Map<String, Integer> paragraphs = new TreeMap<>();
    Map<String, Set<String>> inLetters = new TreeMap<>();
    for (Letter letter : letters) {
      for (Paragraph paragraph : letter.paragraphs()) {
        if (hits.contains(paragraph.id())) {
          List<String> values = values(letter, paragraph, facet.field());
          for (String value : values.isEmpty() ? List.of("none") : values) {
            paragraphs.merge(value, 1, Integer::sum);
            inLetters.computeIfAbsent(value, v -> new HashSet<>()).add(letter.id());
          }
        }
      }
    }
    Map<String, String> counts = new TreeMap<>();
    inLetters.forEach(
        (value, ids) -> counts.put(value, paragraphs.get(value) + " in " + ids.size()));
    return counts;
  }

  private static Map<String, String> counts(List<FacetCount> counts) {
    assertThat(counts)
        .isSortedAccordingTo(
            Comparator.comparingInt(FacetCount::paragraphs)
                .reversed()
                .thenComparing(FacetCount::value));
    Map<String, String> all = new TreeMap<>();
    counts.forEach(c -> all.put(c.value(), c.paragraphs() + " in " + c.letters()));
    return all;
  }

  private static Map<String, List<Span>> hits(Answer answer) {
    Map<String, List<Span>> hits = new TreeMap<>();
    for (Hit hit : answer.hits()) {
      hits.put(hit.paragraph().id(), hit.matches());
    }
    return hits;
  }

  // What is made.

  private Letter letter(int number) {
    Made made = Made.letter().kind(random.nextBoolean() ? Kind.JTAI : Kind.SIF);
    if (random.nextInt(5) > 0) {
      String name = "Place" + random.nextInt(4);
      made.authority(name, random.nextBoolean() ? null : "E0600000" + name.charAt(5));
    }
    if (random.nextInt(5) > 0) {
      made.date((2010 + random.nextInt(4)) + "-0" + (1 + number % 9) + "-1" + number % 10);
    }
    if (random.nextBoolean()) {
      made.overall(GRADES.get(random.nextInt(3)));
    }
    int paragraphs = random.nextInt(8);
    for (int i = 0; i < paragraphs; i++) {
      String text =
          String.join(" ", Stream.generate(this::word).limit(random.nextInt(9) + 1).toList());
      String[] section =
          Stream.of("One", "Two", "Three").skip(random.nextInt(4)).limit(2).toArray(String[]::new);
      Grade grade = random.nextBoolean() ? null : GRADES.get(random.nextInt(3));
      made.says(text, ROLES.get(random.nextInt(4)), grade, section);
    }
    return made.made();
  }

  private List<Filter> filters() throws Exception {
    List<Filter> filters = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      Map<Field, List<String>> values =
          Map.of(
              Field.KIND, List.of("jtai", "-sif"),
              Field.GRADE, List.of("Outstanding", "Good", "none", "-Good", "-none"),
              Field.OVERALL, List.of("Outstanding", "none", "-none"),
              Field.ROLE, List.of("finding", "strength", "-finding"),
              Field.YEAR, List.of("2010", "2011..2012", "none", "-2013"),
              Field.SECTION, List.of("One", "One > Two", "none", "-Three"),
              Field.AUTHORITY, List.of("Place1", "E06000002", "none", "-Place3"));
      List<Field> fields = values.keySet().stream().sorted().toList();
      Field field = fields.get(random.nextInt(fields.size()));
      if (filters.stream().noneMatch(filter -> filter.field() == field)) {
        List<String> all = Objects.requireNonNull(values.get(field));
        List<String> some = all.stream().filter(v -> random.nextInt(3) == 0).toList();
        filters.add(Values.filter(field, some.isEmpty() ? all.subList(0, 1) : some));
      }
    }
    return filters;
  }

  private String word() {
    return VOCABULARY.get(random.nextInt(VOCABULARY.size()));
  }
}
