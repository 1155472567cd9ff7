package org.findings.standard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What kind of word one is, by itself. */
enum Sort {
  /** A name where it has a capital inside a sentence. */
  OTHER,
  /** No name, even with a capital. */
  ORDINARY,
  /** No name either, unless it stands right behind one. */
  SURNAME,
  /** Says nothing by itself. */
  FUNCTION,
  NUMBER,
  MONTH,
  DAY,
  SEASON,
  /** A number behind it is its name: section 47, stage 2. */
  LABEL,
  /** Part of a place's name beside one: Leeds City Council, the London Borough of Brent. */
  COUNCIL,
  /** Part of a person's name before it. */
  TITLE,
  /** Part of a person's name behind it. */
  HONOUR;

  private static final String FILE = "/ordinary-words.txt";

  private static final Map<String, Sort> BY_WORD = new HashMap<>();

  static {
    add(ORDINARY, ordinaryWords());
    add(
        FUNCTION,
        """
        a about across against all along although among an and any are around as at be because
        been before behind being beyond both but by can could de del der despite did do does down
        du during each few for from had has have having he her here him his however i if in into
        is it its la le me might more most must my no not of off on only or other our out over per
        several she should since so some such than that the their theirs them then there therefore
        these they this those through to under until up upon us van von via was we were what when
        where which while who whom whose will with within without would you your don't i'm i've
        it's they're we're you're\
        """);
    add(
        NUMBER,
        """
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
        sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
        hundred hundreds thousand thousands million millions billion first second third fourth fifth
        sixth seventh eighth ninth tenth eleventh twelfth half thirds quarter quarters percent\
        """);
    add(
        MONTH,
        """
        january february march april may june july august september october november december
        jan feb mar apr jun jul aug sep sept oct nov dec\
        """);
    add(DAY, "monday tuesday wednesday thursday friday saturday sunday");
    add(SEASON, "spring summer autumn winter");
    add(LABEL, "section sections stage stages tier tiers level levels grade grades regulation");
    add(COUNCIL, "council city county borough metropolitan district unitary royal london isle mbc");
    add(TITLE, "mr mrs ms miss mx dr prof professor sir dame lord lady cllr councillor rev");
    add(SURNAME, "white black english welsh irish french german");
    add(HONOUR, "hmi hmis obe cbe mbe qpm dl jp");
  }

  static Sort of(String word) {
    return BY_WORD.getOrDefault(word, OTHER);
  }

  private static void add(Sort sort, String words) {
    Arrays.stream(words.split("\\s+", -1)).forEach(word -> BY_WORD.put(word, sort));
  }

  private static String ordinaryWords() {
    try (InputStream in = Sort.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the jar");
      }
      StringBuilder words = new StringBuilder();
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(line -> words.append(line).append(' '));
      return words.toString().strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
