package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchingTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  @Test
  void aPhraseIsFoundAndMarkedWhereverItStands() throws Exception {
    Visitor visitor = browsing.visitor().opens("/");
    assertThat(visitor.box()).isFocused();

    visitor.searches("\"drift and delay\"");

    assertThat(visitor.title()).hasText(browsing.samples().totals("q=%22drift+and+delay%22"));
    assertThat(visitor.page().locator(".understood > p"))
        .hasText(
            "Searched for the exact words “drift and delay”;"
                + " headings and lead sentences are not searched.");
    assertThat(visitor.hits()).hasCount(20);
    for (Locator hit : visitor.hits().all()) {
      assertThat(hit.locator("mark").allInnerTexts())
          .isNotEmpty()
          .allSatisfy(mark -> assertThat(mark).isEqualToIgnoringCase("drift and delay"));
    }
    assertThat(visitor.address()).isEqualTo("/?q=%22drift+and+delay%22");
    assertThat(visitor.page()).hasTitle("\"drift and delay\" – Findings");
  }

  @Test
  void aWordIsMarkedInEveryForm() {
    Visitor visitor = browsing.visitor().opens("/?q=delay&sort=newest");
    assertThat(visitor.hits()).hasCount(20);
    assertThat(visitor.page().locator("mark").allInnerTexts())
        .contains("delay", "delays", "delayed")
        .allSatisfy(mark -> assertThat(mark).startsWithIgnoringCase("delay"));
  }

  @Test
  void theStartPageTellsWhatIsHeldAndOffersWaysIn() {
    Visitor visitor = browsing.visitor().opens("/");
    assertThat(visitor.title()).hasText("What inspectors wrote about services for children");
    assertThat(visitor.page().getByText("These are sample letters")).isVisible();
    visitor.page().locator(".start-kind").getByText("Focused visit").click();
    assertThat(visitor.chips()).containsText(new String[] {"Focused visit"});
    visitor.link("Findings").click();
    visitor.page().locator("#view").getByText("\"drift and delay\"").click();
    assertThat(visitor.box()).hasValue("\"drift and delay\"");
    assertThat(visitor.hits()).hasCount(20);
  }

  @Test
  void whatIsShownStandsInTheAddress() {
    Visitor visitor =
        browsing.visitor().opens("/?q=delay&year=2016&year=2018&grade=none&sort=oldest");
    List<String> found = visitor.found();
    List<String> chips = visitor.chips().allInnerTexts();
    assertThat(chips).hasSize(3);

    visitor.page().reload();
    assertThat(visitor.found()).isEqualTo(found);

    Visitor other = browsing.visitor().opens(visitor.address());
    assertThat(other.found()).isEqualTo(found);
    assertThat(other.chips().allInnerTexts()).isEqualTo(chips);
    assertThat(other.box()).hasValue("delay");
    assertThat(other.page().locator("[data-sort]")).hasValue("oldest");
    assertThat(other.page().locator("#feed"))
        .hasAttribute("href", "/feed.atom?q=delay&year=2016&year=2018&grade=none");
    assertThat(other.choice("year", "2016")).isChecked();
    assertThat(other.choice("grade", "none")).isChecked();
  }

  @Test
  void theBackButtonGoesThroughTheSearches() throws Exception {
    Visitor visitor = browsing.visitor().opens("/").searches("drift");
    String totalsOfDrift = browsing.samples().totals("q=drift");
    assertThat(visitor.title()).hasText(totalsOfDrift);
    visitor.searches("\"drift and delay\"");
    assertThat(visitor.title()).hasText(browsing.samples().totals("q=%22drift+and+delay%22"));

    visitor.page().goBack();
    assertThat(visitor.title()).hasText(totalsOfDrift);
    assertThat(visitor.box()).hasValue("drift");
    visitor.page().goBack();
    assertThat(visitor.title()).hasText("What inspectors wrote about services for children");
    assertThat(visitor.box()).hasValue("");
    visitor.page().goForward();
    assertThat(visitor.title()).hasText(totalsOfDrift);
  }

  @Test
  void whereNothingIsFoundThePageSaysWhatToTry() {
    Visitor visitor = browsing.visitor().opens("/").searches("zeppelin");
    assertThat(visitor.title()).hasText("Nothing found");
    assertThat(visitor.page().getByText("No paragraph fits this search.")).isVisible();
    assertThat(visitor.page().getByText("Try fewer or other words")).isVisible();
  }

  @Test
  void doubtsAboutAQuestionStandUnderWhatWasSearchedAndAreAnnounced() {
    Visitor visitor = browsing.visitor().opens("/").searches("zeppelin drift");
    Locator notes = visitor.page().getByRole(AriaRole.LIST, named("Notes on this search"));
    assertThat(notes.getByRole(AriaRole.LISTITEM).first())
        .hasText("Found nowhere: any form of “zeppelin”.");
    assertThat(visitor.page().locator("#announcer"))
        .containsText("Nothing found. Found nowhere: any form of “zeppelin”.");

    visitor.searches("drift");
    assertThat(visitor.hits()).hasCount(20);
    assertThat(notes).hasCount(0);
  }

  @Test
  void theFilterThatHidesEverythingIsNamed() throws Exception {
    Visitor visitor = browsing.visitor().opens("/?q=drift&overall=Outstanding");
    assertThat(visitor.title()).hasText("Nothing found");
    visitor.page().getByText("Drop the filter Overall grade: Outstanding").click();
    assertThat(visitor.title()).hasText(browsing.samples().totals("q=drift"));
    assertThat(visitor.address()).isEqualTo("/?q=drift");
  }

  @Test
  void aQueryThatCannotBeReadIsRepairedAndTheRepairTold() throws Exception {
    Visitor visitor = browsing.visitor().expects("status of 400").opens("/");
    visitor.searches("\"drift and delay");

    assertThat(visitor.title()).hasText(browsing.samples().totals("q=%22drift+and+delay%22"));
    Locator notice = visitor.page().locator(".repaired");
    assertThat(notice).containsText("Not searched as typed");
    assertThat(notice).containsText("\"drift and delay\"");
    assertThat(notice).containsText("never closed");
    assertThat(visitor.box()).hasValue("\"drift and delay");

    visitor.button("Edit what was typed").click();
    assertThat(visitor.box()).isFocused();

    visitor.searches("\"drift and delay\"");
    assertThat(visitor.title()).hasText(browsing.samples().totals("q=%22drift+and+delay%22"));
    assertThat(notice).hasCount(0);
  }

  @Test
  void theVeryWordsThatWereTypedAreAClickAway() throws Exception {
    Visitor visitor = browsing.visitor().expects("status of 400").opens("/?q=(drift+AND");
    assertThat(visitor.page().locator(".repaired")).containsText("Not searched as typed");
    visitor.link("Search for exactly “(drift AND”").click();
    assertThat(visitor.box()).hasValue("\"(drift AND\"");
    assertThat(visitor.page().locator(".repaired")).hasCount(0);
  }

  @Test
  void whatCannotBeRepairedIsExplainedAtTheBox() {
    Visitor visitor = browsing.visitor().expects("status of 400").opens("/");
    visitor.searches("drift ".repeat(2000));

    assertThat(visitor.alert()).isVisible();
    assertThat(visitor.box()).isFocused();
    assertThat(visitor.box()).hasAttribute("aria-invalid", "true");
  }

  @Test
  void aFilterThatCannotBeUsedIsNamedWithAWayOut() throws Exception {
    Visitor visitor = browsing.visitor().expects("status of 400").opens("/?q=drift&year=soon");
    assertThat(visitor.alert()).containsText("soon");
    visitor.link("Drop the filter Year").click();
    assertThat(visitor.title()).hasText(browsing.samples().totals("q=drift"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/?q=drift                                 | drift",
        "/?q=drift&group=letter                    | Letters: drift",
        "/?q=drift&see=concordance                 | Concordance: drift",
        "/?sort=newest                             | All paragraphs",
        "/?year=2018&overall=none                  | 2018, no overall grade",
        "/?year=2018&year=2016&year=2017&role=improvement | 2018, 2016, 2017, 1 more",
        "/?kind=focused-visit                      | Focused visit",
        "/?kind=-focused-visit&see=trends          | Trend: not Focused visit",
        "/?see=trends                              | Trend: all paragraphs",
      })
  void theWindowIsCalledByWhatItShows(String address, String title) {
    Visitor visitor = browsing.visitor().opens(address);
    assertThat(visitor.page()).hasTitle(title + " – Findings");
  }

  @Test
  void theStartPageLeadsToThePagesAndToWhatWasSaved() {
    Visitor visitor = browsing.visitor().opens("/");
    Locator saved = visitor.page().locator(".start-saved");
    assertThat(visitor.page().locator(".start-pages a")).hasCount(6);
    assertThat(saved).hasCount(0);
    visitor
        .page()
        .evaluate(
            """
            () => localStorage.setItem('findings.saved', JSON.stringify([1, 2, 3, 4, 5, 6].map((i) => (
              { id: `${i}`, name: `<b>${i}</b>`, address: '/?q=drift', at: '2026-01-01T00:00:00Z', since: null }))))
            """);
    visitor.opens("/");
    assertThat(saved.locator("li")).hasCount(5);
    assertThat(saved).containsText("<b>1</b>");
    assertThat(saved).containsText("All 6, and what is new in them");
    visitor.link("<b>2</b>").click();
    assertThat(visitor.hits()).hasCount(20);
    visitor.page().goBack();
    visitor.page().evaluate("localStorage.setItem('findings.saved', '{broken')");
    visitor.page().reload();
    assertThat(visitor.page().locator(".start-pages a")).hasCount(6);
    assertThat(saved).hasCount(0);
  }

  @Test
  void whatMeansNothingInAnAddressIsSaid() {
    Visitor visitor = browsing.visitor().opens("/?q=drift&utm_source=mail");
    assertThat(visitor.page().locator(".understood")).containsText("“utm_source”");
    assertThat(visitor.hits()).hasCount(20);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
