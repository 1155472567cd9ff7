package org.findings.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of one letter, for one thread: words of meaning (or phrases of the field), joined by
 * runs of words of grammar. It makes no sense, but its words and their neighbours come as often as
 * in real letters.
 */
final class Prose {
  private static final Weighted<String> WORDS = Weighted.read("words.txt");
  private static final Weighted<String> PHRASES = Weighted.read("phrases.txt");
  private static final Weighted<String> JOINS = Weighted.read("joins.txt");
  private static final Weighted<String> OPENINGS = Weighted.read("openings.txt");
  private static final Set<String> GRAMMAR =
      Stream.concat(JOINS.values().stream(), OPENINGS.values().stream())
          .flatMap(run -> Stream.of(run.split("[ ,]+", -1)))
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> JOINED_BEFORE = phrases(Prose::first);
  private static final Set<String> JOINED_AFTER = phrases(Prose::last);

  private static final double PHRASE_SHARE = 0.32;
  private static final double RARE_SHARE = 0.25;

  /** What a paragraph has named it names again, and a letter its rare words. */
  private static final double REPEATED_SHARE = 0.13;

  private static final double RARE_REPEATED_SHARE = 0.5;
  private static final int REMEMBERED = 40;

  /** How often a word is followed by one of its company, and how many those are. */
  private static final double COMPANY_SHARE = 0.72;

  private static final int COMPANY = 160;

  private static final int SENTENCE = 21;
  private static final int SHORTEST_SENTENCE = 6;

  private final SplittableRandom random;
  private final List<String> rare = new ArrayList<>();
  private final List<String> named = new ArrayList<>();
  private final StringBuilder text = new StringBuilder(800);
  private int words;

  Prose(SplittableRandom random) {
    this.random = random;
  }

  /** Sentences of about so many words together. */
  String paragraph(int length) {
    text.setLength(0);
    named.clear();
    words = 0;
    int sentences = Math.max(1, (int) Math.round(length / (double) SENTENCE));
    for (int left = sentences; left > 0; left--) {
      int share = (length - words) / left;
      int swing = left == 1 ? 0 : random.nextInt(-share / 3, share / 3 + 1);
      sentence(Math.max(Math.min(SHORTEST_SENTENCE, length), share + swing));
    }
    return text.toString();
  }

  /** How many words the last paragraph has. */
  int words() {
    return words;
  }

  private void sentence(int length) {
    int end = words + length - 1;
    if (!text.isEmpty()) {
      text.append(' ');
    }
    int start = text.length();
    append(OPENINGS.draw(random));
    boolean open = text.length() == start;
    boolean joined = true;
    String before = "";
    while (words < end || open) {
      open = false;
      long company = company(before);
      String content = company == 0 ? content() : WORDS.at(mixed(company));
      while (joined && JOINED_BEFORE.contains(content)) {
        content = content();
      }
      if (!joined && !JOINED_BEFORE.contains(content)) {
        append(company == 0 ? JOINS.draw(random) : JOINS.at(company));
      }
      append(content.equals("#") ? number() : content);
      named.add(content);
      joined = JOINED_AFTER.contains(content);
      before = content;
    }
    if (joined) {
      append(WORDS.values().getFirst());
    }
    text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
    text.append('.');
  }

  private void append(String run) {
    if (run.isEmpty()) {
      return;
    }
    if (run.charAt(0) == ',') {
      text.append(',');
      append(run.substring(1).strip());
      return;
    }
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
    text.append(run);
    words++;
    for (int i = 0; i < run.length(); i++) {
      if (run.charAt(i) == ' ') {
        words++;
      }
    }
  }

  /** What follows this word, as one of its company: the first ones oftener; 0 is none of them. */
  private long company(String before) {
    if (before.isEmpty() || random.nextDouble() >= COMPANY_SHARE) {
      return 0;
    }
    double chance = random.nextDouble();
    return mixed(before.hashCode() * 0x9E3779B97F4A7C15L + (int) (chance * chance * COMPANY));
  }

  private static long mixed(long bits) {
    long mixed = (bits ^ (bits >>> 32)) * 0xD6E8FEB86659FD93L;
    mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
    return mixed ^ (mixed >>> 32);
  }

  private String content() {
    double chance = random.nextDouble();
    if (chance < PHRASE_SHARE) {
      return PHRASES.draw(random);
    }
    if (chance < PHRASE_SHARE + RARE_SHARE) {
      return rareWord();
    }
    boolean again = chance > 1 - REPEATED_SHARE && !named.isEmpty();
    return again ? named.get(random.nextInt(named.size())) : WORDS.draw(random);
  }

  private String rareWord() {
    if (!rare.isEmpty() && random.nextDouble() < RARE_REPEATED_SHARE) {
      return rare.get(random.nextInt(rare.size()));
    }
    String word = RareWord.draw(random);
    if (rare.size() < REMEMBERED) {
      rare.add(word);
    } else {
      rare.set(random.nextInt(REMEMBERED), word);
    }
    return word;
  }

  private String number() {
    return switch (random.nextInt(8)) {
      case 0, 1 -> random.nextInt(1, 101) + "%";
      case 2, 3, 4 -> Integer.toString(random.nextInt(2010, 2027));
      case 5 -> random.nextInt(1, 40) + "," + random.nextInt(100, 1000);
      default -> Integer.toString(random.nextInt(2, 60));
    };
  }

  /** The phrases of which this word is one of grammar: nothing joins them on that side. */
  private static Set<String> phrases(UnaryOperator<String> edge) {
    return PHRASES.values().stream()
        .filter(phrase -> GRAMMAR.contains(edge.apply(phrase)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String first(String phrase) {
    int space = phrase.indexOf(' ');
    return space < 0 ? phrase : phrase.substring(0, space);
  }

  private static String last(String phrase) {
    return phrase.substring(phrase.lastIndexOf(' ') + 1);
  }
}
