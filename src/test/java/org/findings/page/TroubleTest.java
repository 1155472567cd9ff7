package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the reader sees when the service can't answer, and what it is never asked to do. */
class TroubleTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  @Test
  void aServiceThatIsGoneIsSaidToBeGoneAndAskedAgain() throws Exception {
    try (Served served = Served.samples()) {
      Visitor visitor = browsing.visitor(served).expects("net::ERR_").opens("/?q=drift");
      assertThat(visitor.hits()).hasCount(20);
      assertThat(visitor.filter("year")).isVisible();
      served.stop();
      visitor.searches("delay");
      assertThat(visitor.alert()).containsText("Findings doesn’t answer");
      assertThat(visitor.address()).isEqualTo("/?q=delay");

      served.start();
      visitor.button("Try again").click();
      assertThat(visitor.title()).hasText(served.totals("q=delay"));
    }
  }

  @Test
  void untilTheLettersAreReadThePageWaitsAndThenShowsThemByItself() throws Exception {
    try (Served served = Served.notReady()) {
      Visitor visitor = browsing.visitor(served).expects("status of 503").opens("/?q=drift");
      assertThat(visitor.alert()).containsText("The letters are still being read");
      assertThat(visitor.alert()).containsText("This page tries again by itself.");
      served.index();
      assertThat(visitor.title()).hasText(served.totals("q=drift"));
      assertThat(visitor.hits()).hasCount(20);
    }
  }

  @Test
  void whereThereAreNoLettersThePageSaysWhereToPutThem() throws Exception {
    try (Served served = Served.noLetters()) {
      Visitor visitor = browsing.visitor(served).opens("/");
      assertThat(visitor.title()).hasText("There are no letters here yet");
      assertThat(visitor.page().getByText("FINDINGS_LETTERS")).isVisible();
      visitor.page().waitForResponse("**/search?q=drift*", () -> visitor.searches("drift"));
      assertThat(visitor.title()).hasText("There are no letters here yet");
    }
  }

  @Test
  void aCursorThatIsNoneIsRefusedWithAWayOut() throws Exception {
    Visitor visitor =
        browsing.visitor().expects("status of 400").opens("/?q=drift&cursor=something");
    assertThat(visitor.alert()).containsText("Not a cursor of this search");
    visitor.link("Start again from the first page").click();
    assertThat(visitor.title()).hasText(browsing.samples().totals("q=drift"));
  }

  @Test
  void aScriptThatIsNotOursNeverRuns() {
    Visitor visitor = browsing.visitor().expects("Content Security Policy").opens("/");
    Object ran =
        visitor
            .page()
            .evaluate(
                """
                async () => {
                  const script = document.createElement('script');
                  script.textContent = 'window.ran = true';
                  document.body.append(script);
                  const answer = await fetch('https://example.org/').catch(() => null);
                  return Boolean(window.ran || answer);
                }
                """);
    assertThat(ran).isEqualTo(false);
  }
}
