package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a result came about, and what is new since. */
class RecordPageTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  static final String LETTER =
      """
      # Focused visit to %s

      12 March 2019

      ## Findings

      1. The quinces of the nursery are picked by children every autumn.
      """;

  @ParameterizedTest
  @EnumSource
  void theRecordIsReadAndTakenAlong(Screen screen) throws Exception {
    Visitor visitor = browsing.visitor(screen).opens("/?q=drift&year=2011..2019");
    visitor.link("Method record").click();
    Locator facts = visitor.page().locator(".facts");
    assertThat(facts).containsText("any form of “drift”, 2011 to 2019");
    assertThat(facts).containsText("drifted");
    assertThat(facts)
        .containsText(browsing.samples().totals("q=drift&year=2011..2019").replace(' ', ' '));
    visitor.seesNoSidewaysScroll();
    Download text = visitor.page().waitForDownload(() -> visitor.link("Download as text").click());
    assertThat(Files.readString(text.path())).contains("Query as typed: drift");
    Download json = visitor.page().waitForDownload(() -> visitor.link("Download as JSON").click());
    assertThat(Files.readString(json.path())).startsWith("{\"query\"");
  }

  @Test
  void withoutAClipboardItIsShownSelected() {
    Visitor visitor = browsing.visitor();
    visitor
        .page()
        .addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    visitor.opens("/?q=drift&see=record");
    Locator field = visitor.page().getByLabel("Copy the record from here");
    assertThat(visitor.button("Copy as text")).isVisible();
    assertThat(field).isHidden();
    visitor.button("Copy as text").click();
    assertThat(field).isFocused();
    assertThat(visitor.page().evaluate("String(getSelection())").toString())
        .startsWith("How this result was found");
  }

  @Test
  void itsLinkSaysLaterWhatIsNew() throws Exception {
    try (Served served = Served.noLetters()) {
      served.write("one.md", LETTER.formatted("Eastmere"));
      Visitor visitor = browsing.visitor(served).opens("/?q=quinces&see=record");
      visitor.link("Keep this link").click();
      assertThat(visitor.page().locator(".record-news")).containsText("Nothing is new");
      String kept = visitor.address();
      served.write("two.md", LETTER.formatted("Westmere"));
      visitor.opens(kept);
      assertThat(visitor.page().locator(".record-news"))
          .containsText("1 letter added; found in it: 1 paragraph in 1 letter");
      assertThat(visitor.page().locator(".record-news a")).hasCount(1);
    }
  }

  @Test
  void aLinkThatIsNoneLeadsToTheRecordAllTheSame() {
    Visitor visitor = browsing.visitor().expects("status of 400");
    visitor.opens("/?q=drift&year=2019&see=record&since=rubbish");
    visitor.link("Show this view as usual").click();
    assertThat(visitor.page().locator(".facts")).containsText("any form of “drift”, 2019");
  }
}
