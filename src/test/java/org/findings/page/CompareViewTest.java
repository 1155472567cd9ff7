package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two selections beside each other: how common something is in each, or which words mark them. */
class CompareViewTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  private static final String OF_2017 = "/?q=" + Orchard.QUERY + "&year=2017&see=compare";

  private static Served served;

  @BeforeAll
  static void writeLetters() throws Exception {
    served = Orchard.served();
  }

  @AfterAll
  static void removeLetters() throws Exception {
    served.close();
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void aSearchIsComparedWithAllTheRestAndToldInPlainWords(Screen screen) {
    Visitor visitor = browsing.visitor(served, screen).opens("/?q=quince&year=2017");
    visitor.view("Compare").click();
    assertThat(headline(visitor))
        .hasText(
            "“quince” is 2 times as common in letters of A as in those of B"
                + " (between 0.33 and 12 times).");
    assertThat(sides(visitor)).containsText(new String[] {"Year: 2017", "Year: not 2017"});
    assertThat(visitor.page().locator(".reading"))
        .containsText("50 in 100 letters of A have it (6 of 12), and 25 in 100 of B (1 of 4)");
    assertThat(visitor.page().locator(".reading")).containsText("Chance alone could make this");
    assertThat(visitor.page().locator(".reading .notes"))
        .containsText("B has only 4 letters: one more or less");
    assertThat(visitor.page().locator("figure .c-whisker")).hasCount(3); // and the key
    Locator rows = visitor.page().locator(".figures tbody tr");
    assertThat(rows).hasCount(2);
    assertThat(rows.nth(1)).containsText("4.6 to 69.9");
    assertThat(visitor.address()).isEqualTo(OF_2017);
    visitor.seesNoSidewaysScroll();
  }

  @Test
  void theOtherSideIsChosenByKeysAndKeptInTheAddress() {
    Visitor visitor = browsing.visitor(served).opens(OF_2017);
    Locator field = visitor.page().locator("select[name=field]");
    field.focus();
    field.selectOption("authority");
    assertThat(field).isFocused();
    Locator value = visitor.page().locator("select[name=value]");
    assertThat(value.locator("option"))
        .hasText(new String[] {"Choose …", "Eastmere (6 letters)", "Northmere (6 letters)"});
    visitor.page().keyboard().press("Tab");
    assertThat(value).isFocused();
    value.selectOption("Eastmere");
    visitor.page().keyboard().press("Tab");
    visitor.page().keyboard().press("Enter");
    assertThat(sides(visitor).nth(1)).containsText("Authority: Eastmere");
    assertThat(visitor.button("Compare")).isFocused();
    assertThat(visitor.address()).isEqualTo(OF_2017 + "&b=year%3D2017%26authority%3DEastmere");
    assertThat(visitor.page().locator(".reading")).containsText("on both sides");
    visitor.page().reload();
    assertThat(sides(visitor).nth(1)).containsText("Authority: Eastmere");
    assertThat(value).hasValue("Eastmere");
  }

  @Test
  void yearsAreChosenAsARange() {
    Visitor visitor = browsing.visitor(served).opens("/?q=quince&year=2019&see=compare");
    visitor.page().locator("select[name=field]").selectOption("year");
    visitor.page().locator("select[name=from]").selectOption("2019");
    visitor.page().locator("select[name=to]").selectOption("2017");
    visitor.button("Compare").click();
    assertThat(visitor.alert()).hasText("“From” (2019) is after “to” (2017).");
    assertThat(visitor.page().locator("select[name=from]")).isFocused();
    visitor.page().locator("select[name=from]").selectOption("2017");
    visitor.button("Compare").click();
    assertThat(visitor.page()).hasURL(Pattern.compile("b=year%3D2017$"));
    assertThat(headline(visitor))
        .containsText("2 times as common in letters of B as in those of A");
  }

  @Test
  void whatIsNotChosenIsAskedFor() {
    Visitor visitor = browsing.visitor(served).opens("/?q=quince&see=compare");
    assertThat(visitor.page().locator(".view-body")).containsText("Choose what to compare");
    assertThat(sides(visitor)).containsText(new String[] {"All letters", "Not chosen yet"});
    visitor.button("Compare").click();
    assertThat(visitor.page().locator(".choose-fault")).hasText("Choose a value for B.");
    assertThat(visitor.page().locator("select[name=value]")).isFocused();
    visitor.link("Year: 2019, with 2017").click();
    assertThat(headline(visitor)).containsText("as common in letters of B");
    assertThat(visitor.address()).isEqualTo("/?q=quince&year=2019&see=compare&b=year%3D2017");
  }

  @Test
  void theSidesAreSwappedAndBack() {
    Visitor visitor = browsing.visitor(served).opens(OF_2017 + "&b=year%3D2019");
    assertThat(headline(visitor)).containsText("in letters of A as in those of B");
    visitor.link("Swap A and B").click();
    assertThat(headline(visitor)).containsText("in letters of B as in those of A");
    assertThat(visitor.title()).hasText("1 paragraph in 1 letter of 1 authority");
    assertThat(visitor.link("Swap A and B")).isFocused();
    visitor.link("Swap A and B").click();
    assertThat(headline(visitor)).containsText("in letters of A as in those of B");
    assertThat(visitor.address()).isEqualTo(OF_2017 + "&b=year%3D2019");
  }

  @Test
  void allLettersAreAnotherSideToo() {
    Visitor visitor = browsing.visitor(served).opens(OF_2017);
    visitor.link("all letters").click();
    assertThat(sides(visitor).nth(1)).containsText("All letters");
    assertThat(visitor.address()).isEqualTo(OF_2017 + "&b=");
    assertThat(visitor.page().locator(".reading")).containsText("12 letters are on both sides");
    visitor.page().reload();
    assertThat(sides(visitor).nth(1)).containsText("All letters");
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void withoutAQueryTheWordsOfEachSideAreListed(Screen screen) {
    Visitor visitor = browsing.visitor(served, screen).opens("/?year=2017&see=compare");
    assertThat(words(visitor, "a").first()).isVisible();
    assertThat(words(visitor, "a"))
        .containsText(new String[] {"2017", "garden", "march", "medlar"});
    assertThat(words(visitor, "b").filter(new Locator.FilterOptions().setHasText("damson")))
        .hasCount(1);
    visitor.seesNoSidewaysScroll();
    visitor.page().getByText("What log ratio and log-likelihood mean").click();
    assertThat(visitor.page().getByText("1 is twice as common in A as in B")).isVisible();
    words(visitor, "b")
        .filter(new Locator.FilterOptions().setHasText("damson"))
        .locator("a")
        .click();
    assertThat(visitor.hits()).hasCount(4);
    assertThat(visitor.address()).isEqualTo("/?q=%22damson%22&year=-2017");
  }

  @Test
  void wordsAreSortedByAnyColumnWithTheFocusKept() {
    Visitor visitor = browsing.visitor(served).opens("/?year=2017&see=compare");
    Locator column = visitor.page().locator("[data-key='words-a-text']");
    column.focus();
    visitor.page().keyboard().press("Enter");
    Locator header = visitor.page().locator("th:has([data-key='words-a-text'])");
    assertThat(header).hasAttribute("aria-sort", "ascending");
    assertThat(column).isFocused();
    assertThat(visitor.page()).hasURL(Pattern.compile("by=text$"));
    List<String> shown = words(visitor, "a").locator("th").allTextContents();
    assertThat(shown).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER).hasSizeGreaterThan(3);
    visitor.page().keyboard().press("Enter");
    assertThat(header).hasAttribute("aria-sort", "descending");
  }

  @Test
  void howManyWordsAndInHowManyLettersIsTheReadersChoice() {
    Visitor visitor = browsing.visitor(served).opens("/?year=2019&authority=Westmere&see=compare");
    assertThat(visitor.page().locator(".view-body .notes"))
        .containsText("A has only 2 letters, and a word must stand in 3");
    visitor.page().locator("[data-option=least]").selectOption("1");
    assertThat(words(visitor, "a").filter(new Locator.FilterOptions().setHasText("damson")))
        .hasCount(1);
    assertThat(visitor.page()).hasURL(Pattern.compile("least=1$"));
  }

  @Test
  void figuresAndWordsAreDownloadedAsTables() throws Exception {
    Visitor visitor = browsing.visitor(served).opens(OF_2017);
    assertThat(headline(visitor)).isVisible();
    Download taken =
        visitor
            .page()
            .waitForDownload(() -> visitor.page().locator("a[href*='format=csv']").click());
    assertThat(Files.readAllLines(taken.path())).hasSize(3);
    taken = visitor.page().waitForDownload(visitor.button("Chart as SVG")::click);
    assertThat(Files.readString(taken.path()))
        .contains("2 times as common", "A: 2017. B: not 2017.");
    visitor.opens("/?year=2017&see=compare");
    assertThat(words(visitor, "a").first()).isVisible();
    taken =
        visitor
            .page()
            .waitForDownload(() -> visitor.page().locator("a[href*='format=csv']").click());
    assertThat(Files.readString(taken.path())).contains("word,a,medlar");
  }

  @Test
  void aWrongOtherSideIsExplainedWithAWayOut() {
    Visitor visitor = browsing.visitor(served).expects("status of 400");
    visitor.opens(OF_2017 + "&b=colour%3D%3Cb%3Ered");
    assertThat(visitor.alert()).containsText("unknown parameter 'colour'");
    visitor.link("Show this view as usual").click();
    assertThat(headline(visitor)).isVisible();
    assertThat(visitor.address()).isEqualTo(OF_2017);
  }

  @Test
  void aSideWithoutLettersSaysSo() throws Exception {
    Visitor visitor = browsing.visitor(served).opens(OF_2017 + "&b=year%3D1999");
    assertThat(headline(visitor))
        .hasText("There are no letters in B, so there is nothing to compare.");
    try (Served empty = Served.noLetters()) {
      Visitor early = browsing.visitor(empty).opens("/?see=compare");
      assertThat(early.page().locator(".view-body")).containsText("Choose what to compare");
    }
  }

  private static Locator headline(Visitor visitor) {
    return visitor.page().locator("#comparison-summary");
  }

  private static Locator sides(Visitor visitor) {
    return visitor.page().locator(".side");
  }

  private static Locator words(Visitor visitor, String side) {
    return visitor.page().locator("section[data-key='words-%s'] tbody tr".formatted(side));
  }
}
