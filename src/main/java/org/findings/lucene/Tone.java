package org.findings.lucene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.findings.letter.Grade;
import org.findings.letter.Role;
import org.findings.query.Inflections;
import org.findings.query.Words;
import org.jspecify.annotations.Nullable;

/**
 * Whether a paragraph praises or finds fault, from 1 to -1: by its role where that says so, else by
 * the words of {@code tone.txt} in it and a little by the grade in force.
 */
final class Tone {
  /** What a word does to the tone. */
  enum Effect {
    NONE,
    PRAISE,
    FAULT,
    RESERVATION,
    TURN,
    TURN_OF_FAULT
  }

  /** How many words behind it a turn reaches. */
  private static final int REACH = 4;

  // Tuned on half of the judged pairs; letters are polite, so a fault weighs more than praise.
  private static final double OF_FAULT = 1.3;
  private static final double OF_RESERVATION = 0.5;
  private static final double OF_TURN = 0.5;

  private static final Map<String, Effect> EFFECTS = new HashMap<>();
  private static final Set<List<String>> SILENT = new HashSet<>();

  static {
    read();
  }

  private Tone() {}

  /** Of a word by its form without inflections. */
  static Effect effect(String stem) {
    return EFFECTS.getOrDefault(stem, Effect.NONE);
  }

  /**
   * Of a paragraph.
   *
   * @param words all of them, in order
   */
  static double of(Role role, @Nullable Grade grade, List<Vocabulary.Entry> words) {
    return switch (role) {
      case STRENGTH, REQUIREMENT_MET -> 1;
      case IMPROVEMENT, RECOMMENDATION, PRIORITY_ACTION -> -1;
      default -> of(words, byGrade(grade));
    };
  }

  private static double of(List<Vocabulary.Entry> words, double byGrade) {
    double praise = 0;
    double fault = 0;
    int turn = -REACH - 1;
    int turnOfFault = -REACH - 1;
    for (int i = 0; i < words.size(); i++) {
      Effect effect = words.get(i).effect();
      if (effect == Effect.NONE || isSilent(words, i)) {
        continue;
      }
      boolean turned = i - turn <= REACH;
      switch (effect) {
        case PRAISE -> {
          praise += turned ? 0 : 1;
          fault += turned ? 1 : 0;
        }
        case FAULT -> {
          boolean mended = turned || i - turnOfFault <= REACH;
          praise += mended ? OF_TURN : 0;
          fault += turned ? -OF_TURN : mended ? 0 : 1;
        }
        case RESERVATION -> fault += OF_RESERVATION;
        case TURN -> {
          turn = i;
          fault += OF_TURN;
        }
        case TURN_OF_FAULT -> turnOfFault = i;
        case NONE -> {}
      }
    }
    fault = Math.max(0, fault);
    double tone = (praise - OF_FAULT * fault + byGrade) / (praise + fault + 1);
    return Math.clamp(tone, -1, 1);
  }

  private static double byGrade(@Nullable Grade grade) {
    return switch (grade) {
      case null -> 0;
      case OUTSTANDING -> 0.5;
      case GOOD, TYPICALLY_POSITIVE -> 0.3;
      case ADEQUATE -> 0;
      case REQUIRES_IMPROVEMENT, INCONSISTENT -> -0.1;
      case INADEQUATE, SYSTEMIC_FAILINGS -> -0.4;
    };
  }

  private static boolean isSilent(List<Vocabulary.Entry> words, int i) {
    return i + 1 < words.size()
        && SILENT.contains(List.of(words.get(i).stem(), words.get(i + 1).stem()));
  }

  private static void read() {
    Inflections inflections = new Inflections();
    try (InputStream in = Tone.class.getResourceAsStream("/tone.txt")) {
      if (in == null) {
        throw new IllegalStateException("tone.txt is missing from the program");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(line -> read(line, inflections));
    } catch (IOException e) {
      throw new UncheckedIOException("tone.txt can't be read", e);
    }
  }

  private static void read(String line, Inflections inflections) {
    for (String words : line.substring(1).split(",", -1)) {
      List<String> stems = Words.of(words).stream().map(inflections::stem).toList();
      if (line.charAt(0) == '=') {
        SILENT.add(stems);
      } else {
        EFFECTS.put(stems.getFirst(), effect(line.charAt(0)));
      }
    }
  }

  private static Effect effect(char sign) {
    return switch (sign) {
      case '+' -> Effect.PRAISE;
      case '-' -> Effect.FAULT;
      case '~' -> Effect.RESERVATION;
      case '!' -> Effect.TURN;
      case '/' -> Effect.TURN_OF_FAULT;
      default -> throw new IllegalStateException("tone.txt has a line that begins with " + sign);
    };
  }
}
