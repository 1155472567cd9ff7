package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What axe-core can tell of WCAG 2.2 A and AA, in every view and state of the page. */
class AccessibilityTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** All that another colour scheme can break. */
  private static final List<String> RULES_OF_COLOUR =
      List.of("color-contrast", "link-in-text-block");

  private final List<String> violations = new ArrayList<>();

  private void lookAtTroubles(Visitor visitor) {
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
      look(visitor, status == 401 ? "asks for a key" : "more than is answered");
      visitor.page().unroute("**/api/v1/**");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"WIDE", "PHONE"})
  void everyViewCanBeUsedByEveryone(Screen screen) throws Exception {
    Visitor visitor = browsing.visitor(screen).expects("status of 400").expects("status of 404");
    String letter = browsing.anyLetter("kind=sif");

    visitor.opens("/");
    look(visitor, "What inspectors wrote");
    visitor.page().getByText("How to search").first().click();
    look(visitor, "What inspectors wrote");

    visitor.opens("/?q=delay&grade=none&year=2014&year=2016&year=2018&role=finding");
    look(visitor, "paragraphs in");
    if (screen == Screen.WIDE) {
      visitor.filter("section").click();
      look(visitor, "paragraphs in");
    } else {
      visitor.button("Filters").click();
      assertThat(visitor.choice("year", "2014")).isVisible();
      look(visitor, "paragraphs in");
    }

    visitor.opens("/?q=delay&year=2014..2016");
    if (screen == Screen.PHONE) {
      visitor.button("Filters").click();
    }
    visitor.page().locator("[role=slider]").last().focus();
    look(visitor, "paragraphs in");

    visitor.opens("/?q=drift&stance=negated&identical=collapse");
    visitor.page().locator(".stance summary").first().click();
    look(visitor, "paragraphs");
    visitor.box().fill("drift del");
    assertThat(visitor.suggestions().first()).isVisible();
    visitor.page().keyboard().press("ArrowDown");
    look(visitor, "paragraphs");
    visitor.opens("/?q=drift&like=" + browsing.paragraphWithLikes());
    look(visitor, "More like this");

    visitor.opens("/?q=drift&see=collocates&forms=lemma");
    visitor.page().getByText("What the figures mean").click();
    look(visitor, "paragraphs");
    visitor.opens("/?role=finding&see=collocates");
    look(visitor, "paragraphs");
    visitor.opens("/?see=authorities&by=region");
    look(visitor, "Authorities");
    visitor.opens("/?see=authorities&find=zeppelin");
    look(visitor, "Authorities");
    visitor.opens("/?q=delay&see=authority&code=Wexmere");
    visitor.button("Close every list").click();
    look(visitor, "Wexmere");
    visitor.opens("/?see=authority&code=nowhere");
    look(visitor, "No such authority");
    visitor.opens("/?see=coverage");
    visitor.page().getByText("authorities without a letter here").click();
    look(visitor, "What is held");

    visitor.opens("/?q=managment");
    assertThat(visitor.page().locator(".meant")).isVisible();
    look(visitor, "Nothing found");
    visitor.opens("/?q=drift&overall=Outstanding&grade=Good");
    look(visitor, "Nothing found");
    visitor.opens("/?q=%22drift+and+delay");
    look(visitor, "paragraphs in");
    visitor.opens("/?q=drift&year=soon");
    look(visitor, "Bad value");
    lookAtTroubles(visitor);
    visitor.opens("/?q=drift&group=letter");
    visitor.page().locator("[data-select]").first().check();
    visitor.page().locator("[data-around]").first().click();
    assertThat(visitor.page().locator(".around").first()).isVisible();
    look(visitor, "paragraphs in");
    visitor.opens("/?q=drift&see=concordance");
    visitor.page().locator("[data-select]").last().check();
    look(visitor, "paragraphs in");
    visitor.page().locator("[data-save]").click();
    visitor.page().locator("#save-name").press("Enter");
    assertThat(visitor.page().locator("#save-done")).isVisible();
    visitor.opens("/");
    assertThat(visitor.page().locator(".start-saved")).isVisible();
    look(visitor, "What inspectors wrote");
    visitor.page().evaluate("localStorage.clear(); sessionStorage.clear()");
    visitor.opens("/?q=drift&see=trends");
    visitor.page().locator("figure [data-said]").first().focus();
    look(visitor, "paragraphs in");
    visitor.opens("/?q=drift&see=trends&by=authority");
    visitor.page().locator(".made summary").click();
    look(visitor, "paragraphs in");
    visitor.opens("/?q=drift&overall=Inadequate&see=compare");
    look(visitor, "paragraphs in");
    visitor.opens("/?overall=Inadequate&see=compare&least=1");
    look(visitor, "paragraphs in");
    visitor.opens("/?see=compare");
    visitor.button("Compare").click();
    assertThat(visitor.page().locator(".choose-fault")).containsText("Choose a value");
    look(visitor, "paragraphs in");
    visitor.opens("/?read=nowhere");
    look(visitor, "Not held here");

    visitor.opens("/?q=delay&read=" + letter);
    assertThat(visitor.page().locator(".found-bar")).containsText("of this letter");
    look(visitor, "");
    visitor.page().locator("#letter-title").focus();
    visitor.page().keyboard().press("n");
    assertThat(visitor.page().locator(".paragraph.here")).isFocused();
    look(visitor, "");
    visitor.page().locator("mark").first().click();
    visitor.page().locator(".paragraph:has(mark) .number").first().click();
    assertThat(visitor.page().locator(".paragraph.here")).isFocused();
    look(visitor, "");

    lookAtTheDesk(visitor);

    visitor.opens("/accessibility/");
    look(visitor, "Accessibility");
    visitor.seesNoSidewaysScroll();
    visitor.opens("/api/");
    assertThat(visitor.page().locator("#collocates")).isVisible();
    visitor.page().getByText("parameters of collocates").click();
    look(visitor, "The API");
    visitor.seesNoSidewaysScroll();

    assertThat(violations).isEmpty();
  }

  private void lookAtTheDesk(Visitor visitor) {
    visitor.opens("/?q=drift");
    visitor.page().locator("[data-select]").first().check();
    visitor.page().locator("[data-around]").first().click();
    assertThat(visitor.page().locator(".around").first()).isVisible();
    look(visitor, "paragraphs in");
    for (String opener : List.of("[data-export]", "[data-save]", "[data-keys]", "[data-build]")) {
      if (opener.equals("[data-build]")) {
        visitor.page().getByText("How to search").first().click();
      }
      visitor.page().locator(opener).first().click();
      assertThat(visitor.page().locator("dialog[open]")).isVisible();
      look(visitor, "paragraphs in");
      visitor.page().keyboard().press("Escape");
    }
    visitor.page().locator("[data-save]").click();
    visitor.page().locator("#save-name").press("Enter");
    visitor.page().locator("dialog[open] a").click();
    assertThat(visitor.page().locator(".saved-news")).containsText("Nothing is new");
    look(visitor, "Saved searches");
    visitor.button("Rename").click();
    look(visitor, "Saved searches");
    visitor.opens("/?q=drift&see=record");
    look(visitor, "paragraphs in");
    visitor.opens("/?see=phrases");
    visitor.page().locator("#phrases-text").fill("drift\n\"never closed");
    visitor.page().getByLabel("Also count each year").check();
    visitor.button("Count").click();
    assertThat(visitor.page().locator(".phrases-wrong")).isVisible();
    look(visitor, "List of phrases");
    visitor.page().locator("#phrases-text").fill("");
    visitor.button("Count").click();
    look(visitor, "List of phrases");
  }

  private void look(Visitor visitor, String title) {
    assertThat(visitor.title()).containsText(title);
    note(visitor, axe(visitor).withTags(RULES));
    visitor.inThe(ColorScheme.DARK);
    note(visitor, axe(visitor).withRules(RULES_OF_COLOUR));
    visitor.inThe(ColorScheme.LIGHT);
  }

  private static AxeBuilder axe(Visitor visitor) {
    // The page has no frames, for which alone the other mode, twice as slow, is made.
    return new AxeBuilder(visitor.page()).setLegacyMode(true);
  }

  private void note(Visitor visitor, AxeBuilder axe) {
    for (Rule rule : axe.analyze().getViolations()) {
      for (CheckedNode node : rule.getNodes()) {
        violations.add(
            "%s: %s%n%s%n%s"
                .formatted(
                    visitor.address(), rule.getHelp(), node.getHtml(), node.getFailureSummary()));
      }
    }
  }
}
