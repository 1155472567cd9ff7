package org.findings.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Help with a query that is being typed. A count is null where finding it out would have taken too
 * long; none is guessed.
 *
 * @param completions the best first
 * @param corrections of words that don't occur, in the order of the query
 * @param family of the last whole word
 */
public record Suggestions(
    List<Completion> completions,
    List<Correction> corrections,
    List<Relative> family,
    AsOf asOf,
    IndexState index) {
  public Suggestions {
    completions = List.copyOf(completions);
    corrections = List.copyOf(corrections);
    family = List.copyOf(family);
  }

  /**
   * A phrase that the text may become.
   *
   * @param text the phrase, as letters have it, in lower case
   * @param query the whole query with it at its end
   * @param paragraphs that hold these very words and pass the filters
   * @param letters of these paragraphs
   */
  public record Completion(
      String text, String query, @Nullable Integer paragraphs, @Nullable Integer letters) {}

  /**
   * What was probably meant by what does not occur.
   *
   * @param word as typed
   * @param text instead of it
   * @param query the whole query with it
   */
  public record Correction(String word, String text, String query, @Nullable Integer paragraphs) {}

  /** A word or phrase that goes with the last whole word. */
  public record Relative(String text, How how, @Nullable Integer paragraphs) {}

  /** How it goes with it. */
  public enum How {
    /** Another inflection of the word. */
    FORM,
    /** The same word in another spelling. */
    SPELLING,
    /** A term that means the same. */
    THESAURUS;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * What the completions were gathered from.
   *
   * @param phrases whether phrases were gathered; until then completions are single words
   * @param build whose texts they are from
   * @param letters of that build
   * @param at when they were gathered, null for single words, which are looked up each time
   * @param current whether that is the state of the index that searches see
   */
  public record AsOf(
      boolean phrases, String build, int letters, @Nullable Instant at, boolean current) {}
}
