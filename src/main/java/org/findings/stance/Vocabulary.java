package org.findings.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.findings.stance.CueFile.Item;
import org.jspecify.annotations.Nullable;

/** The words that the rules know, by number, and the cues they make. Safe for many threads. */
final class Vocabulary {
  /** Of a word that no rule knows. */
  static final int UNKNOWN = 0;

  private static final int LONGEST = 15;
  private static final int SLOTS = 1 << 13;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final String[] slotWord = new String[SLOTS];
  private final int[] slotNumber = new int[SLOTS];

  /** By length and first two letters, whether any word that opens a cue is such. */
  private final boolean[] opening = new boolean[(LONGEST + 1) << 10];

  private int[] sorts = new int[256];
  private final List<List<Phrase>> phrases = new ArrayList<>();
  private final Set<Long> leadOn = new HashSet<>();
  private final Set<Long> count = new HashSet<>();
  private final Set<Integer> part = new HashSet<>();
  private final Set<Integer> degree = new HashSet<>();
  private final Set<Long> parts = new HashSet<>();
  private final Set<Long> noParts = new HashSet<>();

  /** By number, whether a part may begin with a word; most don't, and are asked about often. */
  private final boolean[] openingPart = new boolean[SLOTS];

  private final Set<Integer> noCueAfter = new HashSet<>();
  private final Set<Integer> demands = new HashSet<>();
  private final Set<Integer> noAdverbs = new HashSet<>();

  /** The one that comes with Findings. */
  static final Vocabulary STANDARD = new Vocabulary(CueFile.read());

  private Vocabulary(Map<String, List<Item>> groups) {
    phrases.add(List.of());
    Sort.OF_WORDS.forEach((name, sort) -> words(groups, name).forEach(word -> add(word, sort)));
    Sort.OF_VERBS.forEach((name, sort) -> verbs(groups, name, sort));
    for (Act act : Act.values()) {
      for (Item item : group(groups, act.group)) {
        cue(item, act);
      }
    }
    pairs(groups, "leads on", leadOn);
    pairs(groups, "counts", count);
    pairs(groups, "parts", parts);
    pairs(groups, "no parts", noParts);
    words(groups, "degree").forEach(word -> degree.add(numbered(word)));
    words(groups, "part").forEach(word -> part.add(numbered(word)));
    part.forEach(word -> openingPart[word] = true);
    parts.forEach(pair -> openingPart[(int) (pair >> Integer.SIZE)] = true);
    words(groups, "no cue after").forEach(word -> noCueAfter.add(numbered(word)));
    words(groups, "demands").forEach(word -> demands.add(numbered(word)));
    words(groups, "others").forEach(this::numbered);
    words(groups, "no adverbs").forEach(word -> noAdverbs.add(numbered(word)));
    phrases.replaceAll(
        list -> list.stream().sorted((a, b) -> Integer.compare(b.size(), a.size())).toList());
    numbers.forEach(this::slot);
  }

  private static List<Item> group(Map<String, List<Item>> groups, String name) {
    List<Item> group = groups.get(name);
    if (group == null) {
      throw new IllegalStateException("cues.txt has no group [" + name + "]");
    }
    return group;
  }

  private static List<String> words(Map<String, List<Item>> groups, String name) {
    return group(groups, name).stream().map(Item::word).toList();
  }

  private void verbs(Map<String, List<Item>> groups, String name, int sort) {
    for (Item item : group(groups, name)) {
      VerbForms forms = VerbForms.of(item.word(), item.forms());
      add(forms.base(), sort | Sort.BASE);
      add(forms.third(), sort | Sort.THIRD);
      add(forms.past(), sort | Sort.PAST);
      add(forms.participle(), sort | Sort.PAST);
      add(forms.ing(), sort | Sort.ING);
    }
  }

  private void cue(Item item, Act act) {
    List<Integer> words = item.words().stream().map(this::numbered).toList();
    int first = words.getFirst();
    sorts[first] |= Sort.OPENS;
    List<Phrase> own = new ArrayList<>(phrases.get(first));
    own.add(new Phrase(words, act));
    phrases.set(first, own);
  }

