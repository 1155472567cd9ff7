package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a screen reader is handed of each view; which words are said of it is its own. */
class ScreenReaderTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  @ParameterizedTest
  @EnumSource(names = {"WIDE", "PHONE"})
  void inEveryViewTheTreeHasItsLandmarksHeadingsAndNames(Screen screen) throws Exception {
    Visitor visitor = browsing.visitor(screen).expects("status of 400").expects("status of 404");
    String letter = browsing.anyLetter("kind=sif");
    String like = browsing.paragraphWithLikes();
    List<String> faults = new ArrayList<>();
    for (String address :
        List.of(
            "/",
            "/?q=delay&year=2014&grade=none&identical=collapse",
            "/?q=delay&group=letter",
            "/?q=drift&see=concordance",
            "/?q=drift&see=trends",
            "/?q=drift&see=trends&by=authority",
            "/?q=drift&overall=Inadequate&see=compare",
            "/?overall=Inadequate&see=compare&least=1",
            "/?see=compare",
            "/?q=drift&see=collocates",
            "/?q=drift&like=" + like,
            "/?q=delay&read=" + letter,
            "/?see=authorities&by=region",
            "/?q=delay&see=authority&code=Wexmere",
            "/?see=coverage",
            "/?q=drift&see=record",
            "/?see=phrases",
            "/?see=saved",
            "/?q=managment",
            "/?q=drift&year=soon",
            "/?read=nowhere",
            "/accessibility/",
            "/api/")) {
      visitor.opens(address);
      assertThat(visitor.title()).isVisible();
      if (address.contains("read=" + letter)) {
        assertThat(visitor.page().locator(".found-bar")).containsText("of this letter");
      }
      for (String fault : Tree.of(visitor.page()).faults()) {
        faults.add(address + ": " + fault);
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void statesAreTold() {
    Visitor visitor = browsing.visitor().opens("/?q=drift&year=2018&year=-2019");
    assertThat(visitor.hits().first()).isVisible();
    Locator body = visitor.page().locator("body");
    assertThat(body)
        .matchesAriaSnapshot(
            """
            - banner:
              - link "Findings"
              - search "Letters":
                - combobox "Search the letters": drift
                - button "Clear the search box"
                - button "Search"
                - status
              - navigation "Pages"
            - main:
              - complementary "Filters":
                - link "Skip the filters"
              - heading /4 paragraphs in 2 letters of 2 authorities/ [level=1]
              - button "Export"
              - button "Save"
              - checkbox "Show identical paragraphs once" [checked=false]
              - list "Filters in force":
                - listitem:
                  - link /Remove the filter Year. 2018/
                - listitem:
                  - link /Remove the filter Year. not 2019/
              - navigation "Views of this search"
              - combobox "Order":
                - option "Best match first" [selected]
              - list:
                - listitem:
                  - article:
                    - heading /Focused visit/ [level=2]
            - contentinfo
            - status
            """);
    assertThat(visitor.page().getByRole(AriaRole.COMPLEMENTARY))
        .matchesAriaSnapshot(
            """
            - group "Year":
              - group "Range of years":
                - slider "First year"
                - slider "Last year"
              - list:
                - listitem:
                  - checkbox /2019 \\d+ paragraphs in \\d+ letter/ [checked=false]
                  - button "not 2019" [pressed]
                - listitem:
                  - checkbox /2018 \\d+ paragraphs in \\d+ letter/ [checked]
                  - button "not 2018" [pressed=false]
            """);
    Tree tree = Tree.of(visitor.page());
    assertThat(tree.find("DisclosureTriangle", "Year").properties())
        .containsEntry("expanded", "true");
    assertThat(tree.find("DisclosureTriangle", "Region").properties())
        .containsEntry("expanded", "false");
    assertThat(tree.find("slider", "First year").properties()).containsEntry("value", "2018");
    assertThat(visitor.page().locator("[role=slider]").first())
        .hasAttribute("aria-valuetext", "2018, 4 paragraphs in 2 letters");
    assertThat(visitor.view("Paragraphs")).hasAttribute("aria-current", "page");
    assertThat(visitor.page().locator("[aria-current]")).hasCount(1);

    visitor.button("More context").first().click();
    assertThat(visitor.page().locator("article.hit").first())
        .matchesAriaSnapshot(
            """
            - group "Before it in the letter"
            - group "After it in the letter"
            - checkbox /^Select/ [checked=false]
            - button /^Less context/ [expanded]
            - button /^Copy citation/
            """);
    visitor.box().fill("del");
    assertThat(visitor.suggestions().first()).isVisible();
    visitor.box().press("ArrowDown");
    assertThat(visitor.page().getByRole(AriaRole.SEARCH))
        .matchesAriaSnapshot(
            """
            - combobox "Search the letters" [expanded]: del
            - listbox "Suggestions":
              - option /^delay/ [selected]
            - status: /\\d+ suggestion/
            """);
    assertThat(Tree.of(visitor.page()).find("combobox", "Search the letters").properties())
        .containsKey("activedescendant");
  }

  @Test
  void tablesHaveCaptionsAndHeadersAndChartsHaveWords() {
    Visitor visitor = browsing.visitor().opens("/?q=drift&see=concordance");
    assertThat(visitor.page().locator("table").first())
        .matchesAriaSnapshot(
            """
            - table "Matches between the words around them":
              - caption: Matches between the words around them
              - rowgroup:
                - row:
                  - columnheader "Before"
                  - columnheader "Match"
                  - columnheader "After"
                  - columnheader "Letter"
              - rowgroup:
                - row:
                  - cell /.+/
                  - cell /[Dd]rift/
                  - cell /.+/
                  - rowheader /20\\d\\d/
            """);
    visitor.opens("/?q=drift&see=trends");
    assertThat(visitor.page().locator("main"))
        .matchesAriaSnapshot(
            """
            - figure "Letters with “drift” per 100 held, by year":
              - heading "Letters with “drift” per 100 held, by year" [level=2]
              - paragraph: /Found in 18 of 18 letters/
              - group "Letters with “drift” per 100 held, by year":
                - link /2010. 100 in 100 letters \\(1 of 1\\), 95 % interval/
                - img /2012. no letters held/
              - paragraph:
                - button "Chart as SVG"
                - button "Chart as PNG"
                - link "CSV of all figures"
              - status
            - heading "All figures" [level=2]
            - region "All figures":
              - table "Letters, matches and rates by year":
                - rowgroup:
                  - row:
                    - columnheader "Year"
                - rowgroup:
                  - row:
                    - rowheader "2010"
            """);
    visitor.opens("/?q=drift&overall=Inadequate&see=compare");
    assertThat(visitor.page().locator("main"))
        .matchesAriaSnapshot(
            """
            - region "What is compared":
              - term: /A/
              - definition: /Inadequate/
              - term: /B/
              - definition: /not Inadequate/
            - figure /in A and in B/:
              - group /in A and in B/:
                - link /^A, .* in 100 letters/
                - link /^B, .* in 100 letters/
            - region "All figures":
              - table "Letters, matches and rates of A and B"
            """);
    visitor.opens("/?q=drift&see=collocates");
    assertThat(visitor.page().locator("table").first())
        .matchesAriaSnapshot(
            """
            - table /Words near the matches, by Log-likelihood, highest first/:
              - rowgroup:
                - row:
                  - columnheader "Word"
            """);
    visitor.opens("/?see=authority&code=Wexmere");
    assertThat(visitor.page().locator("main"))
        .matchesAriaSnapshot(
            """
            - figure "Overall grades, by date of the letter":
              - img /Overall grades. .* on \\d+ /
            """);
  }

  @Test
  void whatChangesIsAnnounced() {
    Visitor visitor = browsing.visitor().expects("status of 400").expects("ERR_FAILED");
    Announced said = new Announced(visitor);
    visitor.opens("/");
    assertThat(visitor.title()).isVisible();
    String found = "^\\d+ paragraphs in \\d+ letters of \\d+ authorities";
    said.hears("suggestion", () -> visitor.box().pressSequentially("dela"));
    said.hears(found, () -> visitor.searches("delay"))
        .hears(found, () -> visitor.page().locator("[data-sort]").selectOption("newest"))
        .hears("^A further page. \\d+ paragraphs", () -> visitor.link("Next page").click())
        .hears("^\\d+ paragraphs", () -> visitor.choice("year", "2024").check())
        .hears("^1 of \\d+", () -> press(visitor, "j"))
        .hears("^1 paragraph selected", () -> press(visitor, "x"))
        .hears("^Nothing is selected", () -> visitor.button("Clear the selection").click())
        .hears("of the letter shown", () -> visitor.button("More context").first().click())
        .hears("^Citation (copied|selected)", () -> visitor.button("Copy cit").first().click())
        .hears("\\d+ lines", () -> visitor.view("Concordance").click())
        .hears("Found in \\d+ of", () -> visitor.view("Trend").click())
        .hears("made as SVG", () -> visitor.button("Chart as SVG").click())
        .hears("common|more|fewer", () -> visitor.view("Compare").click())
        .hears("\\d+ paragraphs in .+\\. ", () -> visitor.view("Collocates").click())
        .hears("^Nothing found", () -> visitor.searches("zeppelin"))
        .hears("instead", () -> visitor.searches("\"drift and delay"));
    said.hears("is saved$", () -> save(visitor));
    visitor.opens("/?see=saved");
    said.hears("^Nothing is new", () -> {})
        .hears("is deleted$", () -> visitor.button("Delete").click());

    visitor.opens("/?see=authorities");
    assertThat(visitor.title()).isVisible();
    said.hears(
        "^1 of \\d+ authorities", () -> visitor.page().locator("#find-authority").fill("wexm"));
    visitor.opens("/?see=phrases");
    assertThat(visitor.title()).isVisible();
    visitor.page().locator("#phrases-text").fill("drift");
    said.hears("^1 rows? counted", () -> visitor.button("Count").click());
    visitor.page().locator("#phrases-text").fill("");
    said.hears("no phrase", () -> visitor.button("Count").click());

    visitor.opens("/?q=delay");
    assertThat(visitor.hits().first()).isVisible();
    said.hears(
        "in \\d+ paragraphs? of this letter", () -> visitor.hits().first().locator("h2 a").click());
    visitor.page().route("**/api/v1/**", Route::abort);
    said.hears("doesn’t answer", () -> visitor.searches("quince"));
  }

  private static void press(Visitor visitor, String key) {
    visitor.page().keyboard().press(key);
  }

  private static void save(Visitor visitor) {
    visitor.button("Save").click();
    visitor.page().locator("#save-name").press("Enter");
    assertThat(visitor.page().locator("#save-done")).isVisible();
  }
}
