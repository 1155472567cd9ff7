package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

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
        """
            .formatted(SCRIPT, IMAGE, "W".repeat(600))
            .replace("<", "&lt;") // or the reader would take it for markup and leave it out
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

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
