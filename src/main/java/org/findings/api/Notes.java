package org.findings.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.findings.query.Field;
import org.findings.query.Query;
import org.findings.query.Query.And;
import org.findings.query.Query.Form;
import org.findings.query.Query.Phrase;
import org.findings.query.Query.Word;
import org.findings.query.StopWords;
import org.findings.query.Thesaurus;
import org.findings.query.Words;
import org.findings.search.CursorProblem;
import org.findings.search.Engine;
import org.findings.search.Identical;
import org.findings.search.NotReady;
import org.findings.search.Scope;
import org.findings.search.Search;
import org.findings.search.SuggestSearch;
import org.findings.search.Suggestions;
import org.findings.search.Total;
import org.jspecify.annotations.Nullable;

/**
 * Doubts about a question that someone had better know of when they read its answer, each with the
 * way on. They are told with the first page only.
 */
public final class Notes {
  private static final List<String> OPERATORS = List.of("and", "or", "not");

  /** Paragraphs: with fewer, one reads them all and needs no narrower question. */
  private static final int MANY = 20;

  /** Of what a word finds: a phrase that has less of it is hardly what was meant. */
  private static final double SHARE = 0.25;

  private static final int LOOKED_AT = 8;

  private final Engine engine;
  private final Recount recount;
  private final @Nullable String text;
  private final Search search;
  private final List<String> notes = new ArrayList<>();

  private Notes(Engine engine, @Nullable String text, Search search) {
    this.engine = engine;
    this.recount = new Recount(engine);
    this.text = text;
    this.search = search;
  }

  public static List<String> of(Engine engine, Asked asked, Total total)
      throws IOException, CursorProblem, NotReady {
    return asked.search().after() == null
        ? of(engine, asked.text(), asked.search(), total)
        : List.of();
  }

  /**
   * Those about any question for what a search finds.
   *
   * @param text the query as typed
   */
  static List<String> of(Engine engine, @Nullable String text, Search search, Total total)
      throws IOException, CursorProblem, NotReady {
    if (search.identical() instanceof Identical.SameAs) {
      return List.of();
    }
    Notes notes = new Notes(engine, text, search);
    if (notes.areOfStopWords()) {
      return List.copyOf(notes.notes);
    }
    notes.ofOperators();
    if (total.paragraphs() > 0) {
      notes.ofPhrase(total.paragraphs());
      notes.ofWord(total.paragraphs());
    } else {
      notes.notes.addAll(NothingFound.notes(notes.recount, search));
    }
    return List.copyOf(notes.notes);
  }

  private boolean areOfStopWords() {
    List<String> words = words(search.query());
    if (!words.isEmpty() && words.stream().allMatch(StopWords::has)) {
      notes.add(
          "Only very common words are searched for ("
              + quoted(words)
              + "), which say little by themselves. Add a telling word, or put a whole phrase in"
              + " quotation marks.");
      return true;
    }
    return false;
  }

  private void ofOperators() {
    for (String operator : OPERATORS) {
      if (isTypedAsWord(operator)) {
        notes.add(
            "“"
                + operator
                + "” is searched as a word like the others. Write it in capitals, "
                + operator.toUpperCase(Locale.ROOT)
                + ", to join words with it.");
      }
    }
  }

  private boolean isTypedAsWord(String operator) {
    return search.query() instanceof And and
        && and.parts().stream()
            .anyMatch(part -> word(part).filter(w -> w.equals(operator)).isPresent());
  }

  /** Words side by side may be meant as a phrase. */
  private void ofPhrase(int found) throws IOException, CursorProblem, NotReady {
    Optional<List<String>> sideBySide = sideBySide();
    if (sideBySide.isEmpty() || search.scope() != Scope.PARAGRAPH) {
      return;
    }
    String phrase = String.join(" ", sideBySide.get());
    Optional<Total> asPhrase =
        recount.of(exact(sideBySide.get()), search.filters(), search.scope());
    asPhrase
        .map(Total::paragraphs)
        .filter(count -> count > 0 && count < found)
        .ifPresent(
            count ->
                notes.add(
                    "The words may stand anywhere in a paragraph. Did you mean the phrase? In"
                        + " quotation marks “"
                        + phrase
                        + "” finds "
                        + Recount.number(count)
                        + " of these "
                        + Recount.paragraphs(found)
                        + "."));
  }

  /** A word may be meant with those that so often follow it. */
  private void ofWord(int found) throws IOException, CursorProblem, NotReady {
    Optional<String> word = word(search.query());
    String typed = text;
    boolean plain = typed != null && word.isPresent() && typed.strip().equalsIgnoreCase(word.get());
    boolean counted =
        search.scope() == Scope.PARAGRAPH
            && search.filters().stream().noneMatch(filter -> filter.field() == Field.STANCE);
    if (!plain || !counted || found < MANY) {
      return;
    }
    SuggestSearch begun =
        new SuggestSearch(word.get(), search.filters(), LOOKED_AT, Thesaurus.NONE);
    for (Suggestions.Completion completion : engine.suggest(begun).completions()) {
      List<String> words = Words.of(completion.text());
      if (words.size() < 2 || !words.getFirst().equals(word.get())) {
        continue;
      }
      // Counted anew: suggestions may lag the index.
      int asPhrase =
          recount
              .of(exact(words), search.filters(), search.scope())
              .map(Total::paragraphs)
              .orElse(0);
      if (asPhrase >= found * SHARE && asPhrase < found) {
        notes.add(
            "“"
                + word.get()
                + "” alone finds "
                + Recount.paragraphs(found)
                + ". Did you mean the phrase? In quotation marks “"
                + completion.text()
                + "” finds "
                + Recount.number(asPhrase)
                + ".");
      }
      return;
    }
  }

  /** The words of a question of nothing but words outside quotation marks, with no operator. */
  private Optional<List<String>> sideBySide() {
    String typed = text;
    if (!(search.query() instanceof And and)
        || typed == null
        || typed.chars().anyMatch(c -> "\"“”+-():".indexOf(c) >= 0)
        || typed.matches("(?s).*\\b(AND|OR|NOT|NEAR|BEFORE|WITHIN)\\b.*")) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    for (Query part : and.parts()) {
      Optional<String> word = word(part);
      if (word.isEmpty()) {
        return Optional.empty();
      }
      words.add(word.get());
    }
    return Optional.of(words);
  }

  private static Optional<String> word(Query query) {
    return query instanceof Phrase phrase
            && phrase.terms().size() == 1
            && phrase.terms().getFirst() instanceof Word word
        ? Optional.of(word.text())
        : Optional.empty();
  }

  /** The words of a question of nothing but words and phrases; else none. */
  private static List<String> words(Query query) {
    List<Query> parts = query instanceof And and ? and.parts() : List.of(query);
    List<String> words = new ArrayList<>();
    for (Query part : parts) {
      if (!(part instanceof Phrase phrase)
          || !phrase.terms().stream().allMatch(term -> term instanceof Word)) {
        return List.of();
      }
      phrase.terms().forEach(term -> words.add(((Word) term).text()));
    }
    return words;
  }

  private static Query exact(List<String> words) {
    return new Phrase(words.stream().map(word -> (Query.Term) new Word(word, Form.EXACT)).toList());
  }

  private static String quoted(List<String> words) {
    return words.stream().map(word -> "“" + word + "”").collect(Collectors.joining(", "));
  }
}
