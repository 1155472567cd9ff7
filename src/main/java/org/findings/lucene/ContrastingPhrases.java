package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;
import org.findings.query.Filter;
import org.findings.search.Keyness;
import org.findings.search.KeywordSearch;
import org.findings.search.Keywords.Marking;
import org.findings.search.Keywords.Phrases;
import org.findings.search.Keywords.Spread;
import org.findings.search.TooCostly;
import org.jspecify.annotations.Nullable;

/**
 * The same for phrases, as far as the table beside the index tells: it knows in how many paragraphs
 * of each letter a phrase stands, so groups are of whole letters.
 */
final class ContrastingPhrases {
  /** Phrases between two looks at the clock. */
  private static final int STRIDE = 1 << 10;

  /** Of those wanted, so many times as many are kept until parts of others are left out. */
  private static final int SPARE = 4;

  private static final String BLANK = " ";

  private final Build build;
  private final TableInBuild inBuild;
  private final KeywordSearch search;
  private final Selection selection;

  ContrastingPhrases(Build build, TableInBuild inBuild, KeywordSearch search, Selection selection) {
    this.build = build;
    this.inBuild = inBuild;
    this.search = search;
    this.selection = selection;
  }

  /** Null where the table can't tell, or there is none. */
  @Nullable Phrases answer() throws IOException, TooCostly {
    @Nullable PhraseTable table = inBuild.table();
    if (table == null || !search.areOfLetters()) {
      return null;
    }
    Letters a = letters(search.ofA());
    Letters b = letters(search.ofB());
    BestKeys bestOfA = new BestKeys(SPARE * search.size());
    BestKeys bestOfB = new BestKeys(SPARE * search.size());
    byte[] room = new byte[1 << 12];
    for (int phrase = 0; phrase < table.size(); phrase++) {
      if (phrase % STRIDE == 0) {
        selection.requireTimeLeft();
      }
      if (!table.isSeveralWords(phrase)) {
        continue;
      }
      if (room.length < table.cost(phrase)) {
        room = new byte[2 * table.cost(phrase)];
      }
      long inA = table.among(a.letters, phrase, room);
      long inB = table.among(b.letters, phrase, room);
      Keyness keyness = new Keyness(a.having(inA), a.paragraphs, b.having(inB), b.paragraphs);
      int side = keyness.side();
      BestKeys best = side > 0 ? bestOfA : bestOfB;
      double score = keyness.logLikelihood();
      if (side == 0 || (int) (side > 0 ? inA : inB) < search.letters() || !best.mayTake(score)) {
        continue;
      }
      Spread inLettersOfA = new Spread((int) inA, authorities(table, a, phrase, room));
      Spread inLettersOfB = new Spread((int) inB, authorities(table, b, phrase, room));
      Letters marked = side > 0 ? a : b;
      Spread spread = side > 0 ? inLettersOfA : inLettersOfB;
      if (search.isEnough(spread, marked.authorities)) {
        best.add(new Marking(table.text(phrase), keyness, inLettersOfA, inLettersOfB), score);
      }
    }
    return new Phrases(
        wholes(bestOfA.inOrder(), true),
        wholes(bestOfB.inOrder(), false),
        table.asOf(build.state().build()));
  }

  /** One of the two groups, as letters of the table. */
  private record Letters(FixedBitSet letters, int paragraphs, int authorities) {
    /** A letter may have lost paragraphs since the table was made. */
    long having(long among) {
      return Math.min(among >>> Integer.SIZE, paragraphs);
    }
  }

  private Letters letters(List<Filter> filters) throws IOException {
    FixedBitSet passing = inBuild.passing(new LetterFilters(build).passing(filters));
    return new Letters(passing, inBuild.paragraphs(passing), inBuild.authorities(passing));
  }

  private int authorities(PhraseTable table, Letters of, int phrase, byte[] room)
      throws IOException {
    FixedBitSet having = new FixedBitSet(of.letters.length());
    table.mark(of.letters, phrase, room, having);
    return inBuild.authorities(having);
  }

  /** Without phrases that in their group nearly always are a part of a longer one listed. */
  private List<Marking> wholes(List<Marking> all, boolean ofA) {
    List<Marking> wholes = new ArrayList<>();
    for (Marking one : all) {
      if (wholes.size() == search.size()) {
        break;
      }
      if (all.stream().noneMatch(other -> isPart(one, other, ofA))) {
        wholes.add(one);
      }
    }
    return wholes;
  }

  private static boolean isPart(Marking one, Marking other, boolean ofA) {
    long inOne = ofA ? one.keyness().inA() : one.keyness().inB();
    long inOther = ofA ? other.keyness().inA() : other.keyness().inB();
    return other.text().length() > one.text().length()
        && inOther * 5 >= inOne * 4
        && (BLANK + other.text() + BLANK).contains(BLANK + one.text() + BLANK);
  }
}
