package org.findings.page;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds a Chromium on this machine, or installs one: Debian's package where this process may, what
 * Playwright offers elsewhere. Where neither works it says what to install; tests never go without.
 */
final class Chromium {
  /** First the one without any windows of its own, in which the tests take half the time. */
  private static final List<String> NAMES =
      List.of(
          "chromium-headless-shell",
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "chrome");

  private static final List<String> USUAL_PLACES =
      List.of(
          "/snap/bin/chromium",
          "/opt/google/chrome/chrome",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "C:/Program Files/Google/Chrome/Application/chrome.exe",
          "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe");

  private static final Duration TO_START = Duration.ofSeconds(30);
  private static final Duration TO_INSTALL = Duration.ofMinutes(5);

  /** What was found out once holds for every test class. */
  private static @Nullable Chromium known;

  /** What was tried in vain, with what it said. */
  private final List<String> tried = new ArrayList<>();

  private final List<Path> places;
  private final boolean mayUseApt;
  private final BiFunction<Duration, ProcessBuilder, Command.Outcome> run;
  private final Supplier<Command.Outcome> playwrightsOwn;

  private @Nullable Path executable;
  private boolean isPlaywrights;

  /** On a machine with these places, where commands are run in this way. */
  Chromium(
      List<Path> places,
      boolean mayUseApt,
      BiFunction<Duration, ProcessBuilder, Command.Outcome> run,
      Supplier<Command.Outcome> playwrightsOwn) {
    this.places = places;
    this.mayUseApt = mayUseApt;
    this.run = run;
    this.playwrightsOwn = playwrightsOwn;
  }

  /** The browser of this machine. */
  static synchronized Chromium here() {
    if (known == null) {
      known = new Chromium(places(), isRootOnDebian(), Command::run, Chromium::installPlaywrights);
      known.findOrInstall();
    }
    return known;
  }

  /** The browser to start; empty stands for Playwright's own, which it finds by itself. */
  Optional<Path> executable() {
    if (executable == null && !isPlaywrights) {
      throw new IllegalStateException(advice());
    }
    return Optional.ofNullable(executable);
  }

  /** What to do where there is no browser, or none that starts. */
  String advice() {
    return """
    The page can't be tested: no browser is here that starts, and none could be installed.
    Install Chromium and run the tests again: on Debian as root "apt-get install chromium", \
    elsewhere your system's package chromium or Google Chrome, so that it is on the PATH.
    %s"""
        .formatted(String.join("\n", tried));
  }

  void findOrInstall() {
    if (find()) {
      return;
    }
    if (mayUseApt && did("apt-get", "update")) {
      // Older systems have no such shell.
      for (String name : List.of("chromium-headless-shell", "chromium")) {
        if (did("apt-get", "install", "-y", name) && find()) {
          return;
        }
      }
    }
    Command.Outcome own = playwrightsOwn.get();
    isPlaywrights = own.worked();
    tried.add(own.output());
  }

  private boolean find() {
    // Some systems have a stand-in that only tells what to install; so each is asked its version.
    executable =
        places.stream()
            .filter(Files::isExecutable)
            .filter(place -> !Files.isDirectory(place))
            .filter(place -> did(TO_START, place.toString(), "--version"))
            .findFirst()
            .orElse(null);
    return executable != null;
  }

  private boolean did(String... words) {
    return did(TO_INSTALL, words);
  }

  private boolean did(Duration most, String... words) {
    ProcessBuilder program = new ProcessBuilder(words);
    program.environment().put("DEBIAN_FRONTEND", "noninteractive");
    Command.Outcome outcome = run.apply(most, program);
    if (!outcome.worked()) {
      tried.add(outcome.output());
    }
    return outcome.worked();
  }

  private static List<Path> places() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    Stream<Path> onPath =
        Arrays.stream(path.split(File.pathSeparator, -1))
            .filter(folder -> !folder.isBlank())
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    return Stream.concat(onPath, USUAL_PLACES.stream().map(Path::of)).toList();
  }

  static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static boolean isRootOnDebian() {
    return isRoot() && Files.isExecutable(Path.of("/usr/bin/apt-get"));
  }

  private static Command.Outcome installPlaywrights() {
    ProcessBuilder install = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
    install.command().addAll(List.of("install", "--only-shell", "chromium"));
    // The driver is one for all, and others start it without.
    String skip = Optional.ofNullable(System.getenv(Browser.SKIP_DOWNLOAD)).orElse("0");
    install.environment().put(Browser.SKIP_DOWNLOAD, skip);
    return Command.run(TO_INSTALL, install);
  }
}
