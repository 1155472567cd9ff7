package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
  void whatIsLeftOutIsStruckThroughAlsoUnderThePointer() throws Exception {
    Visitor visitor = browsing.visitor().opens("/?q=drift");
    Locator line = visitor.page().locator("details[data-key='inspectorate'] li[data-key='Ofsted']");
    line.getByRole(AriaRole.BUTTON).click();
    assertThat(visitor.title()).hasText(browsing.samples().totals("q=drift&inspectorate=-Ofsted"));
    assertThat(visitor.chips()).containsText("Inspectorate: not Ofsted");
    assertThat(line.getByRole(AriaRole.BUTTON)).hasAttribute("aria-pressed", "true");
    line.locator("label").hover();
    assertThat(line.locator(".choice-name"))
        .hasCSS("text-decoration-line", "underline line-through");
  }

  @Test
  void waysToMatchStandOpenWhereOneIsOnAndAreChipsUnderTheSameWords() throws Exception {
    Visitor visitor = browsing.visitor().opens("/?q=drift+delay");
    assertThat(visitor.page().locator("[data-manner='in']")).isHidden();

    visitor.opens("/?q=drift+delay&in=letter");
    assertThat(visitor.title()).hasText(browsing.samples().totals("q=drift+delay&in=letter"));
    assertThat(visitor.page().locator("[data-manner='in']")).isChecked();
    visitor.page().locator("[data-manner='variants']").check();
    assertThat(visitor.chips())
        .containsText(new String[] {"Match: anywhere in a letter", "Match: only as typed"});
    assertThat(visitor.title())
        .hasText(browsing.samples().totals("q=drift+delay&in=letter&variants=false"));
  }

  @Test
  void daysThatContradictEachOtherAreToldAtOnce() throws Exception {
    Visitor visitor = browsing.visitor().opens("/?q=drift");
    visitor.filter("dates").click();
    visitor.page().getByLabel("From").fill("2020-05-01");
    visitor.page().getByLabel("To", new Page.GetByLabelOptions().setExact(true)).fill("2019-05-01");
    visitor.button("Use these dates").click();
    assertThat(visitor.alert()).hasText("“From” (1 May 2020) is after “To” (1 May 2019).");
    assertThat(visitor.address()).isEqualTo("/?q=drift");

    visitor.page().getByLabel("From").fill("2018-05-01");
    visitor.button("Use these dates").click();
    assertThat(visitor.title())
        .hasText(browsing.samples().totals("q=drift&from=2018-05-01&to=2019-05-01"));
  }

  @Test
  void sectionsOfOneLevelStandInOneColumn() {
    Visitor visitor = browsing.visitor().opens("/?q=children");
    visitor.filter("section").click();
    Locator sections = visitor.page().locator("details[data-key='section']");
    sections.locator(".opener").first().click();
    assertThat(sections.locator("[data-depth='1']").first()).isVisible();
    double outer = left(sections, 0);
    assertThat(left(sections, 1)).as("a section under another").isGreaterThan(outer);
  }

  /** Where the boxes of a level stand, which must be the same for all. */
  private static double left(Locator sections, int depth) {
    List<Double> edges =
        sections.locator("[data-depth='" + depth + "'] input[type=checkbox]").all().stream()
            .map(box -> Objects.requireNonNull(box.boundingBox()).x)
            .distinct()
            .toList();
    assertThat(edges).as("left edges at depth " + depth).hasSize(1);
    return edges.getFirst();
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

  /** In a large index they are many thousands. */
  @Test
  void headingsAreCountedForWhoLooksAtThem() {
    Visitor visitor = browsing.visitor().expects("net::ERR_FAILED");
    List<String> asked = new ArrayList<>();
    visitor
        .page()
        .onRequest(
            request -> {
              if (request.url().matches(".*facets=[^&]*section.*")) {
                asked.add(request.url().replaceFirst(".*\\?", ""));
              }
            });
    visitor.opens("/?q=children");
    assertThat(visitor.filter("section")).isVisible();
    assertThat(asked).isEmpty();

    visitor.filter("section").click();
    Locator sections = visitor.page().locator("details[data-key='section']");
    assertThat(sections.locator("li")).hasCount(8);
    assertThat(asked).containsExactly("q=children&size=0&facets=section");

    // As long as the list is open, it is that of the search shown.
    visitor.choice("year", "2016").check();
    assertThat(visitor.chips()).hasCount(1);
    assertThat(sections.locator("li")).not().hasCount(0);
    visitor.page().waitForCondition(() -> asked.size() == 2);
    assertThat(asked.getLast()).isEqualTo("q=children&year=2016&size=0&facets=section");

    visitor.page().route("**/*facets=section", route -> route.abort());
    visitor.choice("year", "2016").uncheck();
    assertThat(sections).containsText("Findings doesn’t answer");
    visitor.page().unroute("**/*facets=section");
    visitor.filter("section").click();
    visitor.filter("section").click();
    assertThat(sections.locator("li")).hasCount(8);
  }

  @Test
  void aChosenHeadingIsShownWithItsCount() throws Exception {
    JsonNode first =
        browsing
            .samples()
            .asked("/api/v1/search?q=children&size=0&facets=section")
            .at("/facets/section/1");
    String value = first.at("/value").asString();
    Visitor visitor = browsing.visitor();
    visitor.opens("/?q=children&section=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    assertThat(visitor.choice("section", value)).isChecked();
    assertThat(visitor.page().locator("details[data-key='section'] li .count").first()).isVisible();
  }
}
