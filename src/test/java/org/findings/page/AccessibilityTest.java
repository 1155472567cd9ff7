package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What axe-core can tell of WCAG 2.2 A and AA, in every view and state of the page. */
class AccessibilityTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** All that another colour scheme can break. */
  private static final List<String> RULES_OF_COLOUR =
      List.of("color-contrast", "link-in-text-block");

  private final List<String> violations = new ArrayList<>();

  private void lookAtTroubles(Visitor visitor, boolean dark) {
    visitor.expects("status of 401").expects("status of 429").expects("net::ERR_FAILED");
    for (int status : new int[] {401, 429}) {
      visitor
          .page()
          .route(
              "**/api/v1/**", route -> route.fulfill(new Route.FulfillOptions().setStatus(status)));
      visitor.opens("/?q=drift");
      if (status == 401) {
        visitor.page().locator("#reading-key").press("Enter");
        assertThat(visitor.page().locator("#reading-key-fault")).isVisible();
      }
      look(visitor, dark, status == 401 ? "asks for a key" : "more than is answered");
      visitor.page().unroute("**/api/v1/**");
    }
  }

  @ParameterizedTest
  @CsvSource({"WIDE, false", "WIDE, true", "PHONE, false", "PHONE, true"})
  void everyViewCanBeUsedByEveryone(Screen screen, boolean dark) throws Exception {
    Visitor visitor = browsing.visitor(screen).expects("status of 400").expects("status of 404");
    if (dark) {
      visitor.inTheDark();
    }
    String letter = browsing.anyLetter("kind=sif");

    visitor.opens("/");
    look(visitor, dark, "What inspectors wrote");
    visitor.page().getByText("How to search").first().click();
    look(visitor, dark, "What inspectors wrote");

    visitor.opens("/?q=delay&grade=none&year=2014&year=2016&year=2018&role=finding");
    look(visitor, dark, "paragraphs in");
    if (screen == Screen.WIDE) {
      visitor.filter("section").click();
      look(visitor, dark, "paragraphs in");
    } else {
      visitor.button("Filters").click();
      assertThat(visitor.choice("year", "2014")).isVisible();
      look(visitor, dark, "paragraphs in");
    }

    visitor.opens("/?q=delay&year=2014..2016");
    if (screen == Screen.PHONE) {
      visitor.button("Filters").click();
    }
    visitor.page().locator("[role=slider]").last().focus();
    look(visitor, dark, "paragraphs in");

    visitor.opens("/?q=drift&stance=negated&identical=collapse");
    visitor.page().locator(".stance summary").first().click();
    look(visitor, dark, "paragraphs");
    visitor.box().fill("drift del");
    assertThat(visitor.suggestions().first()).isVisible();
    visitor.page().keyboard().press("ArrowDown");
    look(visitor, dark, "paragraphs");
    visitor.opens("/?q=drift&like=" + browsing.paragraphWithLikes());
    look(visitor, dark, "More like this");

    visitor.opens("/?q=drift&see=collocates&forms=lemma");
    visitor.page().getByText("What the figures mean").click();
    look(visitor, dark, "paragraphs");
    visitor.opens("/?role=finding&see=collocates");
    look(visitor, dark, "paragraphs");
    visitor.opens("/?see=authorities&by=region");
    look(visitor, dark, "Authorities");
    visitor.opens("/?see=authorities&find=zeppelin");
    look(visitor, dark, "Authorities");
    visitor.opens("/?q=delay&see=authority&code=Wexmere");
    visitor.button("Close every list").click();
    look(visitor, dark, "Wexmere");
    visitor.opens("/?see=authority&code=nowhere");
    look(visitor, dark, "No such authority");
    visitor.opens("/?see=coverage");
    visitor.page().getByText("authorities without a letter here").click();
    look(visitor, dark, "What is held");

    visitor.opens("/?q=managment");
    assertThat(visitor.page().locator(".meant")).isVisible();
    look(visitor, dark, "Nothing found");
    visitor.opens("/?q=drift&overall=Outstanding&grade=Good");
    look(visitor, dark, "Nothing found");
    visitor.opens("/?q=%22drift+and+delay");
    look(visitor, dark, "paragraphs in");
    visitor.opens("/?q=drift&year=soon");
    look(visitor, dark, "Bad value");
    lookAtTroubles(visitor, dark);
    visitor.opens("/?q=drift&group=letter");
    visitor.page().locator("[data-select]").first().check();
    visitor.page().locator("[data-around]").first().click();
    assertThat(visitor.page().locator(".around").first()).isVisible();
    look(visitor, dark, "paragraphs in");
    visitor.opens("/?q=drift&see=concordance");
    visitor.page().locator("[data-select]").last().check();
    look(visitor, dark, "paragraphs in");
    visitor.page().locator("[data-save]").click();
    visitor.page().locator("#save-name").press("Enter");
    assertThat(visitor.page().locator("#save-done")).isVisible();
    visitor.opens("/");
    assertThat(visitor.page().locator(".start-saved")).isVisible();
    look(visitor, dark, "What inspectors wrote");
    visitor.page().evaluate("localStorage.clear(); sessionStorage.clear()");
    visitor.opens("/?q=drift&see=trends");
    visitor.page().locator("figure [data-said]").first().focus();
    look(visitor, dark, "paragraphs in");
    visitor.opens("/?q=drift&see=trends&by=authority");
    visitor.page().locator(".made summary").click();
    look(visitor, dark, "paragraphs in");
    visitor.opens("/?q=drift&overall=Inadequate&see=compare");
    look(visitor, dark, "paragraphs in");
    visitor.opens("/?overall=Inadequate&see=compare&least=1");
    look(visitor, dark, "paragraphs in");
    visitor.opens("/?see=compare");
    visitor.button("Compare").click();
    assertThat(visitor.page().locator(".choose-fault")).containsText("Choose a value");
    look(visitor, dark, "paragraphs in");
    visitor.opens("/?read=nowhere");
    look(visitor, dark, "Not held here");

    visitor.opens("/?q=delay&read=" + letter);
    assertThat(visitor.page().locator(".found-bar")).containsText("of this letter");
    look(visitor, dark, "");
    visitor.page().locator("#letter-title").focus();
    visitor.page().keyboard().press("n");
    assertThat(visitor.page().locator(".paragraph.here")).isFocused();
    look(visitor, dark, "");
    visitor.page().locator("mark").first().click();
    visitor.page().locator(".paragraph:has(mark) .number").first().click();
    assertThat(visitor.page().locator(".paragraph.here")).isFocused();
    look(visitor, dark, "");

    lookAtTheDesk(visitor, dark);

    visitor.opens("/accessibility/");
    look(visitor, dark, "Accessibility");
    visitor.seesNoSidewaysScroll();
    visitor.opens("/api/");
    assertThat(visitor.page().locator("#collocates")).isVisible();
    visitor.page().getByText("parameters of collocates").click();
    look(visitor, dark, "The API");
    visitor.seesNoSidewaysScroll();

    assertThat(violations).isEmpty();
  }

  private void lookAtTheDesk(Visitor visitor, boolean dark) {
    visitor.opens("/?q=drift");
    visitor.page().locator("[data-select]").first().check();
    visitor.page().locator("[data-around]").first().click();
    assertThat(visitor.page().locator(".around").first()).isVisible();
    look(visitor, dark, "paragraphs in");
    for (String opener : List.of("[data-export]", "[data-save]", "[data-keys]", "[data-build]")) {
      if (opener.equals("[data-build]")) {
        visitor.page().getByText("How to search").first().click();
      }
      visitor.page().locator(opener).first().click();
      assertThat(visitor.page().locator("dialog[open]")).isVisible();
      look(visitor, dark, "paragraphs in");
      visitor.page().keyboard().press("Escape");
    }
    visitor.page().locator("[data-save]").click();
    visitor.page().locator("#save-name").press("Enter");
    visitor.page().locator("dialog[open] a").click();
    assertThat(visitor.page().locator(".saved-news")).containsText("Nothing is new");
    look(visitor, dark, "Saved searches");
    visitor.button("Rename").click();
    look(visitor, dark, "Saved searches");
    visitor.opens("/?q=drift&see=record");
    look(visitor, dark, "paragraphs in");
    visitor.opens("/?see=phrases");
    visitor.page().locator("#phrases-text").fill("drift\n\"never closed");
    visitor.page().getByLabel("Also count each year").check();
    visitor.button("Count").click();
    assertThat(visitor.page().locator(".phrases-wrong")).isVisible();
    look(visitor, dark, "List of phrases");
    visitor.page().locator("#phrases-text").fill("");
    visitor.button("Count").click();
    look(visitor, dark, "List of phrases");
  }

  private void look(Visitor visitor, boolean dark, String title) {
    assertThat(visitor.title()).containsText(title);
    // The page has no frames, for which alone the other mode, twice as slow, is made.
    AxeBuilder axe = new AxeBuilder(visitor.page()).setLegacyMode(true);
    AxeBuilder ruled = dark ? axe.withRules(RULES_OF_COLOUR) : axe.withTags(RULES);
    for (Rule rule : ruled.analyze().getViolations()) {
      for (CheckedNode node : rule.getNodes()) {
        violations.add(
            "%s: %s%n%s%n%s"
                .formatted(
                    visitor.address(), rule.getHelp(), node.getHtml(), node.getFailureSummary()));
      }
    }
  }
}
