package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A letter beside its file: pages, versions, from match to match, on paper. */
class LetterReadingTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  private static final String HASH =
      "9c56cc51b374c3ba189210d5b6d4bf57790d351c96c47c02190ecf1e430635ab";

  private static Locator here(Visitor visitor) {
    return visitor.page().locator(".paragraph.here");
  }

  @Test
  void keysLeadFromMatchToMatchOnlyFromWithinTheLetter() throws Exception {
    String id = browsing.anyLetter("authority=Wexmere");
    Visitor visitor = browsing.visitor().opens("/?q=child&read=" + id);
    Locator marked = visitor.page().locator(".paragraph:has(mark)");
    assertThat(marked.nth(1)).isVisible();
    visitor.box().focus();
    visitor.page().keyboard().press("End");
    visitor.page().keyboard().press("n");
    assertThat(visitor.box()).hasValue("childn");
    assertThat(here(visitor)).hasCount(0);

    visitor.page().locator("#letter-title").focus();
    visitor.page().keyboard().press("n");
    assertThat(marked.first()).isFocused();
    visitor.page().keyboard().press("n");
    assertThat(marked.nth(1)).isFocused();
    visitor.page().keyboard().press("Control+p");
    visitor.page().keyboard().press("p");
    assertThat(marked.first()).isFocused();
    assertThat(visitor.link("Next match")).hasAttribute("aria-keyshortcuts", "n");
  }

  @Test
  void aLongParagraphsMatchesComeBeforeTheNextParagraph() throws Exception {
    try (Served served = Served.noLetters()) {
      served.write(
          "long.md",
          "# Focused visit to Eastmere\n\n1 March 2019\n\n## Findings\n\n1. There was drift.\n\n2. "
              + "Much went well for children and their families in these weeks. ".repeat(900)
              + "But at the end there was drift.\n\n3. After that, drift again.\n");
      String id = served.asked("/api/v1/letters").at("/letters/0/id").asString();
      Visitor visitor = browsing.visitor(served).opens("/?q=drift&read=" + id);
      Locator marks = visitor.page().locator("mark");
      assertThat(marks).hasCount(3);
      visitor.page().locator("#letter-title").focus();
      visitor.page().keyboard().press("n");
      assertThat(here(visitor)).isFocused();
      visitor.page().keyboard().press("n");
      assertThat(here(visitor)).containsText("Much went well");
      assertThat(here(visitor)).isFocused();
      assertThat(marks.nth(1)).not().isInViewport();
      visitor.page().keyboard().press("n");
      assertThat(marks.nth(1)).isFocused();
      assertThat(marks.nth(1)).isInViewport();
      visitor.page().keyboard().press("n");
      assertThat(here(visitor)).containsText("After that");
      visitor.page().keyboard().press("p");
      assertThat(here(visitor)).containsText("Much went well");
    }
  }

  @Test
  void pagesAreMarkedAndLeadToTheSamePageOfTheFile() throws Exception {
    String id = browsing.anyLetter("kind=ilacs");
    Visitor visitor = browsing.visitor();
    answered(visitor, id, LetterReadingTest::asPdf);
    visitor.opens("/?read=" + id);
    Locator pages = visitor.page().locator(".page-mark a");
    assertThat(pages.first()).hasText(Pattern.compile("^Page 1 "));
    assertThat(pages.nth(1)).hasAttribute("href", "/api/v1/letters/" + id + "/source#page=2");
    assertThat(visitor.page().locator(".found-on a").first())
        .hasAttribute("href", "/api/v1/letters/" + id + "/source#page=3");

    visitor.page().locator(".paragraph .number").last().click();
    assertThat(here(visitor).locator(".margin a"))
        .hasText(Pattern.compile("Page \\d+ of the original"));
    Locator earlier = visitor.page().locator(".versions a");
    assertThat(earlier).containsText("Held until 2 March 2026");
    assertThat(earlier).hasAttribute("href", "/api/v1/letters/" + id + "/source?sha256=" + HASH);
  }

  @Test
  void onPaperStandsTheLetterAndNothingToPress() throws Exception {
    String id = browsing.anyLetter("kind=ilacs");
    Visitor visitor = browsing.visitor();
    answered(visitor, id, LetterReadingTest::asPdf);
    visitor.opens("/?q=children&read=" + id);
    assertThat(visitor.page().locator("mark").first()).isVisible();
    visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    for (String hidden : new String[] {".top", ".foot", ".outline", ".found-bar", ".back"}) {
      assertThat(visitor.page().locator(hidden).first()).isHidden();
    }
    assertThat(visitor.page().locator(".page-mark").first()).isVisible();
    assertThat(visitor.page().locator(".paragraph .number").first()).isVisible();
    assertThat(visitor.page().locator(".letter-facts")).isVisible();
    assertThat(visitor.page().locator("mark").first()).isVisible();
    Object written =
        visitor
            .page()
            .evaluate(
                "[...document.querySelectorAll('.letter a')].filter(a =>"
                    + " getComputedStyle(a, '::after').content.includes('/')).length");
    assertThat(written).as("addresses of links").isEqualTo(0);
  }

  private interface Change {
    void of(ObjectNode letter);
  }

  /** The samples are text: this one is answered as a PDF of several pages would be. */
  private static void answered(Visitor visitor, String id, Change change) throws Exception {
    ObjectNode answer = (ObjectNode) browsing.samples().asked("/api/v1/letters/" + id);
    change.of(answer);
    visitor
        .page()
        .route(
            url -> url.endsWith("/api/v1/letters/" + id),
            route ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(JsonMapper.shared().writeValueAsString(answer))));
  }

  private static void asPdf(ObjectNode letter) {
    ((ObjectNode) letter.get("source")).put("format", "pdf");
    ((ObjectNode) letter.at("/found/date")).put("page", 3);
    int place = 0;
    for (var paragraph : letter.get("paragraphs")) {
      ((ObjectNode) paragraph).put("page", 1 + place++ / 4);
    }
    ObjectNode version = letter.withArray("versions").addObject();
    version.put("sha256", HASH).put("until", "2026-03-02T09:30:00Z");
  }
}
