package org.findings.cli;

import java.io.PrintWriter;
import org.findings.search.Suggestions;
import org.jspecify.annotations.Nullable;

/** Suggestions for people. */
final class SuggestionLines {
  private final PrintWriter out;

  SuggestionLines(PrintWriter out) {
    this.out = out;
  }

  void all(Suggestions answer) {
    answer
        .corrections()
        .forEach(
            correction ->
                line(
                    "Did you mean " + correction.text() + " for " + correction.word(),
                    correction.paragraphs()));
    answer.completions().forEach(completion -> line(completion.text(), completion.paragraphs()));
    answer
        .family()
        .forEach(
            relative ->
                line(relative.text() + " (" + relative.how().code() + ")", relative.paragraphs()));
    if (answer.completions().isEmpty()
        && answer.corrections().isEmpty()
        && answer.family().isEmpty()) {
      out.println("Nothing in the letters goes on like this.");
    }
    if (!answer.asOf().current()) {
      out.printf(
          "The phrases are those of %s, gathered before the index last changed.%n",
          Amount.letters(answer.asOf().letters()));
    }
  }

  private void line(String text, @Nullable Integer paragraphs) {
    out.println(text + (paragraphs == null ? "" : ": " + Amount.paragraphs(paragraphs)));
  }
}
