package org.findings.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.findings.letter.Grade;
import org.findings.letter.Kind;
import org.findings.letter.Letter;
import org.findings.letter.Paragraph;
import org.findings.letter.Role;
import org.findings.query.Field;
import org.findings.query.Filter;
import org.findings.query.Thesaurus;
import org.findings.query.Values;
import org.findings.search.SuggestSearch;
import org.findings.search.Suggestions;

/**
 * Completions and their counts against a naive side that shares no code with them: made letters of
 * few words, every phrase of them written out.
 */
class CompletionsOracleTest {
  private static final int SIZE = 12;

  private static final List<String> VOCABULARY =
      List.of("drift", "drift", "delay", "plan", "plans", "plan's", "risk", "and", "of");

  private static final Set<String> FUNCTION = Set.of("and", "of");
  private static final Map<String, String> BASE = Map.of("plans", "plan", "plan's", "plan");
  private static final List<Role> ROLES = List.of(Role.FINDING, Role.IMPROVEMENT, Role.STRENGTH);

  private static final List<String> TYPED =
      List.of(
          "",
          "d",
          "dri",
          "drift",
          "drift ",
          "drift a",
          "plan",
          "plan o",
          "p",
          "risk of ",
          "zz",
          "drift and delay pl",
          "x p",
          "(r",
          "plan's");

  @Property(tries = 15)
  void agreeWithANaiveCount(@ForAll long seed) throws Exception {
    Random random = new Random(seed);
    Path folder = Files.createTempDirectory("completions");
    try (Opened index = Opened.in(folder)) {
      List<Letter> letters = new ArrayList<>();
      for (Letter letter : index.put(letters(random))) {
        letters.add(letter);
      }
      index.engine().gatherPhrases();
      Naive naive = new Naive(letters);
      for (int i = 0; i < 20; i++) {
        String typed = TYPED.get(random.nextInt(TYPED.size()));
        List<Filter> filters = filters(random);
        Suggestions answer =
            index.engine().suggest(new SuggestSearch(typed, filters, SIZE, Thesaurus.NONE));
        Map<String, List<Integer>> found = new LinkedHashMap<>();
        answer
            .completions()
            .forEach(c -> found.put(c.text(), Arrays.asList(c.paragraphs(), c.letters())));
        Map<String, List<Integer>> expected = naive.completions(typed, filters);
        if (expected.isEmpty()) {
          // Nothing but words of the index can be offered.
          found.forEach(
              (text, count) ->
                  assertThat(count).as(text + filters).isEqualTo(naive.count(text, filters)));
        } else {
          assertThat(List.copyOf(found.entrySet()))
              .as("“" + typed + "” " + filters)
              .isEqualTo(List.copyOf(expected.entrySet()));
        }
      }
    } finally {
      delete(folder);
    }
  }

  private static Letter[] letters(Random random) {
    Letter[] letters = new Letter[6 + random.nextInt(30)];
    for (int i = 0; i < letters.length; i++) {
      Made made =
          Made.letter()
              .authority("Place " + i % 5, "E0600000" + i % 5)
              .kind(i % 3 == 0 ? Kind.ILACS : Kind.JTAI)
              .date(2015 + i % 4 + "-01-" + (10 + i % 15));
      for (int p = 1 + random.nextInt(6); p > 0; p--) {
        String section = random.nextBoolean() ? "Leaders" : "Help";
        Grade grade = random.nextBoolean() ? Grade.GOOD : null;
        made.says(text(random), ROLES.get(random.nextInt(ROLES.size())), grade, section);
      }
      letters[i] = made.made();
    }
    return letters;
  }

  private static String text(Random random) {
    return Stream.generate(() -> sentence(random))
        .limit(1 + random.nextInt(3))
        .collect(Collectors.joining(" "));
  }

