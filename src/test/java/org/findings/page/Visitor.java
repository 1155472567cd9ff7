package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Someone at the page. Whatever they do there, no request may leave the machine, no rule of the
 * Content-Security-Policy be broken, and nothing be wrong enough for the browser's console.
 */
final class Visitor {
  /** Long, since a busy machine is slow and no test waits longer than it must. */
  static final double PATIENCE_MILLIS = 20_000;

  private static final Pattern FILE_OF_PAGE = Pattern.compile("/[\\w/-]+\\.(svg|js|css):");

  private final BrowserContext context;
  private final Page page;
  private final String home;
  private final List<String> faults = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  private Visitor(BrowserContext context, String home) {
    this.context = context;
    this.home = home;
    context.onConsoleMessage(this::heed);
    context.onWebError(error -> faults.add(error.error()));
    context.onRequest(
        request -> {
          if (!request.url().startsWith(home + "/")) {
            faults.add("a request to " + request.url());
          }
        });
    context.onDialog(
        dialog -> {
          faults.add("a dialog: " + dialog.message());
          dialog.dismiss();
        });
    context.setDefaultTimeout(PATIENCE_MILLIS);
    page = context.newPage();
  }

  static Visitor in(com.microsoft.playwright.Browser browser, Served served, Screen screen) {
    com.microsoft.playwright.Browser.NewContextOptions options =
        new com.microsoft.playwright.Browser.NewContextOptions()
            .setViewportSize(screen.width, screen.height)
            .setHasTouch(screen.isTouched)
            .setIsMobile(screen.isTouched)
            .setReducedMotion(ReducedMotion.REDUCE)
            .setLocale("en-GB");
    return new Visitor(browser.newContext(options), served.address());
  }

  Visitor inThe(ColorScheme scheme) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    return this;
  }

  /** This will be said in the console, and is what the journey is about. */
  Visitor expects(String words) {
    expected.add(words);
    return this;
  }

  /** Opens an address of the service, such as {@code /?q=drift}. */
  Visitor opens(String address) {
    page.navigate(home + address);
    return this;
  }

  Visitor searches(String words) {
    box().fill(words);
    box().press("Enter");
    return this;
  }

  Page page() {
    return page;
  }

  /** Where they are, without the service's own address. */
  String address() {
    return page.url().substring(home.length());
  }

  Locator box() {
    return page.getByRole(
        AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Search the letters"));
  }

  Locator title() {
    return page.locator("h1");
  }

  Locator hits() {
    return page.locator("article.hit");
  }

  /** What is suggested under the box. */
  Locator suggestions() {
    return page.locator("[role=listbox]").getByRole(AriaRole.OPTION);
  }

  Locator alert() {
    return page.getByRole(AriaRole.ALERT);
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  /** A value of a filter, beside the results or in the sheet over them. */
  Locator choice(String filter, String value) {
    return page.locator(
        "details[data-key='%s'] input[type=checkbox][value='%s']".formatted(filter, value));
  }

  Locator filter(String name) {
    return page.locator("details[data-key='%s'] > summary".formatted(name));
  }

  /** A view of the search, by its name. */
  Locator view(String name) {
    return page.locator(".views a").filter(new Locator.FilterOptions().setHasText(name));
  }

  Locator chips() {
    return page.locator(".chips .chip");
  }

  /** The ids of the hits on this page of results. */
  List<String> found() {
    assertThat(hits().first()).isVisible();
    return hits().all().stream().map(hit -> hit.getAttribute("id")).toList();
  }

  void seesNoSidewaysScroll() {
    Object wider =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(wider).as("pixels beyond the right edge at %s", address()).isEqualTo(0);
  }

  /** Ends the visit; fails where something went wrong that nobody expected. */
  void leaves() {
    page.evaluate("1"); // what the browser had to say before it has arrived then
    context.close();
    assertThat(faults).as("what went wrong in the browser").isEmpty();
  }

  private void heed(ConsoleMessage message) {
    boolean wrong = message.type().equals("error") || message.type().equals("warning");
    String said = message.type() + ": " + message.text() + " (" + message.location() + ")";
    // What no one waits for yet may be asked for while a test's server is going.
    boolean late =
        FILE_OF_PAGE.matcher(said).find()
            && (said.contains("ERR_CONNECTION_REFUSED") || said.contains("status of 503"));
    if (wrong && !late && expected.stream().noneMatch(said::contains)) {
      faults.add(said);
    }
  }
}
