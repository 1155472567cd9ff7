package org.findings.standard;

import org.findings.letter.Authority;
import org.jspecify.annotations.Nullable;

/**
 * Takes fingerprints of paragraphs: two have the same exactly where their words are the same but
 * for names, numbers and dates, whatever their case and punctuation. A paragraph that says nothing
 * besides has the fingerprint of its exact words. For one thread.
 */
public final class Fingerprints {
  private static final long NAME = Term.stirred(1);
  private static final long NUMBER = Term.stirred(2);
  private static final long EXACT = Term.stirred(3);

  private final Cut cut = new Cut();
  private Names names = new Names(null);

  /** From now on paragraphs are those of a letter about this authority. */
  public void ofLetter(@Nullable Authority authority) {
    names = new Names(authority);
  }

  /** Begins a paragraph, whose words are to come in order. */
  public void begin(String text) {
    cut.begin(text);
  }

  /**
   * The next word.
   *
   * @param start where it stands in the text, in UTF-16 code units
   * @param end exclusive
   */
  public void add(Term term, int start, int end, boolean beginsSentence) {
    cut.add(term, start, end, beginsSentence);
  }

  /** Of the paragraph whose words have all come; never 0. */
  public long fingerprint() {
    Numbers.mark(cut);
    names.mark(cut);
    long hash = 0;
    boolean says = false;
    int i = 0;
    while (i < cut.size()) {
      Term term = cut.term(i);
      switch (cut.part(i)) {
        case WORD -> {
          hash = with(hash, term.hash());
          says |= term.sort() != Sort.FUNCTION;
        }
        case NAME -> {
          hash = with(hash, NAME);
          i = Names.end(cut, i);
        }
        case NUMBER -> {
          hash = with(hash, NUMBER);
          i = Numbers.end(cut, i);
        }
        case NOTHING -> {}
      }
      i++;
    }
    long fingerprint = says ? hash : exact();
    return fingerprint == 0 ? 1 : fingerprint;
  }

  private long exact() {
    if (cut.size() == 0) {
      return Term.hash(cut.text());
    }
    long hash = EXACT;
    for (int i = 0; i < cut.size(); i++) {
      hash = with(hash, cut.term(i).hash());
    }
    return hash;
  }

  private static long with(long hash, long next) {
    return Term.stirred(Long.rotateLeft(hash, 5) * 31 + next);
  }
}
