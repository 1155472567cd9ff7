package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.findings.search.Answer;
import org.findings.search.Cursor;
import org.findings.search.CursorProblem;
import org.findings.search.GroupedAnswer;
import org.findings.search.Hit;
import org.findings.search.LetterHit;
import org.findings.search.Questions;
import org.findings.search.Search;
import org.findings.search.TooCostly;
import org.findings.search.UnknownParagraph;
import org.jspecify.annotations.Nullable;

/**
 * Answers one search by letters from one build: a first pass finds the letters of the page, a
 * second one over these alone their best paragraphs.
 */
final class Grouping {
  private final Build build;
  private final Search search;
  private final Selection selection;
  private final Query everything;

  Grouping(Build build, Search search) throws IOException, TooCostly, UnknownParagraph {
    this.build = build;
    this.search = search;
    selection = new Selection(build, search);
    everything = selection.found(search.filters());
  }

  GroupedAnswer answer() throws IOException, CursorProblem, TooCostly {
    Answer counts = new Searching(build, search.counts(), selection).answer();
    List<Ranked> ranked = Searching.isByScore(search) ? byScore() : byPlace();
    List<Ranked> page = ranked.subList(0, Math.min(ranked.size(), search.size()));
    @Nullable Cursor next =
        ranked.size() > page.size() && !page.isEmpty()
            ? new Cursor(build.state().build(), Questions.grouped(search), page.getLast().key())
            : null;
    Answer whole = new Answer(counts.total(), List.of(), counts.facets(), next, counts.index());
    return new GroupedAnswer(whole, hits(page));
  }

  private List<Ranked> byScore() throws IOException, CursorProblem, TooCostly {
    First<ScoreDoc> first =
        new First<>(BestParagraphs.ORDER, search.size() + 1, Searching.afterScore(build, search));
    selection.pass(everything, selection.refined(new BestOfLetters(build.letters(), first), false));
    return first.inOrder().stream()
        .map(letter -> new Ranked(letter.doc, Searching.key(letter)))
        .toList();
  }

  private List<Ranked> byPlace() throws IOException, CursorProblem, TooCostly {
    @Nullable Place after = Searching.afterPlace(search);
    int wanted = search.size() + 1;
    FoundLetters found = selection.pass(everything, new Tally(build, Set.of())).found();
    First<Place> first = new First<>(Place.comparator(search.order()), wanted, after);
    new FirstLetters(build, search.order()).of(found, wanted, after).forEach(first::offer);
    return first.inOrder().stream()
        .map(place -> new Ranked(place.document(), place.key()))
        .toList();
  }

  private List<LetterHit> hits(List<Ranked> page) throws IOException, TooCostly {
    if (page.isEmpty()) {
      return List.of();
    }
    List<Integer> letters = page.stream().map(Ranked::letter).toList();
    Query ofPage =
        new BooleanQuery.Builder()
            .add(everything, Occur.MUST)
            .add(new InLetters(LetterSet.of(build.letters(), letters)), Occur.FILTER)
            .build();
    BestParagraphs found = new BestParagraphs();
    selection.pass(ofPage, selection.refined(found, false));
    List<ScoreDoc> best = letters.stream().flatMap(l -> found.of(l).best().stream()).toList();
    Iterator<Hit> shown =
        new Shown(build, selection).hits(best, Searching.isByScore(search)).iterator();
    StoredDocuments stored = new StoredDocuments(build.reader());
    List<LetterHit> hits = new ArrayList<>();
    for (int letter : letters) {
      List<Hit> ofLetter = new ArrayList<>();
      for (int i = 0; i < found.of(letter).best().size(); i++) {
        ofLetter.add(shown.next());
      }
      hits.add(new LetterHit(stored.about(letter), found.of(letter).count(), ofLetter));
    }
    return hits;
  }

  /** A letter before it is read: its document, and its key in the order asked for. */
  private record Ranked(int letter, List<String> key) {}
}
