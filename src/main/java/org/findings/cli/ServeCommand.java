package org.findings.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.findings.api.Admission;
import org.findings.api.Api;
import org.findings.api.Service;
import org.findings.api.Upkeep;
import org.findings.intake.BadPath;
import org.findings.intake.Intake;
import org.findings.intake.Letters;
import org.findings.intake.Report;
import org.findings.parser.Parser;
import org.findings.query.Thesaurus;
import org.findings.search.Engine;
import org.findings.search.IndexProblem;
import org.findings.search.IndexState;
import org.findings.search.NotReady;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Brings the index up to date with the folder of letters, and serves page and API. */
@Command(
    name = "serve",
    description =
        "Brings the index up to date with the folder of letters, then serves the page and the API"
            + " until it is stopped. With an index from before it answers at once.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_LINE, Exit.REFUSED_LINE, Exit.FAILED_LINE})
final class ServeCommand implements Callable<Integer> {
  @Mixin private LettersOption letters;

  @Mixin private IndexOption index;

  @Mixin private RecognitionOption recognition;

  @Mixin private ThesaurusOption thesaurus;

  @Option(
      names = "--port",
      defaultValue = "${env:FINDINGS_PORT:-7070}",
      description = "Where to listen; 0 takes any free port (FINDINGS_PORT; ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      defaultValue = "${env:FINDINGS_HOST:-127.0.0.1}",
      description =
          "Who can reach it: 127.0.0.1 this machine only, 0.0.0.0 the network"
              + " (FINDINGS_HOST; ${DEFAULT-VALUE}).")
  private String host;

  @Mixin private AdmissionOptions admission;

  @Spec private CommandSpec spec;

  private final AtomicBoolean samples = new AtomicBoolean();
  private final Upkeep upkeep = new Upkeep();

  @SuppressWarnings("NullAway.Init") // by picocli
  ServeCommand() {}

  @Override
  public Integer call() throws Exception {
    requireLetters();
    Thesaurus equivalents = thesaurus.thesaurus();
    Admission admitted = admission.admission(host);
    try (Opening opening = Opening.of(index.path());
        Api api = Api.start(service(opening, equivalents, admitted), host, port)) {
      Engine engine = opening.orFail();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(api, opening)));
      endWithParent();
      boolean ready = announce(engine, api);
      bringUpToDate(engine, ready);
      if (!ready) {
        announce(engine, api);
      }
      new CountDownLatch(1).await();
    }
    return Exit.OK;
  }

  private Service service(Opening opening, Thesaurus equivalents, Admission admitted)
      throws BadPath {
    Letters folder =
        new Letters(letters.path(), opening, Parser.standard(), recognition.recogniser());
    try {
      folder.tidy();
    } catch (IOException e) {
      // Letters that can only be read can still be searched.
      err().println("What was left half done was not cleared away: " + e.getMessage());
    }
    return new Service(opening, samples::get, equivalents, upkeep, folder, admitted);
  }

  /** What is being written when the process ends is not committed: the next start does it again. */
  private void stop(Api api, Opening opening) {
    api.close();
    if (!upkeep.isRunning()) {
      try {
        opening.close();
      } catch (IOException e) {
        err().println("The index was not closed in order: " + e.getMessage());
      }
    }
  }

  /** Maven, told to end by its process id alone, would leave behind what it started. */
  private static void endWithParent() {
    if (Boolean.getBoolean("findings.ends.with.parent")) {
      ProcessHandle.current().parent().ifPresent(ServeCommand::endWith);
    }
  }

  private static void endWith(ProcessHandle parent) {
    CompletableFuture<Void> unused = parent.onExit().thenRun(() -> System.exit(Exit.OK));
  }

  private void requireLetters() throws BadPath {
    if (!Files.isDirectory(letters.path())) {
      throw new BadPath(
          "There is no folder of letters at "
              + letters.path().toAbsolutePath().normalize()
              + ". Create it and put letters in, or name another: --letters, or FINDINGS_LETTERS.");
    }
  }

  /** Says where it listens, once there is something to find. */
  private boolean announce(Engine engine, Api api) throws IOException {
    try {
      IndexState state = engine.state();
      out()
          .printf(
              "Findings is ready at http://%s:%d – %s, %s%n",
              host.contains(":") ? "[" + host + "]" : host,
              api.port(),
              Amount.letters(state.letters()),
              Amount.paragraphs(state.paragraphs()));
      return true;
    } catch (NotReady e) {
      return false;
    }
  }

  private void bringUpToDate(Engine engine, boolean ready)
      throws IOException, IndexProblem, BadPath {
    upkeep.begin();
    try {
      Intake intake = new Intake(engine, Parser.standard(), recognition.recogniser());
      Report report = intake.run(List.of(letters.path()), Terminal.progress(err(), Things.FILES));
      upkeep.done();
      Path samplesFolder = Path.of(LettersOption.SAMPLES).toAbsolutePath().normalize();
      samples.set(report.roots().equals(Set.of(samplesFolder)));
      sayMore(report, ready);
    } catch (IOException | IndexProblem e) {
      upkeep.failed();
      if (!ready) {
        throw e;
      }
      err().println("The index was not brought up to date: " + e.getMessage());
    }
  }

  private void sayMore(Report report, boolean ready) {
    if (ready && report.changedAnything()) {
      out().println("Up to date: " + ReportLines.changes(report));
    }
    if (report.letters() == 0) {
      err()
          .println(
              "No letters are in "
                  + letters.path()
                  + " yet: put .pdf, .txt or .md files there and start again.");
    }
    if (!report.setAside().isEmpty()) {
      int count = report.setAside().size();
      err()
          .println(
              Amount.of(count, "file was", "files were")
                  + " set aside; the command check says which and why.");
    }
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
