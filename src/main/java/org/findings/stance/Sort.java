package org.findings.stance;

import java.util.Map;

/** What a word can be in a sentence, as bits: a word can be several. Groups of cues.txt. */
final class Sort {
  static final int OPENS = 1;
  static final int BE = 1 << 1;
  static final int HAVE = 1 << 2;
  static final int DO = 1 << 3;
  static final int MODAL = 1 << 4;
  static final int WHEN = 1 << 5;
  static final int TO = 1 << 6;
  static final int PREPOSITION = 1 << 7;
  static final int LINK = 1 << 8;
  static final int AND = 1 << 9;
  static final int OR = 1 << 10;
  static final int BUT = 1 << 11;
  static final int RELATIVE = 1 << 12;
  static final int SUBORDINATE = 1 << 13;
  static final int PRONOUN = 1 << 14;
  static final int DETERMINER = 1 << 15;
  static final int PLURAL = 1 << 16;
  static final int ADVERB = 1 << 17;
  static final int PARTIAL = 1 << 18;
  static final int EVALUATING = 1 << 19;
  static final int THERE = 1 << 20;
  static final int HAS = 1 << 21;
  static final int TELLS = 1 << 22;
  static final int HAPPENS = 1 << 23;
  static final int BRINGS_DOWN = 1 << 24;
  static final int GOES_DOWN = 1 << 25;
  static final int FROM = 1 << 26;
  static final int NOUN = 1 << 27;

  /** Forms of verbs. The base form is that of the infinitive. */
  static final int BASE = 1 << 28;

  static final int THIRD = 1 << 29;
  static final int PAST = 1 << 30;
  static final int ING = 1 << 31;

  static final int AUXILIARY = BE | HAVE | DO | MODAL;
  static final int DOWN = BRINGS_DOWN | GOES_DOWN;
  static final int VERB = BASE | THIRD | PAST | ING;

  static final Map<String, Integer> OF_WORDS =
      Map.ofEntries(
          Map.entry("demanding", OPENS),
          Map.entry("be", BE),
          Map.entry("have", HAVE),
          Map.entry("do", DO),
          Map.entry("modal", MODAL),
          Map.entry("when", WHEN),
          Map.entry("to", TO),
          Map.entry("prepositions", PREPOSITION),
          Map.entry("links", LINK),
          Map.entry("and", AND),
          Map.entry("or", OR),
          Map.entry("but", BUT),
          Map.entry("relative", RELATIVE),
          Map.entry("subordinate", SUBORDINATE),
          Map.entry("pronouns", PRONOUN),
          Map.entry("determiners", DETERMINER),
          Map.entry("plural", PLURAL),
          Map.entry("adverbs", ADVERB),
          Map.entry("partial", PARTIAL),
          Map.entry("evaluating", EVALUATING),
          Map.entry("there", THERE),
          Map.entry("nouns", NOUN));

  static final Map<String, Integer> OF_VERBS =
      Map.of(
          "from",
          FROM | OPENS,
          "brings down",
          BRINGS_DOWN | OPENS,
          "goes down",
          GOES_DOWN | OPENS,
          "has",
          HAS,
          "tells",
          TELLS,
          "happens",
          HAPPENS,
          "verbs",
          0);

  private Sort() {}
}
