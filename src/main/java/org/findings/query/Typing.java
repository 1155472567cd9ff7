package org.findings.query;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * A query while it is typed: its plain words, and the run of them at its end that goes on. Never
 * fails; what is no plain word (an operator, the value of a field, a wildcard) only parts others.
 */
public final class Typing {
  private static final String APOSTROPHES = "'’‘";

  private static final Pattern OPERATOR =
      Pattern.compile("AND|OR|NOT|WITHIN|(NEAR|BEFORE)(/.*)?|&&|\\|\\|");

  private static final Pattern SIGNS = Pattern.compile("[*?~^\\\\]");

  private final String text;
  private final List<Word> words = new ArrayList<>();
  private final StandardTokenizer tokenizer = new StandardTokenizer();
  private final TokenStream stream = Words.plain(tokenizer);
  private final CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
  private final OffsetAttribute place = stream.getAttribute(OffsetAttribute.class);
  private int run;
  private boolean quoted;
  private boolean goesOn;
  private boolean ofField;
  private int at;

  /**
   * A plain word.
   *
   * @param text as letters hold it: in lower case, with straight apostrophes
   * @param start where it stands in the query, in UTF-16 code units
   * @param run which run of words side by side it is of
   */
  public record Word(String text, int start, int end, int run) {}

  private Typing(String text) {
    this.text = text;
  }

  public static Typing of(String text) {
    Typing typing = new Typing(text);
    typing.goesOn = true;
    while (typing.at < text.length()) {
      typing.next();
    }
    return typing;
  }

  /** Every plain word, in order. */
  public List<Word> words() {
    return List.copyOf(words);
  }

  /** Whether a word can be completed, or be added, at the end. */
  public boolean goesOn() {
    return goesOn;
  }

  /** Whether the end stands within a quotation that is still open. */
  public boolean isQuoted() {
    return quoted;
  }

  /** Whether the last word may still get letters: nothing but an apostrophe stands behind it. */
  public boolean isBegun() {
    if (!goesOn || words.isEmpty()) {
      return false;
    }
    String behind = text.substring(words.getLast().end());
    return behind.isEmpty() || (behind.length() == 1 && APOSTROPHES.contains(behind));
  }

  /** The words of the run that goes on, the begun one last. */
  public List<Word> open() {
    return goesOn ? words.stream().filter(word -> word.run() == run).toList() : List.of();
  }

  /**
   * The query with a phrase at the end of it.
   *
   * @param from where the phrase stands from on; what is before stays as typed
   */
  public String with(int from, String phrase) {
    String before = text.substring(0, from);
    if (quoted) {
      return before + phrase + '"';
    }
    return before + asTerm(phrase);
  }

  /** The query with some of it replaced by words. */
  public String with(int start, int end, String words) {
    boolean inQuotes = false;
    for (int i = 0; i < start; i++) {
      inQuotes ^= Lexer.isQuote(text.charAt(i));
    }
    return text.substring(0, start) + (inQuotes ? words : asTerm(words)) + text.substring(end);
  }

  /** Where the next word would stand. */
  public int end() {
    return text.length();
  }

  /** Words that must stand side by side are quoted, and so is what would be read as a sign. */
  private static String asTerm(String words) {
    boolean plain =
        words.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '\'' || c == '.');
    return plain ? words : '"' + words + '"';
  }

  private void next() {
    char c = text.charAt(at);
    if (Lexer.isSpace(c)) {
      goesOn |= !ofField;
      at++;
    } else if (Lexer.isQuote(c)) {
      quotation();
    } else if (Lexer.endsChunk(c)) {
      breakRun(c == '(');
      at++;
    } else if (c == '+' || Hyphens.isDash(c)) {
      breakRun(true);
      at++;
    } else {
      chunk();
    }
  }

  private void quotation() {
    int start = ++at;
    while (at < text.length() && !Lexer.isQuote(text.charAt(at))) {
      at++;
    }
    breakRun(true);
    if (!ofField) {
      add(start, at);
    }
    boolean closed = at < text.length();
    quoted = !closed;
    if (closed) {
      at++;
      breakRun(false);
    }
    goesOn = !closed && !ofField;
    ofField = false;
  }

  private void chunk() {
    int start = at;
    while (at < text.length() && !Lexer.endsChunk(text.charAt(at))) {
      if (text.charAt(at) == ':' && isField(text.substring(start, at))) {
        at++;
        breakRun(false);
        ofField = true;
        return;
      }
      at++;
    }
    String chunk = text.substring(start, at);
    if (ofField || SIGNS.matcher(chunk).find() || OPERATOR.matcher(chunk).matches()) {
      breakRun(false);
      ofField = false;
      if (chunk.equals("WITHIN")) {
        at = Lexer.endOfWithin(text, at);
      }
    } else {
      goesOn = true;
      add(start, at);
    }
  }

  private static boolean isField(String name) {
    return Field.ofCode(name.toLowerCase(Locale.ROOT)).isPresent();
  }

  private void breakRun(boolean begins) {
    run++;
    goesOn = begins;
  }

  /** Apart from {@link Words#of}, which need not know where words stand. */
  private void add(int start, int end) {
    tokenizer.setReader(Words.straighten(new StringReader(text.substring(start, end))));
    try {
      stream.reset();
      while (stream.incrementToken()) {
        words.add(
            new Word(
                Normalizer.normalize(term, Normalizer.Form.NFC),
                start + place.startOffset(),
                start + place.endOffset(),
                run));
      }
      stream.end();
      stream.close();
    } catch (IOException e) {
      throw new UncheckedIOException("a string can't fail to be read", e);
    }
  }
}
