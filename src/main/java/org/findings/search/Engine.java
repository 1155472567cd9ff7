package org.findings.search;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The one door behind which an engine stands. Safe for many threads; reading takes no lock. */
public interface Engine extends AutoCloseable {

  Answer search(Search search)
      throws IOException, CursorProblem, NotReady, TooCostly, UnknownParagraph;

  /**
   * Answers by letters: in the order of their best paragraphs, or of the letters themselves where
   * it is not by relevance. Size counts letters, and cursors are its own. Letters can't be
   * collapsed: a search that asks for it is no question here.
   */
  GroupedAnswer grouped(Search search)
      throws IOException, CursorProblem, NotReady, TooCostly, UnknownParagraph;

  /**
   * Hands over everything that a search finds, of one state of the index and in its order: letter
   * by letter, each letter's paragraphs in theirs. What a search may not cost is refused before the
   * first hit. Size, cursor, order and facets don't matter.
   */
  void export(Search search, HitSink sink)
      throws IOException, NotReady, TooCostly, UnknownParagraph;

  /** Counts what a search finds, value by value of a field, beside what there is. */
  Trend trend(TrendSearch search) throws IOException, NotReady, TooCostly, UnknownParagraph;

  /** Counts what a search finds in two selections, beside what there is in each. */
  Comparison compare(CompareSearch search)
      throws IOException, NotReady, TooCostly, UnknownParagraph;

  /** Answers with each match in its line. */
  LineAnswer lines(LineSearch search)
      throws IOException, CursorProblem, NotReady, TooCostly, UnknownParagraph;

  /**
   * Hands over all lines, or those of the sample, of one state of the index and in its order:
   * letter by letter, each letter's as they stand in it. What a search may not cost is refused
   * before the first line. Size, cursor and order don't matter.
   */
  void lines(LineSearch search, LineSink sink)
      throws IOException, NotReady, TooCostly, UnknownParagraph;

  /**
   * Hands over every letter in which a search finds something, once, in the order of the index. The
   * rest is as for {@link #export}.
   */
  void exportLetters(Search search, FoundLetterSink sink)
      throws IOException, NotReady, TooCostly, UnknownParagraph;

  LetterAnswer letters(LetterSearch search) throws IOException, CursorProblem, NotReady;

  Lookup<StoredLetter> letter(String id) throws IOException, NotReady;

  Lookup<FoundParagraph> paragraph(String id) throws IOException, NotReady;

  /** Every authority that has letters. */
  AuthoritiesAnswer authorities() throws IOException, NotReady;

  /**
   * An authority's letters in time: what each judges and asks for, what it says on a query, and
   * what it says became of what earlier ones asked for. A name that is not today's, and a former
   * code, is told as moved to its value; an authority that is known without a letter has none.
   */
  Lookup<AuthorityHistory> authority(AuthorityQuestion question)
      throws IOException, NotReady, TooCostly, UnknownParagraph;

  /** Helps with a query that is being typed. */
  Suggestions suggest(SuggestSearch search) throws IOException, NotReady;

  /**
   * Finds paragraphs of other letters that say much the same as one, in other words: none that is
   * the same but for names and numbers, and of several such only one.
   */
  Lookup<SimilarAnswer> similar(SimilarTo question) throws IOException, NotReady;

  /**
   * What one must know to repeat a search and to defend its counts, all of one state of the index.
   * Size, cursor and facets don't matter.
   *
   * @param since what is new is told from there; null where that is not asked
   */
  Recorded record(Search search, @Nullable Mark since)
      throws IOException, NotReady, TooCostly, UnknownParagraph;

  /** Finds the words that keep company with what a query matches. */
  Collocates collocates(CollocateSearch search)
      throws IOException, NotReady, TooCostly, UnknownParagraph;

  /**
   * Finds what marks the words of one group of paragraphs against those of another. Phrases may be
   * those of a build before.
   */
  Keywords keywords(KeywordSearch search) throws IOException, NotReady, TooCostly, UnknownParagraph;

  /**
   * What happened to letters behind a mark, the first of it, in order.
   *
   * @param since null for all since the index was begun
   * @param size how many changes at most, at least 1
   */
  Changes changes(@Nullable Mark since, int size) throws IOException, NotReady;

  IndexState state() throws IOException, NotReady;

  /**
   * The state that a page is answered from: the newest, or that of the page before as long as it is
   * kept.
   *
   * @param after where the page before ended
   */
  IndexState state(@Nullable Cursor after) throws IOException, NotReady;

  /** Names the table of phrases that suggestions and keywords are from now. */
  String phrases();

  /** What is known of a letter, without reading its text. */
  Lookup<LetterFacts> facts(String id) throws IOException, NotReady;

  /** How the engine is; cheap enough to be asked every few seconds. */
  Vitals vitals() throws IOException, NotReady;

  /** Sees to it that searches from now on see what is committed by now. */
  void refresh() throws IOException, IndexProblem;

  /**
   * Takes the write lock.
   *
   * @throws IndexProblem where another process holds it, or the index can't be written
   */
  Writing write() throws IOException, IndexProblem;

  /** What is held, and what could not be read and why. */
  Coverage coverage() throws IOException, NotReady;

  /** Looks the whole index over. */
  Checkup check() throws IOException, NotReady;

  @Override
  void close() throws IOException;
}
