package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole journeys by keyboard alone; where the focus is, is looked at with each key. */
class KeyboardTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  @ParameterizedTest
  @EnumSource(names = {"WIDE", "PHONE"})
  void fromASuggestionToAResultItsMatchesAndBack(Screen screen) {
    Visitor visitor = browsing.visitor(screen).opens("/");
    ByKeyboard hands = new ByKeyboard(visitor).tabsTo(visitor.box(), 3).types("drif");
    assertThat(visitor.suggestions().first()).isVisible();
    hands.press("ArrowDown");
    assertThat(visitor.box()).hasAttribute("aria-activedescendant", Pattern.compile(".+"));
    assertThat(visitor.suggestions().first()).hasAttribute("aria-selected", "true");
    hands.press("Enter");
    assertThat(visitor.hits().first()).isVisible();
    Locator titles = visitor.page().locator(".hit-title a");
    Locator second = titles.nth(1);
    if (screen == Screen.WIDE) {
      hands.skipsTheFilters().tabsTo(visitor.page().locator(".skip[href='#found']"), 1);
      hands.press("Enter");
    }
    hands.tabsTo(second, 30).press("Enter");

    Locator here = visitor.page().locator(".paragraph.here");
    hands.isAt(here);
    assertThat(visitor.page().locator(".found-bar")).containsText("of this letter");
    String first = here.getAttribute("id");
    hands.press("n");
    assertThat(here).not().hasAttribute("id", first);
    hands.isAt(here).press("p");
    assertThat(here).hasAttribute("id", first);
    hands.isAt(here);
    hands.goesBack().goesBack().goesBack().isAt(second);
  }

  @Test
  void filtersAreChosenLeftOutRemovedAndCleared() throws Exception {
    Visitor visitor = browsing.visitor().opens("/?q=delay");
    assertThat(visitor.hits().first()).isVisible();
    ByKeyboard hands = new ByKeyboard(visitor);
    Locator last = hands.named(AriaRole.SLIDER, "Last year");
    assertThat(last).isVisible();
    hands.tabsTo(last, 16).press("ArrowLeft", "ArrowLeft");
    assertThat(visitor.chips()).hasCount(1);
    hands.isAt(last).press("End");
    assertThat(visitor.chips()).hasCount(0);
    hands.isAt(last);

    Locator one = visitor.choice("year", "2024");
    Locator other = visitor.choice("year", "2023");
    hands.tabsTo(one, 16).press("Space").tabsTo(other, 6).press("Space");
    assertThat(visitor.chips()).hasCount(2);
    assertThat(visitor.title()).hasText(browsing.samples().totals("q=delay&year=2024&year=2023"));
    hands.isAt(other);
    Locator ofKind = visitor.filter("kind");
    hands.tabsTo(ofKind, 60).press("Enter");
    Locator out = visitor.page().locator("details[data-key=kind] .not").first();
    hands.tabsTo(out, 3).press("Space");
    assertThat(visitor.chips()).hasCount(3);
    assertThat(out).hasAttribute("aria-pressed", "true");
    hands.isAt(out);

    hands.tabsBackTo(visitor.page().locator(".skip[href='#view']"), 90).press("Enter");
    hands.tabsTo(visitor.chips().first(), 8).press("Enter");
    assertThat(visitor.chips()).hasCount(2);
    hands.tabsTo(hands.link("Clear all filters"), 8).press("Enter");
    assertThat(visitor.chips()).hasCount(0);
    hands.isAt(visitor.title());
    assertThat(visitor.address()).isEqualTo("/?q=delay");
  }

  @Test
  void onAPhoneTheSheetOfFiltersIsOpenedAndLeft() throws Exception {
    Visitor visitor = browsing.visitor(Screen.PHONE).opens("/?q=delay");
    assertThat(visitor.hits().first()).isVisible();
    ByKeyboard hands = new ByKeyboard(visitor);
    Locator opener = visitor.button("Filters");
    hands.tabsTo(opener, 12).press("Enter");
    Locator sheet = hands.named(AriaRole.DIALOG, "Filters");
    assertThat(sheet).isVisible();
    Locator choice = visitor.choice("year", "2024");
    hands.tabsTo(choice, 20).press("Space");
    String totals = browsing.samples().totals("q=delay&year=2024");
    Locator show = hands.button("Show " + totals);
    assertThat(show).isVisible();
    hands.isAt(choice).tabsBackTo(hands.button("Close"), 20).press("Enter");
    assertThat(sheet).isHidden();
    hands.isAt(opener).press("Enter");
    assertThat(sheet).isVisible();
    hands.tabsTo(show, 120).press("Enter");
    hands.isAt(opener);
    assertThat(visitor.title()).hasText(totals);
    hands.press("Enter", "Escape").isAt(opener);
  }

  @ParameterizedTest
  @EnumSource(names = {"WIDE", "PHONE"})
  void eachViewIsGoneToAndALineOfTheConcordanceIsOpened(Screen screen) {
    Visitor visitor = browsing.visitor(screen).opens("/?q=drift&year=2011..2018");
    assertThat(visitor.hits().first()).isVisible();
    ByKeyboard hands = new ByKeyboard(visitor);
    for (String view :
        List.of("Letters", "Trend", "Compare", "Collocates", "Paragraphs", "Concordance")) {
      if (screen == Screen.WIDE && hands.focused().count() == 0) {
        hands.skipsTheFilters();
      }
      hands.tabsTo(visitor.view(view), 60).press("Enter");
      assertThat(visitor.view(view)).hasAttribute("aria-current", "page");
      assertThat(visitor.chips()).hasCount(1);
      hands.isAt(visitor.title());
    }
    Locator order = hands.named(AriaRole.COMBOBOX, "Order");
    hands.tabsTo(order, 16).press("ArrowDown", "Tab");
    hands.isAt(hands.named(AriaRole.COMBOBOX, "Words around")).press("ArrowDown");
    assertThat(visitor.page()).hasURL(Pattern.compile("by=right&width=12"));
    assertThat(order).hasValue("right");
    Locator line = visitor.page().locator(".line-letter a").first();
    assertThat(line).hasAttribute("href", Pattern.compile("by=right&width=12"));
    hands.tabsTo(line, 5).press("Enter");
    hands.isAt(visitor.page().locator(".paragraph.here"));
    hands.goesBack().isAt(line);
  }

  @Test
  void theBarsOfATrendTellTheirFiguresAndLeadToParagraphs() {
    Visitor visitor = browsing.visitor().opens("/?q=drift&see=trends");
    ByKeyboard hands = new ByKeyboard(visitor);
    Locator bars = visitor.page().locator("figure [data-said]");
    assertThat(bars.first()).isVisible();
    hands.skipsTheFilters();
    hands.tabsTo(bars.first(), 25).press("ArrowRight", "ArrowRight");
    hands.isAt(bars.nth(2)).press("End").isAt(bars.last()).press("Home").isAt(bars.first());
    assertThat(visitor.page().locator("[data-said-here]"))
        .hasText(String.valueOf(bars.first().getAttribute("aria-label")));
    Locator svg = hands.button("Chart as SVG");
    hands.tabsTo(svg, 2);
    Download taken = visitor.page().waitForDownload(() -> hands.press("Enter"));
    assertThat(taken.suggestedFilename()).endsWith(".svg");
    hands.isAt(svg);
    hands.tabsTo(hands.named(AriaRole.REGION, "All figures"), 4);
    Locator year = visitor.page().locator(".figures tbody a").first();
    hands.tabsTo(year, 3).press("Enter");
    assertThat(visitor.hits().first()).isVisible();
    hands.isAt(visitor.title()).goesBack();
    hands.isAt(year).tabsBackTo(bars.first(), 8).press("ArrowRight", "Enter");
    assertThat(visitor.hits().first()).isVisible();
    hands.isAt(visitor.title());
    assertThat(visitor.chips()).hasCount(1);
  }

  @Test
  void anotherSideIsChosenAndTheSidesAreSwapped() {
    Visitor visitor = browsing.visitor().opens("/?q=drift&overall=Inadequate&see=compare");
    ByKeyboard hands = new ByKeyboard(visitor);
    Locator sides = visitor.page().locator(".side dd");
    assertThat(sides).hasCount(2);
    hands.skipsTheFilters();
    Locator value = visitor.page().locator("[data-look=value]");
    hands.tabsTo(value, 20).types("Good").press("Tab");
    hands.isAt(hands.named(AriaRole.BUTTON, "Compare")).press("Enter");
    assertThat(sides.nth(1)).containsText("Good");
    Locator swap = hands.link("Swap A and B");
    hands.tabsBackTo(swap, 6).press("Enter");
    assertThat(sides.first()).containsText("Good");
    assertThat(sides.nth(1)).containsText("Inadequate");
    hands.tabsTo(visitor.page().locator("figure [data-said]").first(), 20).press("ArrowDown");
  }

  @ParameterizedTest
  @EnumSource(names = {"WIDE", "PHONE"})
  void paragraphsAreSelectedCitedDownloadedAndLetGo(Screen screen) {
    Visitor visitor = browsing.visitor(screen).opens("/?q=drift");
    assertThat(visitor.hits().first()).isVisible();
    ByKeyboard hands = new ByKeyboard(visitor).press("j", "x", "j", "x", "j", "j", "x");
    assertThat(visitor.page().locator(".selected-many")).hasText("3 selected");
    hands.press("j", "j", "k").tabsTo(visitor.page().locator(".hit-title a").nth(8), 40);
    Locator bar = hands.named(AriaRole.REGION, "Selected paragraphs");
    Locator copy = bar.getByRole(AriaRole.BUTTON).first();
    hands.press("s").isAt(copy).press("Enter");
    assertThat(visitor.page().locator("#announcer")).hasText(Pattern.compile("[Cc]itations"));
    hands.tabsBackTo(copy, 6);
    Locator download = hands.named(AriaRole.BUTTON, "Download");
    hands.tabsTo(download, 6);
    Download taken = visitor.page().waitForDownload(() -> hands.press("Enter"));
    assertThat(taken.suggestedFilename()).isEqualTo("selected.csv");
    hands.isAt(download).tabsBackTo(hands.button("Clear the selection"), 3).press("Space");
    assertThat(bar).isHidden();
    hands.isAt(visitor.title());
  }

  @ParameterizedTest
  @EnumSource(names = {"WIDE", "PHONE"})
  void aSearchIsExportedSavedRenamedAndDeleted(Screen screen) {
    Visitor visitor = browsing.visitor(screen).opens("/?q=drift");
    assertThat(visitor.hits().first()).isVisible();
    ByKeyboard hands = new ByKeyboard(visitor);
    hands.tabsTo(visitor.page().locator(".skip[href='#main']"), 1).press("Enter");
    if (screen == Screen.WIDE) {
      hands.tabsTo(visitor.page().locator(".skip[href='#view']"), 1).press("Enter");
    }
    Locator export = hands.button("Export");
    Locator dialog = visitor.page().locator("dialog[open]");
    hands.tabsTo(export, 4).press("Enter");
    assertThat(dialog).containsText("Lines (");
    hands.press("ArrowDown");
    hands.isAt(dialog.locator("input[value=lines]")).press("Tab", "ArrowDown");
    hands.isAt(dialog.locator("input[value=jsonl]")).press("Tab");
    hands.isAt(hands.link("Download"));
    Download taken = visitor.page().waitForDownload(() -> hands.press("Enter"));
    assertThat(taken.suggestedFilename()).isEqualTo("findings.jsonl");
    hands.press("Escape").isAt(export);

    Locator save = hands.button("Save");
    hands.press("Tab").isAt(save).press("Enter");
    assertThat(dialog).isVisible();
    hands.press("Escape").isAt(save).press("Enter");
    assertThat(dialog).isVisible();
    hands.types("My drift").press("Enter");
    hands.isAt(hands.button("Done")).press("Shift+Tab", "Enter");
    assertThat(visitor.page().locator(".saved-news")).containsText("Nothing is new");
    hands.isAt(visitor.title());
    hands.tabsTo(hands.button("Rename"), 3).press("Enter");
    hands.types("Other").press("Enter");
    assertThat(visitor.page().locator(".saved h2")).hasText("Other");
    hands.isAt(hands.button("Rename")).press("Enter", "Escape");
    hands.isAt(hands.button("Rename")).press("Tab", "Enter");
    assertThat(visitor.page().getByText("Nothing is saved yet")).isVisible();
    hands.isAt(visitor.title());
  }

  @ParameterizedTest
  @EnumSource(names = {"WIDE", "PHONE"})
  void anAuthorityIsFoundItsListsOpenedAndALetterRead(Screen screen) {
    Visitor visitor = browsing.visitor(screen).opens("/");
    assertThat(visitor.title()).isVisible();
    ByKeyboard hands = new ByKeyboard(visitor);
    hands.tabsTo(hands.link("Authorities").first(), 10).press("Enter");
    hands.isAt(visitor.title()).press("Tab");
    hands.tabsTo(hands.named(AriaRole.SEARCHBOX, "Find an authority"), 4).types("wexm");
    Locator row = visitor.page().locator("table.held tbody a");
    assertThat(row).hasCount(1);
    hands.tabsTo(row, 3).press("Enter");
    assertThat(visitor.title()).hasText("Wexmere");
    hands.isAt(visitor.title());
    Locator all = visitor.page().locator("[data-open-all]");
    hands.tabsTo(all, 30).press("Enter");
    assertThat(all).hasText("Open every list");
    hands.isAt(all).press("Enter");
    assertThat(all).hasText("Close every list");
    Locator list = visitor.page().locator("details.asked summary").first();
    hands.isAt(all).tabsTo(list, 6).press("Enter");
    assertThat(visitor.page().locator("details.asked").first()).not().hasAttribute("open", "");
    Locator letter = visitor.page().locator(".visit h2 a").first();
    hands.isAt(list).tabsBackTo(letter, 4).press("Enter");
    hands.isAt(visitor.page().locator("#letter-title"));
    hands.goesBack().isAt(letter);
  }

  @ParameterizedTest
  @EnumSource(names = {"WIDE", "PHONE"})
  void phrasesAreCountedAndASearchIsBuilt(Screen screen) throws Exception {
    Visitor visitor = browsing.visitor(screen).opens("/?see=phrases");
    assertThat(visitor.title()).isVisible();
    ByKeyboard hands = new ByKeyboard(visitor);
    hands.tabsTo(hands.named(AriaRole.TEXTBOX, "Phrases"), 10);
    hands.types("drift").press("Enter").types("\"drift and delay\"");
    hands.tabsTo(hands.named(AriaRole.CHECKBOX, "Also count each year"), 3).press("Space");
    Locator count = hands.named(AriaRole.BUTTON, "Count");
    hands.press("Tab").isAt(count).press("Enter");
    Locator rows = visitor.page().locator(".phrases tbody tr");
    assertThat(rows).hasCount(2);
    assertThat(hands.button("Download as CSV")).isVisible();
    hands.isAt(count);
    hands.tabsTo(rows.first().locator("a"), 4).press("Enter");
    assertThat(visitor.title()).hasText(browsing.samples().totals("q=drift"));
    hands.isAt(visitor.title());

    Locator help = visitor.page().locator(".query-help summary");
    hands.press("/").isAt(visitor.box()).tabsTo(help, 3).press("Enter");
    hands.press("Tab").isAt(hands.button("Build a search from a form")).press("Enter");
    hands.isAt(hands.named(AriaRole.TEXTBOX, "All of these words")).press("Escape");
    hands.isAt(hands.button("Build a search from a form")).press("Enter");
    hands.isAt(hands.named(AriaRole.TEXTBOX, "All of these words")).press("Tab");
    hands.types("drift and delay").press("Enter");
    assertThat(visitor.title()).hasText(browsing.samples().totals("q=%22drift+and+delay%22"));
    hands.press("Tab");
  }
}
