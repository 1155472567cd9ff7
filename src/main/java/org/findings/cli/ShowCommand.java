package org.findings.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.findings.api.Bodies;
import org.findings.intake.LetterFile;
import org.findings.letter.Letter;
import org.findings.parser.Parser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the parser makes of a file. */
@Command(
    name = "show",
    description =
        "Prints what is read out of a file, as JSON: the letter as the API has it. It needs no"
            + " index, and changes none.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_LINE, Exit.REFUSED_LINE, Exit.FAILED_LINE})
final class ShowCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "A letter.")
  private Path file;

  @Mixin private RecognitionOption recognition;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // by picocli
  ShowCommand() {}

  @Override
  public Integer call() throws Exception {
    Letter letter = LetterFile.read(file, Parser.standard(), recognition.recogniser());
    String json = Bodies.letter(letter).text();
    spec.commandLine().getOut().println(json);
    return Exit.OK;
  }
}
