package org.findings.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.findings.query.Query.Everything;
import org.findings.search.Keyness;
import org.findings.search.KeywordSearch;
import org.findings.search.Keywords;
import org.findings.search.Keywords.Group;
import org.findings.search.Keywords.Marking;
import org.findings.search.Keywords.Spread;
import org.findings.search.Scope;
import org.findings.search.Search;
import org.findings.search.TooCostly;
import org.findings.search.Total;
import org.findings.search.UnknownParagraph;

/** Answers which words and phrases mark one group of paragraphs against another. */
final class Contrasting {
  private final Build build;
  private final TableInBuild phrases;
  private final KeywordSearch search;
  private final WordTable table;
  private final Selection selection;

  /**
   * @param phrases of the build, or of one before
   */
  Contrasting(Build build, TableInBuild phrases, KeywordSearch search)
      throws IOException, UnknownParagraph {
    this.build = build;
    this.phrases = phrases;
    this.search = search;
    table = build.words();
    selection = new Selection(build, Search.whole(new Everything(), List.of(), Scope.PARAGRAPH));
  }

  Keywords answer() throws IOException, TooCostly {
    Query ofA = new FilterTranslation(build).of(search.ofA());
    Query ofB = new FilterTranslation(build).of(search.ofB());
    Side a = side(ofA);
    Side b = side(ofB);
    int overlap = selection.searcher().count(both(ofA, ofB));
    selection.requireTime();
    BestKeys bestOfA = new BestKeys(search.size());
    BestKeys bestOfB = new BestKeys(search.size());
    for (int word = 0; word < table.size(); word++) {
      Keyness keyness = new Keyness(a.count(word), a.all(), b.count(word), b.all());
      int side = keyness.side();
      if (side != 0) {
        add(side > 0 ? bestOfA : bestOfB, side > 0 ? a : b, word, keyness, a, b);
      }
    }
    return new Keywords(
        a.group(),
        b.group(),
        overlap,
        bestOfA.inOrder(),
        bestOfB.inOrder(),
        new ContrastingPhrases(build, phrases, search, selection).answer(),
        build.state());
  }

  private void add(BestKeys best, Side marked, int word, Keyness keyness, Side a, Side b) {
    double score = keyness.logLikelihood();
    if (!best.mayTake(score)
        || !search.isEnough(marked.spread(word), marked.spreading.authorities())) {
      return;
    }
    String text = table.word(word);
    if (search.stopWords() || !FunctionWords.has(text)) {
      best.add(new Marking(text, keyness, a.spread(word), b.spread(word)), score);
    }
  }

  private static Query both(Query a, Query b) {
    return new BooleanQuery.Builder().add(a, Occur.FILTER).add(b, Occur.FILTER).build();
  }

  private Side side(Query paragraphs) throws IOException, TooCostly {
    LetterTable letters = build.letters();
    Spreading spreading = new Spreading(letters, table.size());
    WordCounting counting =
        new WordCounting(letters, table.ofSegments(), new int[table.size()], spreading);
    return new Side(selection.pass(paragraphs, counting), spreading);
  }

  /** One of the two groups. */
  private record Side(WordCounting counting, Spreading spreading) {
    int count(int word) {
      return counting.count(word);
    }

    long all() {
      return counting.all();
    }

    Spread spread(int word) {
      return spreading.of(word);
    }

    Group group() {
      Total total = new Total(counting.paragraphs(), spreading.letters(), spreading.authorities());
      return new Group(total, counting.all());
    }
  }
}
