package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Searching, filtering and what can go wrong, as axe-core sees it. */
class AccessibilityTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  @ParameterizedTest
  @EnumSource(names = {"WIDE", "PHONE"})
  void searchingAndFiltering(Screen screen) throws Exception {
    Visitor visitor = browsing.visitor(screen);
    Axe axe = new Axe(visitor);
    visitor.opens("/");
    axe.look("What inspectors wrote");
    visitor.page().getByText("How to search").first().click();
    axe.look("What inspectors wrote");

    visitor.opens("/?q=delay&grade=none&year=2014&year=2016&year=2018&role=finding");
    if (screen == Screen.WIDE) {
      assertThat(visitor.filter("year")).isVisible();
    }
    axe.lookAtFilters("paragraphs in");
    if (screen == Screen.WIDE) {
      visitor.filter("section").click();
      assertThat(visitor.page().locator("details[data-key=section] li").first()).isVisible();
      axe.lookAtFilters("paragraphs in");
    } else {
      visitor.button("Filters").click();
      assertThat(visitor.choice("year", "2014")).isVisible();
      axe.lookAtFilters("paragraphs in");
    }

    visitor.opens("/?q=delay&year=2014..2016");
    if (screen == Screen.PHONE) {
      visitor.button("Filters").click();
    }
    visitor.page().locator("[role=slider]").last().focus();
    axe.lookAtFilters("paragraphs in");

    visitor.opens("/?q=drift&stance=negated&identical=collapse");
    visitor.page().locator(".stance summary").first().click();
    axe.look("paragraphs");
    visitor.box().fill("drift del");
    assertThat(visitor.suggestions().first()).isVisible();
    visitor.page().keyboard().press("ArrowDown");
    axe.look("paragraphs");
    visitor.opens("/?q=drift&like=" + browsing.paragraphWithLikes());
    axe.look("More like this");
    axe.findsNothing();
  }

  @ParameterizedTest
  @EnumSource(names = {"WIDE", "PHONE"})
  void whereNothingOrTooMuchIsAsked(Screen screen) {
    Visitor visitor =
        browsing
            .visitor(screen)
            .expects("status of 400")
            .expects("status of 401")
            .expects("status of 429");
    Axe axe = new Axe(visitor);
    visitor.opens("/?q=managment");
    assertThat(visitor.page().locator(".meant")).isVisible();
    axe.look("Nothing found");
    visitor.opens("/?q=drift&overall=Outstanding&grade=Good");
    axe.look("Nothing found");
    visitor.opens("/?q=%22drift+and+delay");
    axe.look("paragraphs in");
    visitor.opens("/?q=drift&year=soon");
    axe.look("Bad value");
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
      axe.look(status == 401 ? "asks for a key" : "more than is answered");
      visitor.page().unroute("**/api/v1/**");
    }
    axe.findsNothing();
  }

  @ParameterizedTest
  @EnumSource(names = {"WIDE", "PHONE"})
  void whatIsSelectedAndSaved(Screen screen) {
    Visitor visitor = browsing.visitor(screen);
    Axe axe = new Axe(visitor);
    visitor.opens("/?q=drift&group=letter");
    visitor.page().locator("[data-select]").first().check();
    visitor.page().locator("[data-around]").first().click();
    assertThat(visitor.page().locator(".around").first()).isVisible();
    axe.look("paragraphs in");
    visitor.opens("/?q=drift&see=concordance");
    visitor.page().locator("[data-select]").last().check();
    axe.look("paragraphs in");
    visitor.page().locator("[data-save]").click();
    visitor.page().locator("#save-name").press("Enter");
    assertThat(visitor.page().locator("#save-done")).isVisible();
    visitor.opens("/");
    assertThat(visitor.page().locator(".start-saved")).isVisible();
    axe.look("What inspectors wrote");
    axe.findsNothing();
  }

  @ParameterizedTest
  @EnumSource(names = {"WIDE", "PHONE"})
  void pagesThatStayAsTheyAre(Screen screen) {
    Visitor visitor = browsing.visitor(screen);
    Axe axe = new Axe(visitor);
    visitor.opens("/accessibility/");
    axe.look("Accessibility");
    visitor.seesNoSidewaysScroll();
    visitor.opens("/api/");
    assertThat(visitor.page().locator("#collocates")).isVisible();
    visitor.page().getByText("parameters of collocates").click();
    axe.look("The API");
    visitor.seesNoSidewaysScroll();
    axe.findsNothing();
  }
}
