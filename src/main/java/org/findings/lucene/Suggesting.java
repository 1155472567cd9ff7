package org.findings.lucene;

import java.io.IOException;
import java.util.List;
import org.findings.query.Typing;
import org.findings.search.SuggestSearch;
import org.findings.search.Suggestions;
import org.findings.search.Suggestions.Completion;
import org.findings.search.Suggestions.Correction;
import org.findings.search.Suggestions.Relative;

/** Answers one question for suggestions from one build and a table that may be behind it. */
final class Suggesting {
  private Suggesting() {}

  static Suggestions answer(Build build, TableInBuild table, SuggestSearch search)
      throws IOException {
    PhrasesInBuild phrases = PhrasesInBuild.of(table, build, search.filters());
    Counting counting = new Counting(build, search.filters());
    Amounts amounts = new Amounts(phrases, counting);
    IndexWords words = new IndexWords(build.reader());
    Typing typing = Typing.of(search.text());
    List<Completion> completions =
        new Completing(phrases, words, counting).of(typing, search.size());
    List<Correction> corrections = new Correcting(build.reader(), words, amounts).of(typing);
    List<Relative> family = new Family(words, amounts, search.thesaurus()).of(typing);
    return new Suggestions(completions, corrections, family, phrases.asOf(), build.state());
  }
}