  private static String sentence(Random random) {
    String words =
        Stream.generate(() -> VOCABULARY.get(random.nextInt(VOCABULARY.size())))
            .limit(1 + random.nextInt(7))
            .collect(Collectors.joining(" "));
    return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1) + ".";
  }

  private static List<Filter> filters(Random random) throws Exception {
    List<Filter> filters = new ArrayList<>();
    if (random.nextInt(3) == 0) {
      String value = (random.nextBoolean() ? "-" : "") + "E0600000" + random.nextInt(5);
      filters.add(Values.filter(Field.AUTHORITY, List.of(value)));
    }
    if (random.nextInt(3) == 0) {
      filters.add(Values.filter(Field.YEAR, List.of("2016..2017")));
    }
    if (random.nextInt(4) == 0) {
      filters.add(Values.filter(Field.ROLE, List.of("improvement", "strength")));
    }
    if (random.nextInt(5) == 0) {
      filters.add(Values.filter(Field.SECTION, List.of("Leaders")));
    }
    if (random.nextInt(6) == 0) {
      filters.add(Values.filter(Field.GRADE, List.of("none")));
    }
    return filters;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Every phrase written out, and looked for in every paragraph. */
  private static final class Naive {
    private final List<Letter> letters;
    private final Set<String> kept = new HashSet<>();

    Naive(List<Letter> letters) {
      this.letters = letters;
      Map<String, Set<Paragraph>> written = new TreeMap<>();
      for (Letter letter : letters) {
        for (Paragraph paragraph : letter.paragraphs()) {
          for (String sentence : paragraph.text().split("\\.", -1)) {
            List<String> words = words(sentence);
            for (int from = 0; from < words.size(); from++) {
              for (int to = from + 1; to <= Math.min(words.size(), from + 5); to++) {
                if (!FUNCTION.contains(words.get(from)) && !FUNCTION.contains(words.get(to - 1))) {
                  written
                      .computeIfAbsent(
                          String.join(" ", words.subList(from, to)), t -> new HashSet<>())
                      .add(paragraph);
                }
              }
            }
          }
        }
      }
      written.values().removeIf(paragraphs -> paragraphs.size() < 2);
      Set<String> known = written.keySet();
      Set<String> sound = known.stream().filter(this::isSound).collect(Collectors.toSet());
      kept.addAll(sound);
      for (String phrase : sound) {
        List<String> words = List.of(phrase.split(" ", -1));
        for (int length = words.size() - 1; length > 1; length--) {
          String parent = String.join(" ", words.subList(0, length));
          if (known.contains(parent)) {
            if (count(phrase, List.of()).get(0) * 5 >= count(parent, List.of()).get(0) * 4) {
              kept.remove(parent);
            }
            break;
          }
        }
      }
    }

    /** Mostly as written, not with an 's that it lacks. */
    private boolean isSound(String phrase) {
      List<String> wanted = List.of(phrase.split(" ", -1));
      int balance = 0;
      for (Letter letter : letters) {
        for (Paragraph paragraph : letter.paragraphs()) {
          List<String> words = words(paragraph.text());
          for (int i = 0; i + wanted.size() <= words.size(); i++) {
            List<String> here = words.subList(i, i + wanted.size());
            balance += here.equals(wanted) ? 1 : stands(wanted, here) ? -1 : 0;
          }
        }
      }
      return balance > 0;
    }

    private static List<String> words(String text) {
      return Arrays.stream(text.toLowerCase(java.util.Locale.ROOT).split("[ .]+", -1))
          .filter(word -> !word.isEmpty())
          .toList();
    }

    private static boolean stands(List<String> wanted, List<String> here) {
      for (int i = 0; i < wanted.size(); i++) {
        if (!here.get(i).equals(wanted.get(i)) && !here.get(i).equals(wanted.get(i) + "'s")) {
          return false;
        }
      }
      return true;
    }

    /** Paragraphs and letters. */
    List<Integer> count(String phrase, List<Filter> filters) {
      List<String> wanted = List.of(phrase.split(" ", -1));
      int paragraphs = 0;
      int found = 0;
      for (Letter letter : letters) {
        int here = 0;
        for (Paragraph paragraph : letter.paragraphs()) {
          List<String> words = words(paragraph.text());
          boolean has = false;
          for (int i = 0; i + wanted.size() <= words.size(); i++) {
            has |= stands(wanted, words.subList(i, i + wanted.size()));
          }
          here += has && filters.stream().allMatch(f -> passes(letter, paragraph, f)) ? 1 : 0;
        }
        paragraphs += here;
        found += here > 0 ? 1 : 0;
      }
      return List.of(paragraphs, found);
    }

    private static boolean passes(Letter letter, Paragraph paragraph, Filter filter) {
      return switch (filter.field()) {
        case AUTHORITY -> {
          String code = java.util.Objects.requireNonNull(letter.about().authority()).value();
          yield filter.wanted().isEmpty()
              ? !filter.unwanted().contains(new Filter.Exactly(code))
              : filter.wanted().contains(new Filter.Exactly(code));
        }
        case YEAR -> {
          int year = java.util.Objects.requireNonNull(letter.about().date()).getYear();
          yield year == 2016 || year == 2017;
        }
        case ROLE -> filter.wanted().contains(new Filter.Exactly(paragraph.role().label()));
        case SECTION -> paragraph.section().contains("Leaders");
        case GRADE -> paragraph.grade() == null;
        default -> throw new IllegalArgumentException(filter.toString());
      };
    }

    Map<String, List<Integer>> completions(String typed, List<Filter> filters) {
      String plain = typed.replace("(", "");
      List<String> words = words(plain);
      for (int from = 0; from < Math.max(1, words.size()); from++) {
        String prefix =
            String.join(" ", words.subList(from, words.size())) + (plain.endsWith(" ") ? " " : "");
        Map<String, List<Integer>> found = beginning(prefix, filters);
        if (!found.isEmpty()) {
          return found;
        }
      }
      return Map.of();
    }

    private Map<String, List<Integer>> beginning(String prefix, List<Filter> filters) {
      List<Filter> onLetters =
          filters.stream()
              .filter(f -> Set.of(Field.AUTHORITY, Field.YEAR).contains(f.field()))
              .toList();
      Comparator<String> byUse =
          Comparator.comparing(
              (String phrase) -> count(phrase, onLetters).get(0), Comparator.reverseOrder());
      Set<String> seen = new HashSet<>();
      Map<String, List<Integer>> all = new LinkedHashMap<>();
      List<String> best =
          kept.stream()
              .filter(phrase -> phrase.startsWith(prefix))
              .filter(phrase -> !prefix.isEmpty() || phrase.contains(" "))
              .filter(phrase -> count(phrase, onLetters).get(0) > 0)
              .sorted(byUse.thenComparing(phrase -> phrase))
              .limit(onLetters.size() == filters.size() ? 2 * SIZE + 4 : 4 * SIZE + 4)
              .toList();
      best.stream()
          .filter(phrase -> best.stream().noneMatch(longer -> isPart(phrase, longer, onLetters)))
          .forEach(
              phrase -> {
                List<Integer> count = count(phrase, filters);
                if (all.size() < SIZE && count.get(0) > 0 && !seen.contains(base(phrase))) {
                  seen.add(base(phrase));
                  all.put(phrase, count);
                }
              });
      return all.entrySet().stream()
          .sorted(
              Comparator.comparing(
                  (Map.Entry<String, List<Integer>> e) -> e.getValue().get(0),
                  Comparator.reverseOrder()))
          .collect(
              Collectors.toMap(
                  Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    private boolean isPart(String phrase, String longer, List<Filter> filters) {
      return phrase.contains(" ")
          && longer.length() > phrase.length()
          && (" " + longer + " ").contains(" " + phrase + " ")
          && count(longer, filters).get(0) * 5 >= count(phrase, filters).get(0) * 4;
    }

    private static String base(String phrase) {
      return Arrays.stream(phrase.split(" ", -1))
          .map(word -> BASE.getOrDefault(word, word))
          .collect(Collectors.joining(" "));
    }
  }
}
