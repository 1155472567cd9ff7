package org.findings.speed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.findings.lucene.LuceneEngine;
import org.findings.search.Engine;
import org.findings.search.TooCostly;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the speed of Findings beside that of a plain Lucene program, in one run. */
@Command(
    name = "speed",
    description = "Measures the speed of Findings beside that of a plain Lucene program.",
    mixinStandardHelpOptions = true)
final class Measure implements Callable<Integer> {
  private static final String MEAN = "mean, ms";

  /** Rounds that a new process takes, besides, until it is as warm as this one. */
  private static final int MORE_WARM_UP = 3;

  @Parameters(
      paramLabel = "CORPUS",
      defaultValue = "real 100000 1000000",
      split = " ",
      description = "real, or a number of made paragraphs; several (${DEFAULT-VALUE}).")
  private List<String> corpora = List.of();

  @Option(
      names = "--work",
      paramLabel = "FOLDER",
      defaultValue = "target/speed",
      description = "Where indexes and figures are kept (${DEFAULT-VALUE}).")
  private Path work = Path.of("target/speed");

  @Option(
      names = "--rounds",
      defaultValue = "3",
      description = "Rounds that count, behind one that warms up (${DEFAULT-VALUE}).")
  private int rounds;

  @Option(names = "--keep", description = "Takes the indexes of the last run, where there are.")
  private boolean keep;

  @Option(
      names = "--in-process",
      description = "Leaves out the service and all that is asked of it.")
  private boolean inProcess;

  @Option(names = "--besides", description = "Measures only what a page may be asked for besides.")
  private boolean besides;

  @Option(
      names = "--evidence",
      description = "Measures only what is made of all that is found: trends, lines, exports …")
  private boolean evidence;

