package org.findings.page;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A real browser without a window, which reaches nothing but this machine. */
final class Browser implements AutoCloseable {
  /** Playwright would otherwise fetch three browsers of its own. */
  static final String SKIP_DOWNLOAD = "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD";

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser browser;

  private Browser(Playwright playwright, com.microsoft.playwright.Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Browser start() {
    Chromium chromium = Chromium.here();
    Optional<Path> executable = chromium.executable();
    Playwright playwright =
        Playwright.create(new Playwright.CreateOptions().setEnv(Map.of(SKIP_DOWNLOAD, "1")));
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions().setHeadless(true).setArgs(arguments());
    executable.ifPresent(options::setExecutablePath);
    try {
      return new Browser(playwright, playwright.chromium().launch(options));
    } catch (RuntimeException e) {
      playwright.close();
      throw new IllegalStateException(chromium.advice(), e);
    }
  }

  Visitor visitor(Served served, Screen screen) {
    return Visitor.in(browser, served, screen);
  }

  @Override
  public void close() {
    playwright.close();
  }

  private static List<String> arguments() {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run"));
    if (Chromium.isRoot()) {
      arguments.add("--no-sandbox");
    }
    return arguments;
  }
}
