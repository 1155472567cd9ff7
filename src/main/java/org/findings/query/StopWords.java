package org.findings.query;

import org.apache.lucene.analysis.en.EnglishAnalyzer;

/** Words that stand in nearly every text. They are searched like all others, but tell little. */
public final class StopWords {
  private StopWords() {}

  public static boolean has(String word) {
    return EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word);
  }
}
