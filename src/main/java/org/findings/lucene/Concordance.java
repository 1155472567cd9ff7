package org.findings.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;
import org.findings.search.Cursor;
import org.findings.search.CursorProblem;
import org.findings.search.Line;
import org.findings.search.LineAnswer;
import org.findings.search.LineSearch;
import org.findings.search.LineSink;
import org.findings.search.Order;
import org.findings.search.Questions;
import org.findings.search.TooCostly;
import org.findings.search.UnknownParagraph;
import org.jspecify.annotations.Nullable;

/** Answers one question for lines from one build: a page of them, or all. */
final class Concordance {
  /** Once lines are on their way, how long they take is for the reader to say. */
  private static final Duration UNBOUNDED = Duration.ofDays(365);

  /** Of a key: where the letter stands, and the match in it. */
  private static final int KEY_WITHOUT_WORDS = 6;

  private final Build build;
  private final LineSearch search;
  private final Selection selection;

  Concordance(Build build, LineSearch search) throws IOException, UnknownParagraph {
    this.build = build;
    this.search = search;
    selection = new Selection(build, search.paragraphs());
  }

  LineAnswer answer() throws IOException, CursorProblem, TooCostly {
    LetterTable letters = build.letters();
    LetterOrder order = build.order(order());
    FirstLines first = new FirstLines(letters, order, search, after(order));
    LineCount count;
    @Nullable Integer drawn = null;
    if (search.sample() == null) {
      count = new LineCount(letters, first);
      pass(count);
    } else {
      DrawnLines sample = new DrawnLines(letters, search.sample());
      count = new LineCount(letters, sample);
      pass(count);
      drawn = sample.to(build.reader().leaves(), first);
    }
    List<SortedLine> found = first.inOrder();
    List<SortedLine> page = found.subList(0, Math.min(found.size(), search.size()));
    return new LineAnswer(
        count.total(),
        count.matches(),
        drawn,
        lines(page),
        found.size() > page.size() ? next(page.getLast(), order) : null,
        build.state());
  }

  private void pass(LineCount count) throws IOException, TooCostly {
    selection.pass(found(), new EachMatch(build, selection, count));
  }

  private Query found() throws IOException, TooCostly {
    return selection.counted(search.filters());
  }

  /** Hands over all lines, or all that are drawn, in the order of the index. */
  void to(LineSink sink) throws IOException, TooCostly {
    LetterTable letters = build.letters();
    ShownLines shown = new ShownLines(build, selection, search.width(), sink);
    if (search.sample() != null) {
      DrawnLines sample = new DrawnLines(letters, search.sample());
      pass(new LineCount(letters, sample));
      int unused = sample.to(build.reader().leaves(), shown);
      return;
    }
    // Once the first line is on its way nobody can be told of a problem.
    Query found = found();
    Tally unused = selection.pass(found, new Tally(build, Set.of()));
    Passes unbounded = new Passes(build.reader(), UNBOUNDED);
    unbounded.pass(
        unbounded.ready(found, ScoreMode.COMPLETE_NO_SCORES),
        new EachMatch(build, selection, new LineCount(letters, shown)));
  }

  /** How letters stand where lines are alike. */
  private Order order() {
    return switch (search.order()) {
      case DATE -> search.oldestFirst() ? Order.OLDEST : Order.NEWEST;
      case AUTHORITY -> Order.AUTHORITY;
      case LEFT, RIGHT -> Order.NEWEST;
    };
  }

  /** Read in the order of the index, given in the order asked for. */
  private List<Line> lines(List<SortedLine> page) throws IOException, TooCostly {
    Map<SortedLine, Line> read = new HashMap<>();
    List<LeafReaderContext> segments = build.reader().leaves();
    LetterTable letters = build.letters();
    List<Line> inIndex = new ArrayList<>();
    ShownLines shown = new ShownLines(build, selection, search.width(), inIndex::add);
    int segment = -1;
    List<SortedLine> asRead =
        page.stream()
            .sorted(
                Comparator.comparingInt(SortedLine::document)
                    .thenComparingInt(SortedLine::first)
                    .thenComparingInt(SortedLine::last))
            .toList();
    for (SortedLine line : asRead) {
      int of = ReaderUtil.subIndex(line.document(), segments);
      if (of != segment) {
        segment = of;
        shown.begin(segments.get(of));
      }
      int document = line.document() - segments.get(of).docBase;
      shown.take(document, letters.at(line.document()), line.first(), line.last());
      read.put(line, inIndex.getLast());
    }
    return page.stream().map(line -> Objects.requireNonNull(read.get(line))).toList();
  }

  /** The words themselves and what names the line: good in any state of the index. */
  private Cursor next(SortedLine last, LetterOrder order) throws IOException {
    List<String> key = new ArrayList<>();
    for (int i = 0; i < last.count(); i++) {
      key.add(last.word(i).utf8ToString());
    }
    key.addAll(order.place(last.document()).key());
    key.add(Integer.toString(last.first()));
    key.add(Integer.toString(last.last()));
    return new Cursor(build.state().build(), Questions.name(search), key);
  }

  private @Nullable SortedLine after(LetterOrder order) throws IOException, CursorProblem {
    if (search.after() == null) {
      return null;
    }
    List<String> key = search.after().key();
    int words = key.size() - KEY_WITHOUT_WORDS;
    if (words < 0 || words > (search.order().isByWords() ? search.width() : 0)) {
      throw CursorProblem.foreign();
    }
    Place place = Place.ofKey(key.subList(words, words + 4)).orElseThrow(CursorProblem::foreign);
    try {
      return SortedLine.former(
          key.subList(0, words).stream().map(BytesRef::new).toArray(BytesRef[]::new),
          order.key(place),
          Integer.parseInt(key.get(words + 4)),
          Integer.parseInt(key.get(words + 5)));
    } catch (NumberFormatException e) {
      throw CursorProblem.foreign();
    }
  }
}
