package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found appears while the typing rests, and is in nobody's way. */
class WhileTypingTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  private static final int LONG_REST_MILLIS = 3_000;

  @Test
  void whatIsTypedIsFoundWithoutEnterAndTheTypingGoesOn() throws Exception {
    Visitor visitor = browsing.visitor().opens("/?q=drift&year=2018");
    assertThat(visitor.hits().first()).isVisible();
    Object entries = visitor.page().evaluate("history.length");
    types(visitor, "delay");
    assertThat(visitor.title()).hasText(browsing.samples().totals("q=delay&year=2018"));
    assertThat(visitor.page()).hasTitle("delay – Findings");
    assertThat(visitor.address()).isEqualTo("/?q=delay&year=2018");
    assertThat(visitor.box()).isFocused();
    assertThat(visitor.page().locator("#announcer")).containsText("paragraph");

    visitor.page().keyboard().type(" plan");
    assertThat(visitor.page()).hasTitle("delay plan – Findings");
    assertThat(visitor.box()).hasValue("delay plan");
    assertThat(visitor.page().evaluate("history.length - " + entries)).isEqualTo(1);
    visitor.page().goBack();
    assertThat(visitor.address()).isEqualTo("/?q=drift&year=2018");
    assertThat(visitor.box()).hasValue("drift");
    assertThat(visitor.title()).hasText(browsing.samples().totals("q=drift&year=2018"));
  }

  @Test
  void enterEndsATypingAndWhatIsTypedAfterwardsIsAnother() {
    Visitor visitor = browsing.visitor().opens("/?q=drift");
    types(visitor, "dela");
    assertThat(visitor.page()).hasTitle("dela – Findings");
    visitor.page().keyboard().type("y");
    visitor.page().keyboard().press("Enter");
    assertThat(visitor.address()).isEqualTo("/?q=delay");
    types(visitor, "plan");
    assertThat(visitor.page()).hasTitle("plan – Findings");
    visitor.page().goBack();
    assertThat(visitor.address()).isEqualTo("/?q=delay");
    visitor.page().goBack();
    assertThat(visitor.address()).isEqualTo("/?q=drift");
  }

  @Test
  void theCaretStaysWhereItIsAndSuggestionsStayAtHand() {
    Visitor visitor = browsing.visitor().opens("/");
    visitor.page().waitForResponse("**/search?q=d*", () -> types(visitor, "delay managem"));
    assertThat(visitor.page()).hasTitle("delay managem – Findings");
    assertThat(visitor.suggestions().first()).containsText("management");
    visitor.page().keyboard().press("ArrowDown");
    assertThat(visitor.suggestions().first()).hasAttribute("aria-selected", "true");
    visitor.page().keyboard().press("Enter");
    assertThat(visitor.box()).hasValue("delay management");
    assertThat(visitor.address()).isEqualTo("/?q=delay+management");

    visitor.page().keyboard().press("Home");
    visitor.page().keyboard().type("late ");
    assertThat(visitor.page()).hasTitle("late delay management – Findings");
    assertThat(visitor.page().evaluate("document.activeElement.selectionStart")).isEqualTo(5);
  }

  @Test
  void anAnswerThatComesLateOverwritesNone() throws Exception {
    Visitor visitor = browsing.visitor().opens("/?q=drift");
    assertThat(visitor.hits().first()).isVisible();
    List<Route> late = new ArrayList<>();
    visitor.page().route("**/search?q=delay&*", late::add);
    visitor.page().waitForRequest("**/search?q=delay&*", () -> types(visitor, "delay"));
    types(visitor, "plan");
    String plan = browsing.samples().totals("q=plan");
    assertThat(visitor.title()).hasText(plan);
    assertThat(late).hasSize(1);
    late.getFirst().resume();
    visitor
        .page()
        .evaluate(
            """
            async () => {
              for (let i = 0; i < 5; i++) await (await fetch('/api/v1/search?size=20&q=delay')).json();
              await new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)));
            }
            """);
    assertThat(visitor.title()).hasText(plan);
    assertThat(visitor.page()).hasTitle("plan – Findings");
  }

  /** The results stay; who is still typing is not told that something is wrong. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"delay plan  | \"delay plan\"",
        "delay OR (plan | delay OR (plan)",
      })
  void whatIsNotFinishedIsNoFaultYet(String typed, String read) {
    Visitor visitor = browsing.visitor().expects("status of 400").opens("/?q=drift");
    assertThat(visitor.hits().first()).isVisible();
    heedFaults(visitor);
    types(visitor, typed);
    Locator view = visitor.page().locator("#view");
    assertThat(view).containsText("So far searched for " + read);
    assertThat(visitor.box()).isFocused();
    assertThat(visitor.box()).not().hasAttribute("aria-invalid", "true");
    assertThat(visitor.page().evaluate("window.flashed")).isNull();

    visitor.page().keyboard().press("Enter");
    assertThat(visitor.page().locator(".repaired")).containsText("Not searched as typed");
  }

  @Test
  void adviceWaitsForEnter() {
    Visitor visitor = browsing.visitor().opens("/?q=drift");
    assertThat(visitor.hits().first()).isVisible();
    types(visitor, "managme");
    Locator view = visitor.page().locator("#view");
    assertThat(view).containsText("Go on typing, or press Enter for advice.");
    assertThat(view.locator(".meant, .notes, .panel")).hasCount(0);
    visitor.page().keyboard().press("Escape");
    visitor.page().keyboard().press("Enter");
    assertThat(view).containsText("No paragraph fits this search.");
    assertThat(view).not().containsText("Go on typing");
  }

  @Test
  void whatCantBeMendedLeavesWhatIsShownUntilEnter() throws Exception {
    Visitor visitor = browsing.visitor().expects("status of 400").opens("/?q=drift");
    assertThat(visitor.hits().first()).isVisible();
    heedFaults(visitor);
    visitor.page().waitForResponse("**/search?q=**", () -> types(visitor, "**"));
    visitor.page().evaluate("() => new Promise(requestAnimationFrame)");
    assertThat(visitor.title()).hasText(browsing.samples().totals("q=drift"));
    assertThat(visitor.page().evaluate("window.flashed")).isNull();
    visitor.page().keyboard().press("Enter");
    assertThat(visitor.alert().first()).containsText("can’t be understood");
  }

  private static void heedFaults(Visitor visitor) {
    visitor
        .page()
        .evaluate(
            """
            new MutationObserver(() => {
              if (document.querySelector('[role=alert]:not(:empty), .repaired')) window.flashed = true;
            }).observe(document.body, { childList: true, subtree: true })
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "/?q=drift                | d",
        "/?q=drift                | Drift",
        "/?q=drift                | drift AND",
        "/?see=coverage           | drift",
        "/?see=authorities        | drift",
        "/?see=phrases            | drift",
        "/?see=saved              | drift",
      })
  void whereNothingElseWouldBeShownNothingIsAsked(String address, String typed) {
    Visitor visitor = browsing.visitor();
    visitor.page().clock().install();
    visitor.opens(address);
    assertThat(visitor.title()).isVisible();
    List<String> asked = searches(visitor.page());
    Request suggested =
        visitor
            .page()
            .waitForRequest(
                "**/suggest?*",
                () -> {
                  types(visitor, typed);
                  visitor.page().clock().runFor(LONG_REST_MILLIS);
                });
    assertThat(suggested).isNotNull();
    assertThat(asked).isEmpty();
    assertThat(visitor.address()).isEqualTo(address);
  }

  @Test
  void whatAnInputMethodComposesIsAwaited() {
    Visitor visitor = browsing.visitor();
    visitor.page().clock().install();
    visitor.opens("/?q=drift");
    assertThat(visitor.hits().first()).isVisible();
    types(visitor, "dr"); // so that what searches while one types is there
    visitor.page().waitForRequest("**/search?q=dr&*", () -> visitor.page().clock().runFor(600));
    List<String> asked = searches(visitor.page());
    composes(visitor, "delay", true);
    visitor.page().clock().runFor(LONG_REST_MILLIS);
    assertThat(asked).isEmpty();
    composes(visitor, "delay", false);
    visitor.page().clock().runFor(600);
    assertThat(visitor.page()).hasTitle("delay – Findings");
  }

  private static void composes(Visitor visitor, String words, boolean isUnderway) {
    visitor
        .box()
        .evaluate(
            """
            (box, [words, isUnderway]) => {
              box.value = words;
              box.dispatchEvent(isUnderway
                ? new InputEvent('input', { bubbles: true, isComposing: true })
                : new CompositionEvent('compositionend', { bubbles: true }));
            }
            """,
            List.of(words, isUnderway));
  }

  private static List<String> searches(Page page) {
    List<String> asked = new ArrayList<>();
    page.onRequest(
        request -> {
          if (request.url().contains("/api/v1/search")) {
            asked.add(request.url());
          }
        });
    return asked;
  }

  private static void types(Visitor visitor, String words) {
    visitor.box().selectText();
    visitor.page().keyboard().type(words);
  }
}
