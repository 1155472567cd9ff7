package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.nio.file.Files;
import org.findings.api.Key;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A service that lets only those read who have a key. */
class ReadingKeyTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  private static final String KEY = Key.random();

  private static Served served;

  @BeforeAll
  static void serve() throws Exception {
    served = Served.withKey(KEY);
  }

  @AfterAll
  static void stop() throws Exception {
    served.close();
  }

  @Test
  void theKeyIsAskedForAndThenTheSearchGoesOn() {
    Visitor visitor = browsing.visitor(served).expects("status of 401").opens("/?q=drift");
    assertThat(visitor.title()).hasText("This service asks for a key to read");
    assertThat(field(visitor)).isFocused();
    assertThat(field(visitor)).hasAttribute("type", "password");

    field(visitor).press("Enter");
    assertThat(visitor.alert()).hasText("Write or paste the key.");
    field(visitor).fill("not the one");
    field(visitor).press("Enter");
    assertThat(visitor.alert()).containsText("A key has no spaces");
    field(visitor).fill("findings_guessed");
    field(visitor).press("Enter");
    assertThat(visitor.alert()).containsText("This key is not known here.");
    assertThat(field(visitor)).isFocused();
    assertThat(field(visitor)).hasAttribute("aria-invalid", "true");

    field(visitor).fill(KEY);
    field(visitor).press("Enter");
    assertThat(visitor.hits()).hasCount(20);
    assertThat(visitor.address()).isEqualTo("/?q=drift");
    assertThat(visitor.title()).isFocused();
  }

  @Test
  void everyPageIsReadWithItAndNoAddressHoldsIt() {
    Visitor visitor = reading("/?q=drift");
    visitor
        .page()
        .onRequest(request -> assertThat(request.url()).doesNotContain(KEY.substring(10)));
    for (String view : new String[] {"Letters", "Concordance", "Trend", "Compare", "Collocates"}) {
      visitor.view(view).click();
      assertThat(visitor.page().locator("#view")).containsText("paragraphs");
      assertThat(visitor.page().locator(".views [aria-current]")).hasText(view);
    }
    visitor.page().reload();
    assertThat(visitor.page().locator(".views [aria-current]")).hasText("Collocates");
    visitor.link("Authorities").click();
    assertThat(visitor.title()).hasText("Authorities");
    assertThat(visitor.page().locator("#feed")).not().hasAttribute("href", "/feed.atom");
    Object kept = visitor.page().evaluate("JSON.stringify([localStorage, document.cookie])");
    assertThat(String.valueOf(kept)).doesNotContain(KEY);
  }

  @Test
  void filesAreFetchedWithIt() throws Exception {
    Visitor visitor = reading("/?q=drift&see=concordance");
    Download lines =
        visitor.page().waitForDownload(() -> visitor.link("Download the lines as CSV").click());
    assertThat(lines.suggestedFilename()).isEqualTo("lines.csv");
    assertThat(Files.readString(lines.path())).contains("drift");

    visitor.view("Paragraphs").click();
    assertThat(visitor.hits()).hasCount(20);
    visitor.hits().first().locator("h2 a").click();
    assertThat(visitor.page().locator(".letter-text")).isVisible();
    Download source =
        visitor
            .page()
            .waitForDownload(
                () -> visitor.page().locator(".letter-facts a[href$='/source']").first().click());
    assertThat(Files.size(source.path())).isPositive();

    visitor.button("Forget the key").click();
    assertThat(visitor.title()).hasText("This service asks for a key to read");
    assertThat(visitor.page().locator("#foot")).not().containsText("You read with a key");
    assertThat(visitor.page().evaluate("sessionStorage.getItem('findings.key')")).isEqualTo("");
  }

  private static Visitor reading(String address) {
    Visitor visitor = browsing.visitor(served).expects("status of 401").opens(address);
    field(visitor).fill(KEY);
    field(visitor).press("Enter");
    assertThat(visitor.page().locator("#foot")).containsText("You read with a key");
    return visitor;
  }

  private static Locator field(Visitor visitor) {
    return visitor
        .page()
        .getByLabel("Key", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true));
  }
}