  private void pairs(Map<String, List<Item>> groups, String name, Set<Long> pairs) {
    for (Item item : group(groups, name)) {
      List<String> words = item.words();
      pairs.add(pair(numbered(words.getFirst()), numbered(words.getLast())));
    }
  }

  private static long pair(int first, int second) {
    return ((long) first << Integer.SIZE) | second;
  }

  private void add(String word, int sort) {
    int number = numbered(word);
    sorts[number] |= sort;
  }

  private int numbered(String word) {
    int number = numbers.computeIfAbsent(word, any -> numbers.size() + 1);
    if (number == sorts.length) {
      sorts = Arrays.copyOf(sorts, 2 * number);
    }
    if (number == phrases.size()) {
      phrases.add(List.of());
    }
    return number;
  }

  private void slot(String word, int number) {
    int slot = hash(word, 0, word.length()) & (SLOTS - 1);
    while (slotNumber[slot] != UNKNOWN) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    slotNumber[slot] = number;
    slotWord[slot] = word;
    if ((sorts[number] & Sort.OPENS) != 0) {
      opening[outline(word, 0, word.length())] = true;
    }
  }

  /** Whether a word may open a cue; wrong now and then, but quick. */
  boolean mayOpen(String text, int start, int end) {
    int length = end - start;
    return length > 1 && length <= LONGEST && opening[outline(text, start, end)];
  }

  private static int outline(String text, int start, int end) {
    return ((end - start) << 10) | ((text.charAt(start) & 31) << 5) | (text.charAt(start + 1) & 31);
  }

  /** The number of a word that is in the file. */
  int number(String word) {
    int number = number(word, 0, word.length());
    if (number == UNKNOWN) {
      throw new IllegalStateException("cues.txt has no word " + word);
    }
    return number;
  }

  /** The number of a word, in capitals or not. */
  int number(String text, int start, int end) {
    int length = end - start;
    if (length > LONGEST) {
      return UNKNOWN;
    }
    int slot = hash(text, start, end) & (SLOTS - 1);
    while (slotNumber[slot] != UNKNOWN) {
      String word = slotWord[slot];
      if (word.length() == length && same(word, text, start)) {
        return slotNumber[slot];
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    return UNKNOWN;
  }

  private static boolean same(String word, String text, int start) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != fold(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + fold(text.charAt(i));
    }
    return hash ^ (hash >>> 13);
  }

  private static char fold(char c) {
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + 'a' - 'A');
    }
    return c == '’' || c == '‘' || c == '＇' ? '\'' : c;
  }

  int sorts(int number) {
    return sorts[number];
  }

  /** The longest cue that these words begin with, or null. */
  @Nullable Phrase cue(int[] words, int at, int last) {
    for (Phrase phrase : phrases.get(words[at])) {
      if (phrase.isAt(words, at, last)) {
        return phrase;
      }
    }
    return null;
  }

  /** "Evidence of": what is meant comes behind the second word. */
  boolean leadOn(int first, int second) {
    return leadOn.contains(pair(first, second)) || count(first, second);
  }

  /** "Number of": what comes behind it belongs to it up to the end of the clause. */
  boolean count(int first, int second) {
    return count.contains(pair(first, second));
  }

  /** A small or uncertain part: "some", "small number". */
  boolean isDegree(int word) {
    return degree.contains(word);
  }

  boolean isPart(int first, int second) {
    if (!openingPart[first]) {
      return false;
    }
    return (part.contains(first) && !noParts.contains(pair(first, second)))
        || parts.contains(pair(first, second));
  }

  boolean isNoCueAfter(int word) {
    return noCueAfter.contains(word);
  }

  boolean demands(int word) {
    return demands.contains(word);
  }

  /** Whether a word that ends in -ly is none of manner. */
  boolean isNoAdverb(int word) {
    return noAdverbs.contains(word);
  }
}
