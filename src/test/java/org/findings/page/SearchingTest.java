package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

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
