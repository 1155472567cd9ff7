package org.findings.speed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The thousand questions: thirty kinds, from rare words to everything, the same for the same
 * corpus. Words come from its vocabulary by the share of paragraphs that hold them, phrases and
 * neighbours from its texts, so that each finds something.
 */
final class Mix {
  private static final int QUESTIONS = 1_000;
  private static final long SEED = 7;

  /** Tries before a kind is given up: a mistake in its recipe, or a corpus that is too small. */
  private static final int MOST_TRIES = 20_000;

  private final Random random = new Random(SEED);
  private final Vocabulary words;
  private final Predicate<Question> isAnswered;

  /** How one kind of question is made. */
  private record Recipe(String kind, Function<Mix, Question> make) {}

  private static final List<Recipe> RECIPES = recipes();

  private Mix(Vocabulary words, Predicate<Question> isAnswered) {
    this.words = words;
    this.isAnswered = isAnswered;
  }

  static List<String> kinds() {
    return RECIPES.stream().map(Recipe::kind).toList();
  }

  /**
   * The questions for a corpus, shuffled.
   *
   * @param isAnswered false where it is refused as too costly: then another is drawn
   */
  static List<Question> of(Vocabulary words, Predicate<Question> isAnswered) {
    Mix mix = new Mix(words, isAnswered);
    List<Question> all = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      all.add(mix.next(RECIPES.get(i % RECIPES.size())));
    }
    Collections.shuffle(all, new Random(SEED));
    return all;
  }

  private Question next(Recipe recipe) {
    for (int i = 0; i < MOST_TRIES; i++) {
      Question question = recipe.make().apply(this);
      if (!question.text().contains(Vocabulary.NOTHING) && isAnswered.test(question)) {
        return question;
      }
    }
    throw new IllegalStateException("no question of the kind " + recipe.kind() + " can be made");
  }

  private static List<Recipe> recipes() {
    List<Recipe> all = new ArrayList<>();
    words(all);
    joined(all);
    phrases(all);
    near(all);
    patterns(all);
    filtered(all);
    return List.copyOf(all);
  }

  private static void words(List<Recipe> all) {
    add(all, "word, rare", m -> m.rare());
    add(all, "word, uncommon", m -> m.uncommon());
    add(all, "word, middling", m -> m.middling());
    add(all, "word, common", m -> m.common());
    add(all, "word, very common", m -> m.veryCommon());
    add(all, "word as written", m -> "\"" + m.common() + "\"");
  }

  private static void joined(List<Recipe> all) {
    add(all, "AND, common", m -> m.common() + " " + m.common());
    add(all, "AND, common and rare", m -> m.common() + " " + m.uncommon());
    add(all, "AND, three", m -> m.common() + " " + m.middling() + " " + m.common());
    add(all, "OR, middling", m -> m.middling() + " OR " + m.middling());
    add(
        all,
        "OR, four",
        m -> m.rare() + " OR " + m.uncommon() + " OR " + m.middling() + " OR " + m.common());
    add(all, "OR, common", m -> m.common() + " OR " + m.common());
    add(all, "NOT", m -> m.common() + " NOT " + m.middling());
    add(
        all,
        "mixed",
        m ->
            "("
                + m.middling()
                + " OR "
                + m.common()
                + ") AND \""
                + m.words.phrase(m.random, "..")
                + "\" NOT "
                + m.middling());
  }

  private static void phrases(List<Recipe> all) {
    add(all, "phrase, two words", m -> "\"" + m.words.phrase(m.random, "..") + "\"");
    add(all, "phrase with a stop word", m -> "\"" + m.words.phrase(m.random, ".s.") + "\"");
    add(all, "phrase, five words", m -> "\"" + m.words.phrase(m.random, "?????") + "\"");
    add(all, "phrase, very common words", m -> "\"" + m.words.phrase(m.random, "ss") + "\"");
    add(all, "phrase, loose", m -> "\"" + m.words.neighbours(m.random, 5, " ") + "\"~5");
  }

  private static void near(List<Recipe> all) {
    add(all, "NEAR/5", m -> m.words.neighbours(m.random, 5, " NEAR/5 "));
    add(all, "NEAR/10, common", m -> m.common() + " NEAR/10 " + m.common());
    add(all, "BEFORE/5", m -> m.words.neighbours(m.random, 5, " BEFORE/5 "));
    add(all, "WITHIN sentence", m -> m.words.neighbours(m.random, 8, " WITHIN sentence "));
  }

  private static void patterns(List<Recipe> all) {
    add(all, "wildcard, end", m -> m.cut(5) + "*");
    add(all, "wildcard, middle", m -> m.holed());
    add(all, "wildcard in a phrase", m -> "\"" + m.words.cutPhrase(m.random) + "\"");
    add(all, "fuzzy", m -> m.uncommon() + "~");
  }

  private static void filtered(List<Recipe> all) {
    all.add(
        new Recipe(
            "word, one authority",
            m ->
                new Question(
                    "word, one authority",
                    m.common(),
                    Map.of("authority", m.words.authority(m.random)))));
    all.add(
        new Recipe(
            "phrase, years and role",
            m ->
                new Question(
                    "phrase, years and role",
                    "\"" + m.words.phrase(m.random, "..") + "\"",
                    Map.of("year", m.years(), "role", "finding"))));
    all.add(
        new Recipe(
            "everything, filtered",
            m -> new Question("everything, filtered", "", m.words.filter(m.random))));
  }

  private static void add(List<Recipe> all, String kind, Function<Mix, String> text) {
    all.add(new Recipe(kind, m -> new Question(kind, text.apply(m), Map.of())));
  }

  private String rare() {
    return words.word(random, 0, 0.0005);
  }

  private String uncommon() {
    return words.word(random, 0.0005, 0.005);
  }

  private String middling() {
    return words.word(random, 0.005, 0.05);
  }

  private String common() {
    return words.word(random, 0.05, 0.3);
  }

  private String veryCommon() {
    return words.word(random, 0.3, 1.1);
  }

  private String cut(int letters) {
    String word = words.word(random, 0.0005, 0.05);
    return word.substring(0, Math.min(letters, word.length()));
  }

  /** A word with a hole behind its third letter. */
  private String holed() {
    String word = words.word(random, 0.0005, 0.05);
    return word.length() < 6
        ? Vocabulary.NOTHING
        : word.substring(0, 3) + "*" + word.substring(word.length() - 2);
  }

  private String years() {
    int from = 2014 + random.nextInt(8);
    return from + ".." + (from + 1 + random.nextInt(4));
  }
}
