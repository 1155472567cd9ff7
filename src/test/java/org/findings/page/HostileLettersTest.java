package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Letters may hold anything; the page shows it as words, in its own direction, in its own place.
 */
class HostileLettersTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  private static final String SCRIPT = "<script>window.ran = true</script>";
  private static final String IMAGE =
      "<img src=\"https://example.org/x.png\" onerror=\"window.ran = true\">";

  private static Served served;

  @BeforeAll
  static void writeLetters() throws Exception {
    served = Served.noLetters();
    served.write(
        "hostile.md",
        """
        # Focused visit to Eastmere "><b>bold</b>

        12 March 2019

        ## Findings <i onclick="window.ran = true">with markup</i>

        1. Here is %s and a quince, then %s and "quotes' & such.

        2. 🚸🚸 The quince 🍐 of the 👩‍👩‍👧‍👦 family stands after emoji.

        3. قال الطفل إن quince كانت هناك، ثم عاد إلى البيت.

        4. A quince in %s, which has no place to break.

        5. {{quince}} ${quince} %%s javascript: quince() end

        6. The damson and %s, then 🚸 and the end of a damson.
        """
            .formatted(SCRIPT, IMAGE, "W".repeat(600), "x".repeat(500))
            .replace("<", "&lt;") // or the reader would take it for markup and leave it out
            .replace(">", "&gt;"));
    served.write(
        "kent.md",
        """
        # Focused visit to Kent %s %s قال

        7 May 2021

        ## What needs to improve %s

        - The damson of 🚸 and %s.

        - Write down who had the damson, قال كان, %s.
        """
            .formatted(SCRIPT, "T".repeat(300), IMAGE, "D".repeat(500), SCRIPT)
            .replace("<", "&lt;")
            .replace(">", "&gt;"));
    served.write(
        "long.md",
        """
        # Monitoring visit to Westmere

        3 May 2020

        ## Findings

        1. %s
        """
            .formatted(longParagraph()));
  }

  @AfterAll
  static void removeLetters() throws Exception {
    served.close();
  }

  /** 10,000 words, a medlar among them now and then. */
  private static String longParagraph() {
    return IntStream.rangeClosed(1, 10_000)
        .mapToObj(i -> i % 500 == 0 ? "medlar" : "word" + i % 97)
        .collect(Collectors.joining(" ", "", "."));
  }

  @Test
  void markupInALetterIsShownAsItsWords() {
    Visitor visitor = browsing.visitor(served).opens("/?q=quince");
    assertThat(visitor.hits()).hasCount(5);
    Locator words = visitor.page().locator(".hit-words");
    assertThat(words.filter(having("quotes"))).containsText(SCRIPT);
    assertThat(words.filter(having("quotes"))).containsText(IMAGE);
    assertThat(visitor.hits().first()).containsText("<i onclick=");
    assertThat(visitor.page().locator("#view :is(script, img, i, b)")).hasCount(0);

    visitor.hits().first().locator("h2 a").click();
    assertThat(visitor.page().locator(".paragraph.here")).isFocused();
    assertThat(visitor.title()).containsText("<b>bold</b>");
    assertThat(visitor.page().locator(".letter-text")).containsText(SCRIPT);
    assertThat(visitor.page().locator("#view :is(script, img, i, b)")).hasCount(0);
    assertThat(visitor.page().evaluate("window.ran")).isNull();
  }

  @Test
  void marksStandOnTheWordWhateverStandsBeforeIt() {
    Visitor visitor = browsing.visitor(served).opens("/?q=quince");
    assertThat(visitor.hits()).hasCount(5);
    List<String> marks = visitor.page().locator("mark").allTextContents();
    assertThat(marks).hasSize(7).allSatisfy(mark -> assertThat(mark).isEqualTo("quince"));
  }

  @Test
  void whatIsWrittenFromTheRightIsShownFromTheRight() {
    Visitor visitor = browsing.visitor(served).opens("/?q=الطفل");
    assertThat(visitor.hits()).hasCount(1);
    assertThat(visitor.page().locator("mark")).hasText("الطفل");
    assertThat(visitor.page().locator(".hit-words")).hasCSS("direction", "rtl");
    assertThat(visitor.hits().locator("h2 a")).hasCSS("direction", "ltr");
  }

  @Test
  void aVeryLongParagraphIsShownAroundItsMatchesAndWholeWhenAskedFor() {
    Visitor visitor = browsing.visitor(served).opens("/?q=medlar");
    Locator words = visitor.page().locator(".hit-words");
    assertThat(words.locator("mark").first()).isVisible();
    assertThat(words.innerText()).hasSizeLessThan(2_000);
    visitor.button("Show the whole paragraph (10,000 words)").click();
    assertThat(words.locator("mark")).hasCount(20);
    assertThat(words.innerText()).hasSizeGreaterThan(60_000);
    assertThat(visitor.hits().locator("h2 a")).isFocused();

    visitor.hits().locator("h2 a").click();
    assertThat(visitor.page().locator(".found-bar"))
        .containsText("20 matches in 1 paragraph of this letter");
  }

  @Test
  void aQueryOfMarkupIsShownAsItsWords() {
    Visitor visitor = browsing.visitor(served).expects("status of 400").opens("/");
    visitor.searches("\"<img src=x onerror=alert(1)>");
    assertThat(visitor.page().locator(".repaired")).containsText("\"<img src=x onerror=alert(1)>");
    assertThat(visitor.page().locator("#search-box img")).hasCount(0);
  }

  @Test
  void markupInANoteIsShownAsItsWords() {
    Visitor visitor = browsing.visitor(served).opens("/?q=quince&section=%3Cimg+src%3Dx%3E");
    assertThat(visitor.page().locator(".notes")).containsText("<img src=x>");
    assertThat(visitor.page().locator("#view img")).hasCount(0);
  }

  @Test
  void nothingPushesThePageSideways() {
    for (Screen screen : Screen.values()) {
      Visitor visitor = browsing.visitor(served, screen).opens("/?q=quince");
      assertThat(visitor.hits()).hasCount(5);
      visitor.seesNoSidewaysScroll();
      visitor.hits().first().locator("h2 a").click();
      assertThat(visitor.page().locator(".paragraph.here")).isFocused();
      visitor.seesNoSidewaysScroll();
    }
  }

  /** Each at the narrowest that the page is made for, and with what opens in place. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/?q=quince&group=letter                 | article.hit",
        "/?q=quince&see=concordance              | .lines tbody tr",
        "/?q=medlar&see=concordance&width=30     | .lines tbody tr",
        "/?q=quince+NEAR/2+in&see=concordance    | .lines tbody tr",
        "/?q=damson                              | article.hit",
        "/?q=damson&see=concordance              | .lines tbody tr",
        "/?q=quince&see=trends&by=authority      | .figures",
        "/?q=quince&see=trends&by=kind           | .figures",
        "/?q=quince&see=compare&year=2019        | .sides",
        "/?see=compare&year=2019                 | .sides",
        "/?q=quince&see=collocates&least=1       | .view-body table",
        "/?q=quince&see=record                   | .facts",
        "/?q=quince&see=authorities              | .authorities",
        "/?q=damson&see=authority&code=E10000016 | article.authority",
        "/?q=damson&see=trends&by=authority      | .figures",
        "/?q=damson&see=compare&authority=E10000016 | .sides",
        "/?see=coverage                          | .coverage",
        "/?q=%3Cimg+src%3Dx%3E&see=collocates    | .view-body",
      })
  void noViewTakesALetterForMarkupOrGrowsSideways(String address, String there) {
    Visitor visitor = browsing.visitor(served, Screen.NARROWEST).opens(address);
    assertThat(visitor.page().locator("#view").locator(there).first()).isVisible();
    seesOnlyWords(visitor);
    visitor.seesNoSidewaysScroll();
  }

  @Test
  void whatIsDoneWithAParagraphTakesItForWords() {
    Visitor visitor = browsing.visitor(served, Screen.NARROWEST);
    visitor
        .page()
        .addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    visitor.opens("/?q=quotes");
    assertThat(visitor.hits()).hasCount(1);
    Locator hit = visitor.hits().first();
    hit.locator("[data-around]").click();
    assertThat(hit.locator(".around").last()).containsText("🍐");
    hit.locator("[data-cite]").click();
    assertThat(hit.locator(".by-hand textarea")).isFocused();
    assertThat(hit.locator(".by-hand textarea")).hasValue(Pattern.compile("<b>bold</b>"));
    hit.locator("[data-select]").check();
    Locator selection = visitor.page().locator("#selection");
    selection.locator("[data-act=cite]").click();
    assertThat(selection.locator("textarea")).hasValue(Pattern.compile("<b>bold</b>"));
    seesOnlyWords(visitor);
    visitor.seesNoSidewaysScroll();

    hit.locator(".more-like").click();
    assertThat(visitor.title()).hasText("More like this");
    assertThat(visitor.page().locator(".the-one .hit-words")).containsText(SCRIPT);
    seesOnlyWords(visitor);
    visitor.seesNoSidewaysScroll();
  }

  private static void seesOnlyWords(Visitor visitor) {
    assertThat(visitor.page().locator("#main :is(script, img, i, [onclick], [onerror])"))
        .hasCount(0);
    assertThat(visitor.page().evaluate("window.ran")).isNull();
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