  @Option(names = "--repeats", description = "Measures only what a 304 costs beside its 200.")
  private boolean repeats;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Asks questions of this kind only, for a profile.")
  private @Nullable String kind;

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = "Writes the figures here, too; they are always in the work folder.")
  private @Nullable Path save;

  @Option(
      names = "--compare",
      paramLabel = "FILE",
      description = "Says what differs from figures saved before.")
  private @Nullable Path compare;

  /** Runs it. */
  public static void main(String... args) {
    System.exit(new CommandLine(new Measure()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    @Nullable Figures before = compare == null ? null : Figures.load(compare);
    Figures all = new Figures();
    for (String name : corpora) {
      Path folder = Files.createDirectories(work.resolve(name));
      Figures figures = measure(name, folder);
      Report.print(name, figures);
      figures.all().forEach((key, f) -> all.all().put(name + "/" + key, f));
    }
    Report.printGrowth(all, corpora);
    all.save(work.resolve("figures.json"));
    if (save != null) {
      all.save(save);
    }
    if (before != null) {
      Report.printChanges(before, all);
    }
    return 0;
  }

  private Figures measure(String name, Path folder) throws Exception {
    Figures figures = new Figures();
    Indexes indexes = Indexes.in(folder);
    Path indexFigures = folder.resolve("index.json");
    if (keep && indexes.areThere() && Files.exists(indexFigures)) {
      figures.addAll(Figures.load(indexFigures));
    } else {
      indexes.write(Corpus.named(name, folder), figures);
      figures.save(indexFigures);
    }
    try (Engine engine = LuceneEngine.open(indexes.ours());
        Reference reference = new Reference(indexes.plain())) {
      List<Question> questions =
          Mix.of(new Vocabulary(reference.reader()), q -> isAnswered(engine, q)).stream()
              .filter(q -> kind == null || q.kind().equals(kind))
              .toList();
      if (questions.isEmpty()) {
        throw new IllegalArgumentException("No questions are of the kind " + kind + ".");
      }
      Agreement.require(questions, engine, reference);
      if (besides) {
        Extra.measure(figures, questions, engine, rounds);
        return figures;
      }
      if (repeats) {
        Repeats.measure(figures, questions, engine, indexes.ours(), work, rounds);
        return figures;
      }
      if (evidence) {
        new Evidence(figures, engine, reference, rounds).measure(questions);
        return figures;
      }
      inProcess(figures, questions, engine, reference);
      if (!inProcess) {
        overHttp(figures, questions, indexes.ours());
        Repeats.measure(figures, questions, engine, indexes.ours(), work, rounds);
      }
    }
    return figures;
  }

  private static boolean isAnswered(Engine engine, Question question) {
    try {
      return engine.search(question.search()).total().paragraphs() > 0;
    } catch (TooCostly e) {
      return false;
    } catch (Exception e) {
      throw new IllegalStateException(question + " failed", e);
    }
  }

  private void inProcess(
      Figures figures, List<Question> questions, Engine engine, Reference reference)
      throws Exception {
    Round.Asking ours = asking(question -> engine.search(question.search()));
    Round.Asking plain = asking(reference::page);
    List<Round> oursAlone = new ArrayList<>();
    List<Round> plainAlone = new ArrayList<>();
    List<Round> oursTwo = new ArrayList<>();
    List<Round> plainTwo = new ArrayList<>();
    for (int i = 0; i <= rounds; i++) {
      List<Round> beside = Round.beside(questions, List.of(ours, plain));
      oursAlone.add(beside.getFirst());
      plainAlone.add(beside.getLast());
      oursTwo.add(Round.two(questions, ours, ours));
      plainTwo.add(Round.two(questions, plain, plain));
    }
    // The first round warms up.
    Sides alone = new Sides(counted(oursAlone), counted(plainAlone));
    alone.add(figures, "in process");
    Sides two = new Sides(counted(oursTwo), counted(plainTwo));
    two.addThroughput(figures, "in process, two clients");
    figures.addRatio(
        "in process, two clients/findings, times one client",
        Sides.values(two.ours(), Round::perSecond),
        Sides.values(alone.ours(), Round::perSecond));
    figures.addRatio(
        "in process, two clients/reference, times one client",
        Sides.values(two.plain(), Round::perSecond),
        Sides.values(alone.plain(), Round::perSecond));
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    figures.add("heap/of both at rest, MB", (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
    figures.add("heap/allowed, MB", runtime.maxMemory() / 1e6);
  }

  private void overHttp(Figures figures, List<Question> questions, Path index) throws Exception {
    // The first start makes the archive of classes that later ones use, as the first command does.
    Service.start(index, "256m", work).close();
    double[] ready = new double[rounds];
    double[] answered = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      try (Service service = Service.start(index, "256m", work)) {
        ready[i] = service.toReady();
        answered[i] = service.toFirstAnswer(questions.getFirst());
      }
    }
    figures.add("service/start to ready, ms", ready);
    figures.add("service/start to first answer, ms", answered);
    for (String heap : List.of("256m", "2g")) {
      List<Round> alone = new ArrayList<>();
      List<Round> two = new ArrayList<>();
      String name = "HTTP, heap " + heap;
      try (Service service = Service.start(index, heap, work);
          HttpClient one = new HttpClient(service.port());
          HttpClient other = new HttpClient(service.port())) {
        for (int i = 0; i < MORE_WARM_UP; i++) {
          Round.alone(questions, one);
        }
        for (int i = 0; i <= rounds; i++) {
          alone.add(Round.alone(questions, one));
          two.add(Round.two(questions, one, other));
        }
        figures.add(name + "/resident at most, MB", service.residentMegabytes());
      }
      Sides.addLatencies(figures, name, counted(alone));
      figures.add(name + "/two clients, a second", Sides.values(counted(two), Round::perSecond));
    }
    String base = "in process/";
    double reference = figures.median(base + "reference, " + MEAN);
    double own = figures.median(base + "findings, " + MEAN);
    double http = figures.median("HTTP, heap 256m/" + MEAN);
    figures.add("HTTP, heap 256m/ratio of the mean to the reference in process", http / reference);
    figures.add("HTTP, heap 256m/on top, of the reference's mean", (http - own) / reference);
    figures.add(
        "HTTP, heap 256m/mean, times that with 2g", http / figures.median("HTTP, heap 2g/" + MEAN));
  }

  private static List<Round> counted(List<Round> all) {
    return all.subList(1, all.size());
  }

  /** Answers a question within this process. */
  interface Answering {
    Object answer(Question question) throws Exception;
  }

  static Round.Asking asking(Answering answering) {
    return question -> {
      long start = System.nanoTime();
      Object answer = answering.answer(question);
      long nanos = System.nanoTime() - start;
      if (answer == null) {
        throw new IllegalStateException("no answer to " + question);
      }
      return nanos;
    };
  }
}
