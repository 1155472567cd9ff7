package org.findings.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.findings.query.English;
import org.findings.query.Filter;
import org.findings.query.Query;
import org.findings.query.Query.And;
import org.findings.query.Query.Form;
import org.findings.query.Query.Phrase;
import org.findings.query.Query.Word;
import org.findings.query.StopWords;
import org.findings.search.CursorProblem;
import org.findings.search.NotReady;
import org.findings.search.Scope;
import org.findings.search.Search;
import org.findings.search.Total;

/** Why a question finds nothing: a filter, a word, or that what it asks for stands apart. */
final class NothingFound {
  private final Recount recount;
  private final Search search;
  private final List<String> notes = new ArrayList<>();

  private NothingFound(Recount recount, Search search) {
    this.recount = recount;
    this.search = search;
  }

  static List<String> notes(Recount recount, Search search)
      throws IOException, CursorProblem, NotReady {
    NothingFound nothing = new NothingFound(recount, search);
    nothing.ofNothing();
    return nothing.notes;
  }

  private void ofNothing() throws IOException, CursorProblem, NotReady {
    if (!search.filters().isEmpty()) {
      Optional<Total> unfiltered = recount.of(search.query(), List.of(), search.scope());
      if (unfiltered.isEmpty()) {
        return;
      }
      if (unfiltered.get().paragraphs() > 0) {
        ofFilters(unfiltered.get().paragraphs());
        return;
      }
    }
    ofPartsFoundNowhere();
  }

  private void ofFilters(int unfiltered) throws IOException, CursorProblem, NotReady {
    boolean one = false;
    for (Filter filter : search.filters()) {
      List<Filter> others = search.filters().stream().filter(f -> !f.equals(filter)).toList();
      Optional<Total> without = recount.of(search.query(), others, search.scope());
      if (without.isPresent() && without.get().paragraphs() > 0) {
        one = true;
        notes.add(
            "The filter “"
                + English.of(filter)
                + "” leaves nothing: without it "
                + Recount.areFound(without.get().paragraphs())
                + ".");
      }
    }
    if (!one) {
      notes.add(
          "The filters together leave nothing, and none of them alone: without any of them "
              + Recount.areFound(unfiltered)
              + ".");
    }
  }

  private void ofPartsFoundNowhere() throws IOException, CursorProblem, NotReady {
    if (search.query() instanceof And and) {
      ofParts(and);
    } else if (search.query() instanceof Phrase phrase && phrase.terms().size() > 1) {
      ofWordsOf(phrase);
    }
    // A single thing that is found nowhere speaks for itself.
  }

  private void ofParts(And and) throws IOException, CursorProblem, NotReady {
    List<String> nowhere = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (Query part : and.parts()) {
      if (part instanceof Query.Not) {
        continue;
      }
      Optional<Total> alone = recount.of(part, List.of(), search.scope());
      if (alone.isEmpty()) {
        return;
      }
      String said = English.of(part, List.of());
      int paragraphs = alone.get().paragraphs();
      if (paragraphs == 0) {
        nowhere.add(said);
      } else {
        found.add(said + ": " + Recount.paragraphs(paragraphs));
      }
    }
    if (!nowhere.isEmpty()) {
      notes.add("Found nowhere: " + String.join("; ", nowhere) + ".");
    }
    if (!found.isEmpty()) {
      notes.add("Found alone, " + String.join("; ", found) + ".");
    }
    if (nowhere.isEmpty() && search.scope() == Scope.PARAGRAPH) {
      recount
          .of(and, List.of(), Scope.LETTER)
          .map(Total::letters)
          .filter(letters -> letters > 0)
          .ifPresent(
              letters ->
                  notes.add(
                      "No paragraph holds all of it, but "
                          + (letters == 1
                              ? "1 letter does"
                              : Recount.number(letters) + " letters do")
                          + ", in several paragraphs: ask for the same letter (in=letter)."));
    }
  }

  private void ofWordsOf(Phrase phrase) throws IOException, CursorProblem, NotReady {
    List<Query> alone = new ArrayList<>();
    for (Query.Term term : phrase.terms()) {
      if (!(term instanceof Word word)) {
        return;
      }
      Form form = StopWords.has(word.text()) ? Form.EXACT : Form.INFLECTED;
      alone.add(new Phrase(List.of(new Word(word.text(), form))));
    }
    And apart = new And(alone);
    int paragraphs = recount.of(apart, List.of(), search.scope()).map(Total::paragraphs).orElse(0);
    if (paragraphs == 0) {
      ofParts(apart);
      return;
    }
    notes.add(
        "These very words stand nowhere side by side. Without quotation marks, in any form and"
            + " order, "
            + Recount.areFound(paragraphs)
            + ".");
  }
}
