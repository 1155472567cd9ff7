package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What is held and what is not, and the ways there. */
class CoveragePageTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  private static final String COVERAGE = "/?see=coverage";

  @Test
  void everyCountLeadsToAsManyLetters() throws Exception {
    Visitor visitor = browsing.visitor().opens(COVERAGE);
    assertThat(visitor.title()).hasText("What is held, and what is not");
    Locator rows = visitor.page().locator(".coverage-table tbody tr:not(.gap)");
    assertThat(rows.first()).isVisible();
    int counted = 0;
    for (Locator row : rows.all()) {
      String address = row.locator("a").getAttribute("href");
      assertThat(row.locator("td").first())
          .hasText(Integer.toString(letters(address.replace("&group=letter", ""))));
      counted++;
    }
    JsonNode coverage = browsing.samples().asked("/api/v1/coverage");
    assertThat(counted)
        .isEqualTo(
            coverage.get("kinds").size()
                + coverage.get("inspectorates").size()
                + coverage.get("regions").size()
                + (int)
                    coverage
                        .get("years")
                        .valueStream()
                        .filter(year -> year.get("letters").asInt() > 0)
                        .count());
    for (Locator link : visitor.page().locator(".lacks a, .doubts-held a").all()) {
      Matcher number = Pattern.compile("\\d+").matcher(link.textContent());
      assertThat(number.find()).isTrue();
      assertThat(letters(link.getAttribute("href").replace("&group=letter", "")))
          .isEqualTo(Integer.parseInt(number.group()));
    }

    visitor.link("2018").click();
    assertThat(visitor.title()).hasText(browsing.samples().totals("year=2018"));
    assertThat(visitor.hits()).hasCount(letters("/?year=2018"));
    visitor.page().goBack();
    assertThat(visitor.link("2018")).isFocused();
  }

  private static int letters(String address) throws Exception {
    return browsing
        .samples()
        .asked("/api/v1/search?size=0&" + address.substring(2))
        .at("/total/letters")
        .asInt();
  }

  @Test
  void whatIsMissingIsSaid() throws Exception {
    JsonNode coverage = browsing.samples().asked("/api/v1/coverage");
    Visitor visitor = browsing.visitor().opens(COVERAGE);
    assertThat(visitor.page().locator(".gap")).hasCount(3);
    assertThat(visitor.page().locator(".gap th").allTextContents())
        .extracting(String::strip)
        .containsExactly("2022", "2017", "2012");
    assertThat(visitor.page().locator(".gap a")).hasCount(0);
    assertThat(visitor.page().getByText("3 years between the first letter and the last"))
        .isVisible();
    Locator without = visitor.page().locator("[data-key=without]");
    assertThat(without.locator("li").first()).isHidden();
    without.locator("summary").focus();
    visitor.page().keyboard().press("Enter");
    assertThat(without.locator("li")).hasCount(coverage.at("/authorities/without").size());
    assertThat(without.getByText("Barnsley")).isVisible();
    assertThat(visitor.page().locator(".lacks"))
        .containsText("In 10 letters of 18 there is no overall grade.");
  }

  @Test
  void filesThatAreNotSearchedAreNamed() throws Exception {
    try (Served served = Served.noLetters()) {
      served.write("broken.pdf", "%PDF-1.7 and nothing more");
      Visitor visitor = browsing.visitor(served).opens(COVERAGE);
      assertThat(visitor.page().locator(".panel")).containsText("There are no letters here yet");
      assertThat(visitor.page().locator("[data-key=aside]")).containsText("broken.pdf");
      visitor.link("Authorities").click();
      assertThat(visitor.page().locator(".panel")).containsText("There are no letters here yet");

      String letter =
          """
          # Focused visit to Eastmere

          12 March 2019

          ## Findings

          1. There was drift &lt;img src=x onerror=alert(1)&gt;.
          """;
      served.write("visit.md", letter);
      served.write("again.md", letter);
      visitor.opens(COVERAGE);
      assertThat(visitor.page().locator("[data-key=twice] summary"))
          .containsText("1 file that holds a letter again");
      assertThat(visitor.page().locator("[data-key=aside]")).containsText("broken.pdf");
    }
  }

  @Test
  void thePagesAreReachedFromEveryWidthAndKeepTheSearch() {
    for (Screen screen : Screen.values()) {
      Visitor visitor = browsing.visitor(screen).opens("/?q=drift&year=2018");
      visitor.link("Coverage").focus();
      visitor.page().keyboard().press("Enter");
      assertThat(visitor.title()).hasText("What is held, and what is not");
      assertThat(visitor.title()).isFocused();
      assertThat(visitor.link("Coverage")).hasAttribute("aria-current", "page");
      assertThat(visitor.box()).hasValue("drift");
      visitor.seesNoSidewaysScroll();
      visitor.link("Authorities").click();
      assertThat(visitor.title()).hasText("Authorities");
      assertThat(visitor.address()).isEqualTo("/?q=drift&year=2018&see=authorities");
      visitor.seesNoSidewaysScroll();
      visitor.opens("/");
      visitor.link("what is held, and what is not").click();
      assertThat(visitor.title()).hasText("What is held, and what is not");
    }
  }
}
