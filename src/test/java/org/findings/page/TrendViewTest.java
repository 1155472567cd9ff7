package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How often something is found, year by year: as bars, in words and as a table. */
class TrendViewTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  private static final String TREND = "/?q=" + Orchard.QUERY + "&see=trends";

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
  void everyYearIsABarThatSaysItsFigures(Screen screen) {
    Visitor visitor = browsing.visitor(served, screen).opens("/?q=" + Orchard.QUERY);
    visitor.view("Trend").click();
    assertThat(visitor.title()).hasText("7 paragraphs in 7 letters of 3 authorities");
    assertThat(visitor.view("Trend")).hasAttribute("aria-current", "page");
    assertThat(visitor.page().locator("figure h2"))
        .hasText("Letters with “quince” per 100 held, by year");
    assertThat(visitor.page().locator("#trend-summary"))
        .containsText("Found in 7 of 16 letters: 44 per 100.");
    assertThat(visitor.page().locator("#trend-summary"))
        .containsText("No letters are held of 2018.");

    assertThat(said(visitor))
        .containsExactly(
            "2017: 50 in 100 letters (6 of 12), 95 % interval 25 to 75."
                + " 6 matches in 6 paragraphs, "
                + perWords(visitor, 0)
                + " per 10,000 words.",
            "2018: no letters held.",
            "2019: 25 in 100 letters (1 of 4), 95 % interval 4.6 to 70."
                + " 2 matches in 1 paragraph, "
                + perWords(visitor, 2)
                + " per 10,000 words."
                + " Few letters: one more or less would change the rate a lot.");
    assertThat(visitor.page().locator(".c-item .c-bar")).hasCount(1);
    assertThat(visitor.page().locator(".c-item .c-few")).hasCount(1);
    assertThat(visitor.page().locator(".c-item .c-empty")).hasCount(1);
    visitor.seesNoSidewaysScroll();
  }

  @Test
  void theTableHasEveryFigureWithItsBase() {
    Visitor visitor = browsing.visitor(served).opens(TREND);
    Locator rows = visitor.page().locator(".figures tbody tr");
    assertThat(rows).hasCount(3);
    assertThat(cells(rows.nth(0)).subList(0, 6))
        .containsExactly("2017", "6", "12", "50.0", "25.4 to 74.6", "6");
    assertThat(cells(rows.nth(1)).subList(0, 6)).containsExactly("2018", "–", "0", "–", "–", "–");
    assertThat(cells(rows.nth(2)).subList(0, 6))
        .containsExactly("2019", "1", "4", "25.0* (few letters)", "4.6 to 69.9", "2");
    assertThat(cells(visitor.page().locator(".figures tfoot tr")).subList(0, 4))
        .containsExactly("All", "7", "16", "43.8");
    assertThat(visitor.page().locator(".figures th[scope=col]")).hasCount(10);
  }

  @Test
  void aBarAndALinkInTheTableLeadToWhatTheyCount() {
    Visitor visitor = browsing.visitor(served).opens(TREND);
    bars(visitor).first().click();
    assertThat(visitor.hits()).hasCount(6);
    assertThat(visitor.address()).isEqualTo("/?q=quince&year=2017");
    visitor.page().goBack();
    visitor.page().locator(".figures").getByText("2019").click();
    assertThat(visitor.hits()).hasCount(1);
    assertThat(visitor.address()).isEqualTo("/?q=quince&year=2019");
  }

  @Test
  void aBarTakesThePlaceOfWhatItsFilterWas() {
    Visitor visitor = browsing.visitor(served).opens("/?q=quince&year=2016..2019&see=trends");
    bars(visitor).first().click();
    assertThat(visitor.hits()).hasCount(6);
    assertThat(visitor.address()).isEqualTo("/?q=quince&year=2017");
  }

  @Test
  void barsAreReachedByKeysAndThenTellTheirFigures() {
    Visitor visitor = browsing.visitor(served).opens(TREND);
    visitor.page().locator("[data-option=show]").focus();
    visitor.page().keyboard().press("Tab");
    assertThat(bars(visitor).nth(0)).isFocused();
    assertThat(here(visitor)).containsText("2017: 50 in 100");
    visitor.page().keyboard().press("ArrowRight");
    assertThat(bars(visitor).nth(1)).isFocused();
    assertThat(here(visitor)).hasText("2018: no letters held.");
    visitor.page().keyboard().press("End");
    assertThat(bars(visitor).nth(2)).isFocused();
    visitor.page().keyboard().press("ArrowDown");
    assertThat(bars(visitor).nth(2)).isFocused();
    visitor.page().keyboard().press("Tab");
    assertThat(visitor.button("Chart as SVG")).isFocused();
    visitor.page().keyboard().press("Shift+Tab");
    assertThat(bars(visitor).nth(2)).isFocused();
    visitor.page().keyboard().press("Enter");
    assertThat(visitor.title()).hasText("1 paragraph in 1 letter of 1 authority");
    assertThat(visitor.title()).isFocused();
    assertThat(visitor.address()).isEqualTo("/?q=quince&year=2019");
  }

  @Test
  void aPointerOnABarTellsItsFigures() {
    Visitor visitor = browsing.visitor(served).opens(TREND);
    bars(visitor).nth(1).hover();
    assertThat(here(visitor)).hasText("2018: no letters held.");
  }

  @Test
  void whatIsShownIsInTheAddress() {
    Visitor visitor = browsing.visitor(served).opens(TREND);
    Locator by = visitor.page().locator("[data-option=by]");
    by.focus();
    by.selectOption("authority");
    assertThat(bars(visitor)).hasCount(4);
    assertThat(by).isFocused();
    visitor.page().locator("[data-option=show]").selectOption("matches");
    assertThat(visitor.page().locator("figure h2")).hasText("Matches of “quince”, by authority");
    assertThat(visitor.address()).isEqualTo(TREND + "&by=authority&show=matches");
    visitor.page().reload();
    assertThat(visitor.page().locator("[data-option=show]")).hasValue("matches");
    assertThat(bars(visitor)).hasCount(4);
    visitor.view("Concordance").click();
    assertThat(visitor.page().locator(".lines tbody tr")).hasCount(8);
    visitor.page().goBack();
    assertThat(bars(visitor)).hasCount(4);
  }

  @Test
  void withoutWordsTheBarsTellWhatIsHeld() {
    Visitor visitor = browsing.visitor(served).opens("/?see=trends");
    assertThat(visitor.page().locator("figure h2")).hasText("Letters held by year");
    assertThat(visitor.page().locator("[data-option=show] option")).hasCount(2);
    assertThat(visitor.page().locator(".figures th[scope=col]")).hasCount(4);
  }

  @Test
  void whatIsNotFoundIsToldWithItsInterval() {
    Visitor visitor = browsing.visitor(served).opens("/?q=durian&see=trends");
    assertThat(visitor.title()).hasText("Nothing found");
    assertThat(visitor.page().locator("#trend-summary"))
        .containsText("Found in none of 16 letters.");
    assertThat(visitor.page().locator("a.c-item")).hasCount(0);
    assertThat(bars(visitor)).hasCount(3);
    assertThat(bars(visitor).first())
        .hasAttribute("aria-label", "2017: 0 in 100 letters (0 of 12), 95 % interval 0 to 24.");
  }

  @Test
  void anEmptyIndexAndAWrongAddressReadWell() throws Exception {
    try (Served empty = Served.noLetters()) {
      Visitor visitor = browsing.visitor(empty).opens("/?q=drift&see=trends");
      assertThat(visitor.page().locator(".view-body")).containsText("There is nothing to count in");
    }
    Visitor visitor = browsing.visitor(served).expects("status of 400");
    visitor.opens(TREND + "&by=colour");
    assertThat(visitor.alert()).containsText("by");
    visitor.link("Show this view as usual").click();
    assertThat(bars(visitor)).hasCount(3);
    assertThat(visitor.address()).isEqualTo(TREND);
  }

  @Test
  void theChartIsTakenAwayAsAPictureThatExplainsItself() throws Exception {
    Visitor visitor = browsing.visitor(served).inThe(ColorScheme.DARK).opens(TREND);
    Download taken = visitor.page().waitForDownload(visitor.button("Chart as SVG")::click);
    assertThat(taken.suggestedFilename()).isEqualTo("findings-trend-by-year.svg");
    String svg = Files.readString(taken.path());
    assertThat(svg)
        .contains("xmlns=\"http://www.w3.org/2000/svg\"")
        .contains("Letters with “quince” per 100 held, by year")
        .contains("any form of “quince”")
        .contains("Index ")
        .contains("written on")
        .contains("fill=\"#ffffff\"")
        .doesNotContain("<a ", "style=", "var(--");
    assertThat(visitor.page().locator("[data-taken]")).hasText("The chart was made as SVG.");

    taken = visitor.page().waitForDownload(visitor.button("Chart as PNG")::click);
    BufferedImage png = ImageIO.read(taken.path().toFile());
    assertThat(png.getWidth()).isEqualTo(1920);
    assertThat(png.getRGB(2, 2)).isEqualTo(0xffffffff);
    assertThat(colours(png)).as("bars are painted").contains(0xff5b97a3);

    taken =
        visitor
            .page()
            .waitForDownload(() -> visitor.page().locator("a[href*='format=csv']").click());
    assertThat(Files.readAllLines(taken.path())).hasSize(4);
  }

  @Test
  void whatLettersSayIsShownAsWordsInCharts() throws Exception {
    try (Served hostile = Served.noLetters()) {
      String[] places = {"<img src=x onerror=alert(1)>", "W".repeat(300), "مدينة الطفل", "🍐🍐"};
      for (int i = 0; i < places.length; i++) {
        String place = places[i].replace("<", "&lt;").replace(">", "&gt;");
        hostile.write(i + ".md", Orchard.letter(place, i + 1 + " March 2017", "A quince"));
      }
      for (Screen screen : Screen.values()) {
        Visitor visitor = browsing.visitor(hostile, screen).opens(TREND + "&by=authority");
        assertThat(bars(visitor).first()).isVisible();
        assertThat(visitor.page().locator("#view :is(img, script)")).hasCount(0);
        visitor.seesNoSidewaysScroll();
        Object beyond =
            visitor
                .page()
                .evaluate(
                    "[...document.querySelectorAll('.picture text')].filter(each =>"
                        + " each.getBoundingClientRect().right > innerWidth"
                        + " || each.getBoundingClientRect().left < 0).length");
        assertThat(beyond).as("words beyond the screen").isEqualTo(0);
      }
    }
  }

  private static List<Integer> colours(BufferedImage image) {
    return IntStream.range(0, image.getWidth() * image.getHeight())
        .mapToObj(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
        .distinct()
        .toList();
  }

  private static Locator bars(Visitor visitor) {
    return visitor.page().locator("figure [data-said]");
  }

  private static Locator here(Visitor visitor) {
    return visitor.page().locator("[data-said-here]");
  }

  private static List<String> said(Visitor visitor) {
    assertThat(bars(visitor)).hasCount(3);
    return bars(visitor).all().stream().map(bar -> bar.getAttribute("aria-label")).toList();
  }

  private static String perWords(Visitor visitor, int row) {
    return cells(visitor.page().locator(".figures tbody tr").nth(row)).get(6);
  }

  private static List<String> cells(Locator row) {
    return row.locator("th, td").allTextContents().stream().map(String::strip).toList();
  }
}
