package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The words that stand near the matches. */
class CollocatesViewTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  private static final String VIEW = "/?q=drift&see=collocates";

  private static Locator rows(Visitor visitor) {
    return visitor.page().locator(".company tbody tr");
  }

  private static void choose(Visitor visitor, String option, String value) {
    Locator list = visitor.page().locator("[data-option=" + option + "]");
    list.focus();
    list.selectOption(value);
  }

  private static JsonNode words(String parameters) throws Exception {
    return browsing.samples().asked("/api/v1/collocates?" + parameters).at("/collocates");
  }

  @Test
  void eachWordIsShownWithItsFigures() throws Exception {
    Visitor visitor = browsing.visitor().opens("/?q=drift");
    visitor.view("Collocates").click();

    JsonNode words = words("q=drift");
    assertThat(visitor.title()).hasText(browsing.samples().totals("q=drift"));
    assertThat(rows(visitor)).hasCount(words.size());
    JsonNode first = words.get(0);
    List<String> cells = rows(visitor).first().locator("td.figure").allTextContents();
    assertThat(cells)
        .containsExactly(
            first.get("observed").asString(),
            figure(first.get("expected")),
            figure(first.get("logLikelihood")),
            figure(first.get("logDice")),
            first.get("letters").asString());
    assertThat(rows(visitor).first().locator("a")).containsText(first.get("word").asString());
    assertThat(rows(visitor).first().locator("rect")).hasAttribute("width", "100%");
    assertThat(visitor.address()).isEqualTo(VIEW);
  }

  private static String figure(JsonNode node) {
    return String.format(Locale.UK, "%,.1f", node.asDouble());
  }

  @ParameterizedTest
  @CsvSource({
    "by, logDice, q=drift&by=logDice, logDice",
    "by, observed, q=drift&by=observed, Near",
    "window, 2, q=drift&window=2, Log-likelihood",
    "forms, lemma, q=drift&forms=lemma, Log-likelihood",
    "least, 10, q=drift&least=10, Log-likelihood",
    "size, 20, q=drift&size=20, Log-likelihood"
  })
  void whatIsChosenStandsInTheAddress(String option, String value, String asked, String sorted)
      throws Exception {
    Visitor visitor = browsing.visitor().opens(VIEW);
    assertThat(rows(visitor).first()).isVisible();
    choose(visitor, option, value);

    visitor.page().waitForURL("**" + VIEW + "&" + option + "=" + value);
    JsonNode words = words(asked);
    assertThat(rows(visitor)).hasCount(words.size());
    assertThat(rows(visitor).first().locator("th"))
        .containsText(words.get(0).get("word").asString());
    assertThat(visitor.page().locator("[aria-sort]")).containsText(sorted);
    assertThat(visitor.page().locator("[data-option=" + option + "]")).isFocused();
  }

  @ParameterizedTest
  @EnumSource(names = {"WIDE", "PHONE"})
  void aWordLeadsToItsLinesAndBackAgain(Screen screen) throws Exception {
    Visitor visitor = browsing.visitor(screen).opens(VIEW + "&year=2016&year=2018&year=2024");
    Locator word = rows(visitor).first().locator("a");
    String lines = word.getAttribute("href");
    word.focus();
    visitor.page().keyboard().press("Enter");

    assertThat(visitor.page().locator(".lines tbody tr").first()).isVisible();
    assertThat(visitor.address()).isEqualTo(lines).contains("year=2018");
    JsonNode first = words("q=drift&year=2016&year=2018&year=2024").get(0);
    assertThat(visitor.page().locator(".lines mark").first())
        .containsText(first.get("word").asString());
    visitor.page().goBack();
    assertThat(word).isFocused();
  }

  @Test
  void theTableIsDownloadedWhole() throws Exception {
    Visitor visitor = browsing.visitor().opens(VIEW + "&least=1");
    Download download =
        visitor.page().waitForDownload(() -> visitor.link("Download as CSV").click());
    List<String> lines = Files.readAllLines(download.path());
    assertThat(lines.getFirst()).contains("word").contains("logLikelihood");
    assertThat(lines).hasSize(words("q=drift&least=1&size=500").size() + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "q=role%3Afinding, matches at no place in the text",
    "role=finding, matches at no place in the text",
    "q=zeppelin, No paragraph fits",
    "q=drift&least=9999, No word stands"
  })
  void whereThereAreNoWordsThePageSaysWhy(String search, String why) {
    Visitor visitor =
        browsing.visitor().opens("/?" + search.replace("&least", "&see=collocates&least"));
    if (!search.contains("least")) {
      visitor.view("Collocates").click();
    }
    assertThat(visitor.page().locator(".view-body .panel")).containsText(why);
    assertThat(rows(visitor)).hasCount(0);
  }

  @Test
  void anOptionThatCantBeIsSaidAndLeadsBack() {
    Visitor visitor = browsing.visitor().expects("status of 400").opens(VIEW + "&window=99");
    assertThat(visitor.alert()).containsText("window");
    visitor.link("Show this view as usual").click();
    assertThat(rows(visitor).first()).isVisible();
    assertThat(visitor.address()).isEqualTo(VIEW);
  }

  @Test
  void wordsOfAnyScriptStayWordsAndNothingPushesThePageSideways() throws Exception {
    try (Served served = Served.noLetters()) {
      served.write(
          "hostile.md",
          """
          # Focused visit to Eastmere

          12 March 2019

          ## Findings

          1. الطفل quince &lt;img src=x onerror=alert(1)&gt; 🍐 %s quince
          """
              .formatted("W".repeat(200)));
      for (Screen screen : Screen.values()) {
        Visitor visitor =
            browsing.visitor(served, screen).opens("/?q=quince&see=collocates&least=1");
        assertThat(rows(visitor).filter(new Locator.FilterOptions().setHasText("الطفل")))
            .hasCount(1);
        assertThat(visitor.page().locator("#view img")).hasCount(0);
        visitor.seesNoSidewaysScroll();
      }
    }
  }
}
