package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** What is done with paragraphs where they are listed. */
class HitToolsTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  private static final String NO_CLIPBOARD =
      "Object.defineProperty(navigator, 'clipboard', { value: undefined })";

  @Test
  void withoutAClipboardTheCitationIsShownSelected() throws Exception {
    Visitor visitor = browsing.visitor();
    visitor.page().addInitScript(NO_CLIPBOARD);
    visitor.opens("/?q=drift");
    String id = visitor.found().getFirst().substring("hit-".length());
    String plain =
        browsing.samples().asked("/api/v1/paragraphs/" + id).at("/citations/plain").asString();
    visitor.page().locator("[data-cite]").first().press("Enter");
    Locator field = visitor.page().locator("[id='by-hand-" + id + "']");
    assertThat(field).hasValue(plain);
    assertThat(field).isFocused();
    assertThat(visitor.page().evaluate("String(getSelection())")).isEqualTo(plain);
    assertThat(said(visitor)).hasText("Citation selected: copy it from here");

    visitor.page().locator("[data-link]").first().click();
    String letter = id.substring(0, id.lastIndexOf('.'));
    assertThat(field).hasValue(browsing.samples().address() + "/?read=" + letter + "#" + id);
  }

  @Test
  void aCitationIsCopiedAndSaidToBe() throws Exception {
    Visitor visitor = browsing.visitor();
    visitor
        .page()
        .addInitScript(
            "Object.defineProperty(navigator, 'clipboard',"
                + " { value: { writeText: async (words) => { window.copied = words; } } })");
    visitor.opens("/?q=drift");
    String id = visitor.found().getFirst().substring("hit-".length());
    Locator cite = visitor.page().locator("[data-cite]").first();
    cite.click();
    assertThat(cite).containsText("Citation copied");
    assertThat(said(visitor)).hasText("Citation copied");
    assertThat(visitor.page().evaluate("window.copied").toString()).endsWith("[" + id + "]");
  }

  @ParameterizedTest
  @EnumSource
  void theParagraphsAroundAreShownInPlace(Screen screen) throws Exception {
    Visitor visitor = browsing.visitor(screen).opens("/?q=drift");
    Locator hit = visitor.hits().nth(1);
    Locator button = hit.locator("[data-around]");
    button.click();
    assertThat(button).hasAttribute("aria-expanded", "true");
    assertThat(button).isFocused();
    JsonNode paragraph =
        browsing.samples().asked("/api/v1/paragraphs/" + button.getAttribute("data-around"));
    assertThat(hit).containsText(paragraph.at("/before/text").asString());
    assertThat(hit).containsText(paragraph.at("/after/text").asString());
    JsonNode earlier =
        browsing.samples().asked("/api/v1/paragraphs/" + paragraph.at("/before/id").asString());
    hit.locator("[data-further=before]").click();
    assertThat(hit).containsText(earlier.at("/before/text").asString());
    visitor.seesNoSidewaysScroll();
    button.click();
    assertThat(hit.locator(".around")).hasCount(0);
  }

  @ParameterizedTest
  @CsvSource({
    "csv, selected.csv, id",
    "ris, selected.ris, TY  - RPRT",
    "bibtex, selected.bib, @techreport{",
    "citations, selected.txt, Ofsted",
  })
  void whatIsSelectedOnSeveralPagesIsDownloaded(String format, String file, String begins)
      throws IOException {
    Visitor visitor = browsing.visitor().opens("/?q=child");
    visitor.found();
    String first = select(visitor, 0);
    visitor.page().locator("a[rel=next]").click();
    assertThat(visitor.page().locator(".further")).isVisible();
    String second = select(visitor, 3);
    assertThat(visitor.page().locator(".selected-many")).hasText("2 selected");
    visitor.page().reload();
    assertThat(visitor.page().locator(".selected-many")).hasText("2 selected");
    visitor.page().getByLabel("Download as").selectOption(format);
    Download download =
        visitor.page().waitForDownload(() -> visitor.page().locator("[data-act=download]").click());
    assertThat(download.suggestedFilename()).isEqualTo(file);
    String text = Files.readString(download.path()).replace("\ufeff", "");
    assertThat(text).startsWith(begins).contains(first).contains(second);
    assertThat(text.split("no licence was found|Open Government Licence", -1).length - 1)
        .isGreaterThanOrEqualTo(2);
    assertThat(visitor.page().locator(".selected-fault")).hasCount(0);
  }

  @Test
  void aSelectionBelongsToItsSearchAndIsCleared() {
    Visitor visitor = browsing.visitor().opens("/?q=drift");
    visitor.found();
    select(visitor, 0);
    visitor.searches("delay");
    assertThat(visitor.title()).containsText("paragraphs");
    assertThat(visitor.page().locator("#selection")).isHidden();
    visitor.page().goBack();
    assertThat(visitor.page().locator(".selected-many")).hasText("1 selected");
    visitor.page().locator("[data-act=clear]").press("Enter");
    assertThat(visitor.page().locator("#selection")).isHidden();
    assertThat(visitor.title()).isFocused();
    assertThat(visitor.page().locator("[data-select]:checked")).hasCount(0);
  }

  /** A selection is of a search, in whichever view of it a paragraph is chosen. */
  @ParameterizedTest
  @EnumSource
  void paragraphsAreSelectedInLettersAndInTheConcordanceToo(Screen screen) throws Exception {
    Visitor visitor = browsing.visitor(screen);
    visitor.page().addInitScript(NO_CLIPBOARD);
    visitor.opens("/?q=drift&group=letter");
    visitor.found();
    String first = select(visitor, 0);
    Locator tools = visitor.page().locator(".best-one .hit-tools").first();
    tools.locator("[data-around]").click();
    assertThat(visitor.page().locator(".best-one .around").first()).isVisible();
    tools.locator("[data-cite]").click();
    assertThat(visitor.page().locator(".best-one .by-hand textarea")).isFocused();

    visitor.view("Concordance").click();
    Locator lines = visitor.page().locator(".lines tbody tr");
    assertThat(lines.first()).isVisible();
    Locator ofFirst = visitor.page().locator("[data-select='" + first + "']");
    assertThat(ofFirst.first()).isChecked();
    String second =
        visitor
            .page()
            .locator(".line-select input:not(:checked)")
            .first()
            .getAttribute("data-select");
    Locator other = visitor.page().locator("[data-select='" + second + "']").first();
    other.check();
    assertThat(other).isFocused();
    assertThat(visitor.page().locator(".selected-many")).hasText("2 selected");
    visitor.seesNoSidewaysScroll();
    visitor.page().locator("[data-act=cite]").click();
    assertThat(visitor.page().locator("#selected-by-hand"))
        .hasValue(Pattern.compile("\\[" + second + "\\]"));

    visitor.view("Letters").click();
    assertThat(visitor.page().locator(".selected-many")).hasText("2 selected");
    visitor.view("Trend").click();
    assertThat(visitor.page().locator("#selection")).isHidden();
  }

  @Test
  void allLinesOfAParagraphAreSelectedWithIt() {
    Visitor visitor = browsing.visitor().opens("/?q=child&see=concordance&sample=500");
    Locator boxes = visitor.page().locator(".line-select input");
    assertThat(boxes.first()).isVisible();
    Object twice =
        visitor
            .page()
            .evaluate(
                """
                () => {
                  const ids = [...document.querySelectorAll('[data-select]')].map((it) => it.dataset.select);
                  return ids.find((id, i) => ids.indexOf(id) < i);
                }
                """);
    Locator same = visitor.page().locator("[data-select='" + twice + "']");
    same.last().press("Space");
    assertThat(same.first()).isChecked();
    assertThat(visitor.page().locator(".selected-many")).hasText("1 selected");
    visitor.page().locator("[data-act=clear]").click();
    assertThat(same.first()).not().isChecked();
    assertThat(same.last()).not().isChecked();
  }

  @Test
  void whatALetterHoldsStaysWordsInItsCitationAndContext() throws Exception {
    try (Served served = Served.noLetters()) {
      served.write(
          "hostile.md",
          """
          # Visit to Eastmere &lt;img src=x onerror="window.ran = true">

          12 March 2019

          ## Findings

          1. Before stands &lt;script>window.ran = true&lt;/script>, and قال الطفل.

          2. The quince is 🍐.

          3. After it is %s.
          """
              .formatted("W".repeat(600)));
      Visitor visitor = browsing.visitor(served, Screen.NARROWEST);
      visitor.page().addInitScript(NO_CLIPBOARD);
      visitor.opens("/?q=quince");
      visitor.page().locator("[data-around]").click();
      assertThat(visitor.page().locator(".around").first()).containsText("<script>window.ran");
      visitor.page().locator("[data-cite]").click();
      assertThat(visitor.page().locator(".by-hand textarea")).isFocused();
      visitor.page().locator("[data-select]").check();
      visitor.page().locator("[data-act=cite]").click();
      assertThat(visitor.page().locator("#selected-by-hand")).isFocused();
      visitor.seesNoSidewaysScroll();
      assertThat(visitor.page().evaluate("window.ran")).isNull();
    }
  }

  @Test
  void whereTheServiceIsGoneItIsSaid() throws Exception {
    try (Served served = Served.samples()) {
      Visitor visitor = browsing.visitor(served).expects("ERR_CONNECTION_REFUSED");
      visitor.opens("/?q=drift");
      visitor.found();
      select(visitor, 0);
      assertThat(visitor.filter("year")).isVisible();
      served.stop();
      visitor.page().locator("[data-act=download]").click();
      assertThat(visitor.page().locator(".selected-fault")).containsText("doesn’t answer");
      visitor.page().locator("[data-around]").first().click();
      assertThat(visitor.page().locator(".hit-fault")).containsText("doesn’t answer");
    }
  }

  private static String select(Visitor visitor, int at) {
    Locator box = visitor.page().locator("[data-select]").nth(at);
    box.check();
    return box.getAttribute("data-select");
  }

  private static Locator said(Visitor visitor) {
    return visitor.page().locator("#announcer");
  }
}
