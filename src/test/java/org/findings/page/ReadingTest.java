package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReadingTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  private static final String PHRASE = "/?q=%22drift+and+delay%22";

  /** The paragraph that the address names. */
  private static Locator here(Visitor visitor) {
    return visitor.page().locator(".paragraph.here");
  }

  @Test
  void aLetterOpensAtTheParagraphAndTheWayBackLeadsToTheSameResults() {
    Visitor visitor = browsing.visitor().opens(PHRASE);
    List<String> found = visitor.found();
    Locator hit = visitor.hits().nth(12);
    Locator link = hit.locator("h2 a");
    link.scrollIntoViewIfNeeded();
    String id = Objects.requireNonNull(hit.getAttribute("id")).substring("hit-".length());
    Object scrolled = visitor.page().evaluate("scrollY");
    link.click();

    assertThat(here(visitor)).hasId(id);
    assertThat(here(visitor)).isInViewport();
    assertThat(here(visitor)).isFocused();
    assertThat(here(visitor).locator("mark").first())
        .hasText(Pattern.compile("drift and delay", Pattern.CASE_INSENSITIVE));
    assertThat(visitor.address()).startsWith(PHRASE + "&read=").endsWith("#" + id);

    visitor.page().locator("a.back").click();
    assertThat(link).isFocused();
    assertThat(visitor.address()).isEqualTo(PHRASE);
    assertThat(visitor.found()).isEqualTo(found);
    assertThat(visitor.page().evaluate("scrollY")).isEqualTo(scrolled);
  }

  @Test
  void theBrowsersBackButtonLeadsToTheSameResultsToo() {
    Visitor visitor = browsing.visitor().opens(PHRASE);
    Locator link = visitor.hits().nth(7).locator("h2 a");
    link.click();
    assertThat(here(visitor)).isFocused();
    visitor.page().goBack();
    assertThat(link).isFocused();
    assertThat(link).isInViewport();
    visitor.page().goForward();
    assertThat(here(visitor)).isInViewport();
  }

  @Test
  void whatWasSentToSomeoneElseOpensAtTheSameParagraph() {
    Visitor visitor = browsing.visitor().opens(PHRASE);
    visitor.hits().nth(3).locator("h2 a").click();
    assertThat(here(visitor)).isFocused();
    String words = here(visitor).innerText();

    Visitor other = browsing.visitor().opens(visitor.address());
    assertThat(here(other)).isInViewport();
    assertThat(here(other).locator("mark").first()).isVisible();
    assertThat(here(other).innerText()).isEqualTo(words);
    other.page().locator("a.back").click();
    assertThat(other.hits()).hasCount(20);
    assertThat(other.address()).isEqualTo(PHRASE);
  }

  @Test
  void theMatchesOfALetterAreCountedAndGoneThroughOneByOne() {
    Visitor visitor = browsing.visitor().opens("/?q=delay&authority=Wexmere");
    visitor.hits().first().locator("h2 a").click();
    Locator bar = visitor.page().locator(".found-bar");
    assertThat(bar)
        .containsText(Pattern.compile("\\d+ match(es)? in \\d+ paragraphs? of this letter"));
    Locator marked = visitor.page().locator(".paragraph:has(mark)");
    int paragraphs = marked.count();
    assertThat(bar).containsText(paragraphs == 1 ? "1 paragraph " : paragraphs + " paragraphs ");

    Locator previous = visitor.link("Previous match");
    while (previous.count() > 0) {
      String before = visitor.address();
      previous.click();
      visitor.page().waitForURL(url -> !url.endsWith(before));
    }
    for (int i = 0; i < paragraphs; i++) {
      assertThat(marked.nth(i)).isFocused();
      assertThat(marked.nth(i)).isInViewport();
      if (i < paragraphs - 1) {
        visitor.link("Next match").click();
      }
    }
    assertThat(visitor.link("Next match")).hasCount(0);
    visitor.page().locator("a.back").click();
    assertThat(visitor.address()).isEqualTo("/?q=delay&authority=Wexmere");
  }

  @Test
  void theOutlineLeadsThroughTheLetter() {
    Visitor visitor = browsing.visitor().opens("/?q=letter&sort=newest");
    visitor.hits().first().locator("h2 a").click();
    Locator outline = visitor.page().getByRole(AriaRole.NAVIGATION, named("Contents")).locator("a");
    String heading = outline.last().innerText();
    outline.last().click();
    Locator target = visitor.page().locator(".letter-text [id^=heading-]").last();
    assertThat(target).isFocused();
    assertThat(target).hasText(heading);
    assertThat(target).isInViewport();
  }

  @Test
  void whatIsKnownOfALetterStandsBesideIt() throws Exception {
    String id = browsing.anyLetter("kind=ilacs&authority=Wexmere");
    // A browser looks for that beside a plain file.
    Visitor visitor = browsing.visitor().expects("/favicon.ico").opens("/?read=" + id);
    Locator facts = visitor.page().getByRole(AriaRole.REGION, named("About this letter"));
    assertThat(facts).containsText("Wexmere");
    assertThat(facts).containsText("Ofsted");
    assertThat(facts.getByRole(AriaRole.TABLE)).containsText("Grade");
    Page source = visitor.page().waitForPopup(() -> facts.locator("a[target=_blank]").click());
    source.waitForLoadState();
    assertThat(source.url()).endsWith("/api/v1/letters/" + id + "/source");
    assertThat(source.content()).contains("Wexmere");
  }

  @Test
  void aLetterThatIsNotHeldIsSaidToBeMissing() {
    Visitor visitor =
        browsing.visitor().expects("status of 404").opens("/?q=drift&read=nowhere-jtai-2019-01-01");
    assertThat(visitor.alert()).containsText("Not held here");
    visitor.link("Back to the results").click();
    assertThat(visitor.hits()).hasCount(20);
  }

  @Test
  void aParagraphThatIsNotInTheLetterIsSaidToBeMissing() throws Exception {
    String id = browsing.anyLetter("kind=jtai");
    Visitor visitor =
        browsing.visitor().expects("status of 404").opens("/?read=" + id + "#" + id + ".00000000");
    assertThat(visitor.alert()).containsText("The paragraph that this address names is not in");
  }

  @Test
  void theKeyboardAloneLeadsFromTheSearchToAParagraphAndBack() {
    Visitor visitor = browsing.visitor().opens("/");
    assertThat(visitor.box()).isFocused();
    visitor.page().keyboard().type("\"drift and delay\"");
    visitor.page().keyboard().press("Enter");
    assertThat(visitor.hits()).hasCount(20);

    Locator first = visitor.hits().first().locator("h2 a");
    for (int steps = 1; !hasFocus(first); steps++) {
      visitor.page().keyboard().press("Tab");
      assertThat(visitor.page().evaluate(FOCUS_IS_SEEN)).as("step %d", steps).isEqualTo("seen");
      if (hasFocus(visitor.link("Skip the filters"))
          || hasFocus(visitor.link("Skip to the results"))) {
        visitor.page().keyboard().press("Enter");
      }
      assertThat(steps).as("steps to the first result").isLessThan(20);
    }
    visitor.page().keyboard().press("Enter");
    assertThat(here(visitor)).isFocused();
    assertThat(here(visitor)).isInViewport();

    visitor.page().goBack(); // as Alt and the left arrow do, which no page ever sees
    assertThat(first).isFocused();
  }

  /** What has the focus shows it by its outline, and stands in sight. */
  private static final String FOCUS_IS_SEEN =
      """
      (() => {
        const it = document.activeElement;
        const box = it.getBoundingClientRect();
        if (it === document.body) return 'the focus is lost';
        if (getComputedStyle(it).outlineStyle === 'none') return it.outerHTML + ' has no outline';
        if (box.bottom <= 0 || box.top >= innerHeight) return it.outerHTML + ' is out of sight';
        return 'seen';
      })()
      """;

  private static boolean hasFocus(Locator place) {
    return Boolean.TRUE.equals(place.evaluate("it => it === document.activeElement"));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
