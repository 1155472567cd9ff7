package org.findings.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.findings.api.BadKeys;
import org.findings.api.CannotListen;
import org.findings.api.Problem;
import org.findings.intake.BadBackup;
import org.findings.intake.BadPath;
import org.findings.query.BadThesaurus;
import org.findings.search.CursorProblem;
import org.findings.search.IndexProblem;
import org.findings.search.NotReady;
import org.findings.search.TooCostly;
import org.findings.search.UnknownParagraph;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What a command could not do, in words; never a stack trace. */
final class Failures implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    switch (e) {
      case Problem problem -> {
        err.println(problem.detail());
        problem.hint().ifPresent(err::println);
        return Exit.REFUSED;
      }
      case BadPath bad -> err.println(bad.getMessage());
      case BadBackup bad -> err.println(bad.getMessage());
      case BadKeys bad -> err.println(bad.getMessage());
      case BadThesaurus bad -> err.println(bad.getMessage());
      case IndexProblem bad -> err.println(bad.getMessage());
      case CannotListen bad -> err.println(bad.getMessage());
      case CursorProblem bad -> err.println(bad.getMessage() + " Leave --cursor out.");
      case TooCostly costly -> err.println(costly.getMessage() + " " + costly.hint());
      case UnknownParagraph unknown ->
          err.println(unknown.getMessage() + " Ids stand in what search --json prints.");
      case NotReady notReady ->
          err.println("There is no index yet. Make one with the command index, or start serve.");
      default -> {
        err.println(unforeseen(e));
        LoggerFactory.getLogger(Failures.class).info("the cause", e);
        return Exit.FAILED;
      }
    }
    return Exit.REFUSED;
  }

  private static String unforeseen(Exception e) {
    boolean outside = e instanceof IOException || e instanceof UncheckedIOException;
    return outside
        ? "Reading or writing failed: " + e.getMessage() + ". The index is as it was before."
        : "Findings failed: " + e + ". Please report it, with what FINDINGS_LOG=INFO shows.";
  }
}
