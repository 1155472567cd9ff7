package org.findings.query;

import java.util.List;
import java.util.Optional;
import org.findings.query.Query.Form;

/**
 * How a query is to be read.
 *
 * @param bareWords what words outside quotation marks stand for
 * @param thesaurus whose equivalents are added; {@link Thesaurus#NONE} adds none
 * @param without terms that are not to be added
 */
public record Reading(Syntax syntax, Form bareWords, Thesaurus thesaurus, List<String> without) {

  public Reading {
    without = List.copyOf(without);
  }

  /** Our own syntax, and nothing added from a thesaurus. */
  public static Reading plain(Form bareWords) {
    return new Reading(Syntax.FINDINGS, bareWords, Thesaurus.NONE, List.of());
  }

  /** Reads a query; one without anything in it asks for everything. */
  public Understood understand(String text) throws QueryProblem {
    if (text.length() > Grammar.LONGEST) {
      throw new QueryProblem(
              Grammar.LONGEST,
              "The query has " + text.length() + " characters, more than " + Grammar.LONGEST + ".",
              "Ask in several queries.")
          .ofSize();
    }
    Leaves leaves = new Leaves(this);
    Query query =
        switch (syntax) {
          case FINDINGS -> Grammar.parse(text, leaves);
          case LUCENE -> LuceneSyntax.parse(text, leaves);
        };
    return new Understood(query, leaves.added(), leaves.unknown());
  }

  /** The nearest query to one that can't be understood; none where there is nothing to go by. */
  public Optional<Repaired> repair(String text) {
    return Repair.of(text, this);
  }
}
