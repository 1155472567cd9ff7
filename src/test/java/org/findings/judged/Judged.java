package org.findings.judged;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds what Findings does with real letters against judgements of their paragraphs. */
@Command(
    name = "judged",
    description = "Holds what Findings does with real letters against what readers judged.",
    mixinStandardHelpOptions = true)
final class Judged implements Callable<Integer> {
  /** All there is to be judged, by the name it is asked for. */
  private static final List<Named> ALL =
      List.of(
          new Named("ranking", new RankingJudged()),
          new Named("stance", (letters, out) -> StanceFigures.print(out)),
          new Named("similar", (letters, out) -> SimilarJudged.print(letters.index(), out)));

  private record Named(String name, Judging judging) {}

  @Parameters(paramLabel = "NAME", arity = "0..*", description = "What to judge (all of it).")
  private List<String> names = List.of();

  @Option(
      names = "--letters",
      paramLabel = "FOLDER",
      defaultValue = "../shared/letters",
      description = "The real letters (${DEFAULT-VALUE}).")
  private Path letters = Path.of("../shared/letters");

  @Option(
      names = "--work",
      paramLabel = "FOLDER",
      defaultValue = "target/judged",
      description = "Where their index is kept (${DEFAULT-VALUE}).")
  private Path work = Path.of("target/judged");

  /** Runs it. */
  public static void main(String... args) {
    System.exit(new CommandLine(new Judged()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    List<String> known = ALL.stream().map(Named::name).toList();
    for (String name : names) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException("'" + name + "' is none of " + known + ".");
      }
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (RealLetters indexed = RealLetters.indexed(letters, work.resolve("index"))) {
      out.printf("%s%n", indexed);
      for (Named each : ALL) {
        if (names.isEmpty() || names.contains(each.name())) {
          out.printf("%n== %s ==%n", each.name());
          each.judging().judge(indexed, out);
        }
      }
    }
    return 0;
  }
}
