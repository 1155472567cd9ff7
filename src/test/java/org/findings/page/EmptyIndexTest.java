package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where no letter is held, each page says so, and counts nothing out of nothing. */
class EmptyIndexTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  private static Served served;

  @BeforeAll
  static void serve() throws Exception {
    served = Served.noLetters();
  }

  @AfterAll
  static void stop() throws Exception {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?q=drift",
        "/?q=drift&year=2019&group=letter",
        "/?q=drift&see=concordance",
        "/?see=trends",
        "/?q=drift&see=trends&by=authority",
        "/?see=compare",
        "/?q=drift&year=2019&see=compare",
        "/?year=2019&see=compare",
        "/?q=drift&see=collocates",
        "/?q=drift&see=record",
        "/?see=authorities",
        "/?see=authorities&by=region",
        "/?see=coverage",
        "/?see=phrases",
        "/?see=saved",
      })
  void eachPageReadsWell(String address) {
    Visitor visitor = browsing.visitor(served).opens(address);
    Locator main = visitor.page().locator("#main");
    assertThat(visitor.title()).isVisible();
    assertThat(visitor.page().locator("#foot a").first()).isVisible();
    assertThat(visitor.page().locator(".skeleton, [role=alert]:not(:empty)")).hasCount(0);
    assertThat(main.innerText())
        .doesNotContainPattern("NaN|undefined|null|Infinity|\\b0 of 0\\b|\\b0 to 0\\b");
    visitor.seesNoSidewaysScroll();
  }
}
