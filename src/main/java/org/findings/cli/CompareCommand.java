package org.findings.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.findings.api.AnswerBody;
import org.findings.api.AskedComparison;
import org.findings.api.AskedKeywords;
import org.findings.api.ComparisonBody;
import org.findings.api.KeywordsBody;
import org.findings.lucene.LuceneEngine;
import org.findings.search.Comparison;
import org.findings.search.Engine;
import org.findings.search.Keywords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares two selections from the command line. */
@Command(
    name = "compare",
    description =
        "Says how much commoner something is in one selection of letters than in another; without"
            + " a query, which words and phrases mark the one against the other.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_LINE, Exit.REFUSED_LINE, Exit.FAILED_LINE})
final class CompareCommand implements Callable<Integer> {
  @Mixin private QueryOptions query;

  @Mixin private FilterOptions filters;

  @Option(
      names = "--a",
      paramLabel = "FILTERS",
      description =
          "One side, as in an address: \"overall=Inadequate&year=2019..2024\". Other filters hold"
              + " for both sides.")
  private @Nullable List<String> a;

  @Option(names = "--b", paramLabel = "FILTERS", description = "The other side.")
  private @Nullable List<String> b;

  @Option(
      names = "--identical",
      paramLabel = "ID",
      description =
          "Only paragraphs that are the same as this one but for names, numbers and dates.")
  private @Nullable List<String> identical;

  @Option(names = "--size", paramLabel = "N", description = "Words of each side, 0 to 500: 50.")
  private @Nullable List<String> size;

  @Option(
      names = "--least-letters",
      paramLabel = "N",
      description = "In how many letters of its side a word must stand: 3.")
  private @Nullable List<String> leastLetters;

  @Option(
      names = "--least-authorities",
      paramLabel = "N",
      description = "The same for authorities: 2.")
  private @Nullable List<String> leastAuthorities;

  @Option(
      names = "--stop-words",
      paramLabel = "true|false",
      description = "Words that say nothing by themselves, too: false.")
  private @Nullable List<String> stopWords;

  @Mixin private FigureOptions figures;

  @Mixin private IndexOption index;

  @Mixin private ThesaurusOption thesaurus;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // by picocli
  CompareCommand() {}

  @Override
  public Integer call() throws Exception {
    Map<String, List<String>> parameters = query.parameters();
    filters.addTo(parameters);
    FilterOptions.add(parameters, "a", a);
    FilterOptions.add(parameters, "b", b);
    FilterOptions.add(parameters, "identical", identical);
    FilterOptions.add(parameters, "size", size);
    FilterOptions.add(parameters, "leastLetters", leastLetters);
    FilterOptions.add(parameters, "leastAuthorities", leastAuthorities);
    FilterOptions.add(parameters, "stopWords", stopWords);
    figures.addTo(parameters);
    if (!AskedComparison.hasQuery(parameters)) {
      return keywords(AskedKeywords.of(parameters));
    }
    AskedComparison asked = AskedComparison.of(parameters, thesaurus.thesaurus());
    try (Engine engine = LuceneEngine.open(index.path())) {
      Comparison comparison = engine.compare(asked.search());
      if (figures.areForPrograms()) {
        AnswerBody body = ComparisonBody.of(asked, comparison, false);
        figures.print(spec, body.text());
      } else {
        new FigureLines(spec.commandLine().getOut()).comparison(asked, comparison);
      }
    }
    return Exit.OK;
  }

  private int keywords(AskedKeywords asked) throws Exception {
    try (LuceneEngine engine = LuceneEngine.open(index.path())) {
      Keywords answer = engine.keywords(asked.search());
      if (answer.phrases() == null
          && asked.search().areOfLetters()
          && answer.index().paragraphs() > 0) {
        PhrasesFirst.gather(engine, spec);
        answer = engine.keywords(asked.search());
      }
      if (figures.areForPrograms()) {
        AnswerBody body = KeywordsBody.of(asked, answer, false);
        figures.print(spec, body.text());
      } else {
        new KeywordLines(spec.commandLine().getOut())
            .all(answer, KeywordsBody.notes(asked, answer));
      }
    }
    return Exit.OK;
  }
}
