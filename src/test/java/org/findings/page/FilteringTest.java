package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

class FilteringTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  @Test
  void severalValuesOfAFilterAreChosenAndTakenOutByTheirChips() throws Exception {
    Visitor visitor = browsing.visitor().opens("/").searches("drift");
    assertThat(visitor.title()).hasText(browsing.samples().totals("q=drift"));

    visitor.choice("year", "2016").check();
    assertThat(visitor.title()).hasText(browsing.samples().totals("q=drift&year=2016"));
    visitor.choice("year", "2018").check();
    assertThat(visitor.title()).hasText(browsing.samples().totals("q=drift&year=2016&year=2018"));
    assertThat(visitor.chips()).hasCount(2);
    assertThat(visitor.address()).isEqualTo("/?q=drift&year=2016&year=2018");

    visitor.chips().filter(new Locator.FilterOptions().setHasText("2016")).click();
    assertThat(visitor.title()).hasText(browsing.samples().totals("q=drift&year=2018"));
    assertThat(visitor.choice("year", "2016")).not().isChecked();
    assertThat(visitor.choice("year", "2018")).isChecked();
    visitor.chips().click();
    assertThat(visitor.title()).hasText(browsing.samples().totals("q=drift"));
    assertThat(visitor.address()).isEqualTo("/?q=drift");
  }

  @Test
  void filtersOfDifferentKindsNarrowTogetherAndAreClearedAtOnce() throws Exception {
    Visitor visitor = browsing.visitor().opens("/?q=drift");
    visitor.choice("inspectorate", "Ofsted").check();
    assertThat(visitor.chips()).hasCount(1);
    visitor.filter("role").click();
    visitor.choice("role", "improvement").check();
    assertThat(visitor.chips()).hasCount(2);
    assertThat(visitor.title())
        .hasText(browsing.samples().totals("q=drift&inspectorate=Ofsted&role=improvement"));
    for (Locator hit : visitor.hits().all()) {
      assertThat(hit).containsText("Ofsted");
      assertThat(hit).containsText("Improvement");
    }
    visitor.page().getByText("Clear all").click();
    assertThat(visitor.title()).hasText(browsing.samples().totals("q=drift"));
    assertThat(visitor.chips()).hasCount(0);
  }

  @Test
  void eachValueTellsHowOftenItStandsThere() throws Exception {
    Visitor visitor = browsing.visitor().opens("/?q=drift&year=2016");
    visitor.filter("kind").click();
    JsonNode facets =
        browsing.samples().asked("/api/v1/search?q=drift&year=2016&facets=all").at("/facets");
    assertThat(facets.at("/year").size()).as("whatever year is chosen").isGreaterThan(1);
    for (String filter : List.of("year", "kind")) {
      for (JsonNode count : facets.at("/" + filter)) {
        Locator choice = visitor.choice(filter, count.at("/value").asString());
        if (choice.count() > 0) { // the list begins with its first eight
          assertThat(choice.locator("..").locator("[aria-hidden]"))
              .hasText(count.at("/paragraphs").asString());
        }
      }
    }
    assertThat(visitor.page().locator("details[data-key='year'] li")).hasCount(8);
  }

  @Test
  void aFilterIsKeptByTheNextSearch() throws Exception {
    Visitor visitor = browsing.visitor().opens("/?q=drift&inspectorate=Ofsted");
    assertThat(visitor.chips()).hasCount(1);
    visitor.searches("delay");
    assertThat(visitor.title()).hasText(browsing.samples().totals("q=delay&inspectorate=Ofsted"));
    assertThat(visitor.chips()).hasCount(1);
  }

  @Test
  void theFocusStaysOnWhatWasTicked() throws Exception {
    Visitor visitor = browsing.visitor().opens("/?q=drift");
    visitor.choice("year", "2018").focus();
    visitor.page().keyboard().press("Space");
    assertThat(visitor.title()).hasText(browsing.samples().totals("q=drift&year=2018"));
    assertThat(visitor.choice("year", "2018")).isFocused();
    visitor.page().keyboard().press("Space");
    assertThat(visitor.title()).hasText(browsing.samples().totals("q=drift"));
    assertThat(visitor.choice("year", "2018")).isFocused();
  }

  @Test
  void aLongListIsSearchedByName() {
    Visitor visitor = browsing.visitor().opens("/?q=children");
    visitor.filter("section").click();
    Locator sections = visitor.page().locator("details[data-key='section']");
    assertThat(sections.locator("input[type=checkbox]")).hasCount(8);
    sections.locator("input[type=search]").fill("leadership");
    assertThat(sections.locator("li").first()).containsText("eadership");
    for (Locator each : sections.locator("li").all()) {
      assertThat(each.innerText()).containsIgnoringCase("leadership");
    }
  }
}
