package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser that knows nothing of the page has to fetch, and when it learns of it. */
class FirstLoadTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  private static final Path WEB = Path.of("web");
  private static final long MOST_BYTES = 150_000;
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^(?:import|export)\\b[^;]*?'(\\.[^']+)';");
  private static final Pattern PART = Pattern.compile("'([^']+\\.js)'");
  private static final Pattern PRELOAD =
      Pattern.compile(
          "rel=\"modulepreload\" fetchpriority=\"low\"( media=\"[^\"]+\")? href=\"/([^\"]+)\"");

  @ParameterizedTest
  @ValueSource(strings = {"/", "/?q=drift"})
  void theFirstViewIsLightOverTheWire(String address) {
    Visitor visitor = browsing.visitor(Screen.PHONE);
    AtomicLong bytes = new AtomicLong();
    CDPSession wire = visitor.page().context().newCDPSession(visitor.page());
    wire.on(
        "Network.loadingFinished",
        event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
    wire.send("Network.enable");
    visitor.opens(address);
    assertThat(visitor.page().locator("#foot a").first()).isVisible();
    visitor.page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
    assertThat(bytes.get())
        .as("bytes of %s, headers and all", address)
        .isBetween(10_000L, MOST_BYTES);
  }

  /** Otherwise a browser learns of a module only when it has read the one that imports it. */
  @Test
  void allThatAViewImportsIsAskedForAtOnce() throws IOException {
    Set<String> first = imported("app.js", "arrival/ahead.js");
    assertThat(askedFor(false)).containsExactlyInAnyOrderElementsOf(first);

    String parts = Files.readString(WEB.resolve("arrival/parts.js"));
    assertThat(PART.matcher(parts).results().map(part -> part.group(1)))
        .containsExactlyInAnyOrderElementsOf(with(first, "results/results.js"));
    assertThat(with(first, "start/start.js")).containsExactly("start/start.js");

    assertThat(askedFor(true))
        .containsExactlyInAnyOrderElementsOf(with(first, "filters/filters.js", "filters/sheet.js"));
  }

  /**
   * What the lines rel="modulepreload" of web/index.html name: for all screens, or for wide ones.
   */
  private static List<String> askedFor(boolean wide) throws IOException {
    return PRELOAD
        .matcher(Files.readString(WEB.resolve("index.html")))
        .results()
        .filter(line -> (line.group(1) != null) == wide)
        .map(line -> line.group(2))
        .toList();
  }

  @Test
  void theStyleComesInOneFile() throws Exception {
    // A browser looks for that beside a plain file.
    Visitor visitor = browsing.visitor().expects("/favicon.ico").opens("/style/all.css");
    String style = visitor.page().locator("body").innerText();
    assertThat(style).doesNotContain("@import").contains("--paper", ".search-box", "@media print");
    List<String> sheets =
        Pattern.compile("@import '/(.+)';")
            .matcher(Files.readString(WEB.resolve("style/all.css")))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(sheets).hasSizeGreaterThan(20);
    for (String sheet : sheets) {
      assertThat(WEB.resolve(sheet)).exists();
    }
  }

  @Test
  void theFootLeadsToWhatIsSaidOfAccessibility() {
    Visitor visitor = browsing.visitor().opens("/?q=drift");
    visitor.link("Accessibility").click();
    assertThat(visitor.title()).hasText("Accessibility");
    assertThat(visitor.page().locator("h2").getByText("What is known not to be right")).isVisible();
    visitor.link("Back to the search").click();
    assertThat(visitor.box()).isVisible();
  }

  private static Set<String> imported(String... modules) throws IOException {
    Set<String> found = new TreeSet<>();
    for (String module : modules) {
      follow(Path.of(module), found);
    }
    return found;
  }

  /** These modules and what they import, but for what is there. */
  private static Set<String> with(Set<String> there, String... modules) throws IOException {
    Set<String> found = imported(modules);
    found.addAll(List.of(modules));
    found.removeAll(there);
    return found;
  }

  private static void follow(Path module, Set<String> found) throws IOException {
    String source = Files.readString(WEB.resolve(module));
    for (MatchResult each : IMPORT.matcher(source).results().toList()) {
      Path imported = module.resolveSibling(each.group(1)).normalize();
      if (found.add(imported.toString())) {
        follow(imported, found);
      }
    }
  }
}
