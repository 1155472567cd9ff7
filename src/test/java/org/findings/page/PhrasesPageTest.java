package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A list of phrases, counted. */
class PhrasesPageTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  @ParameterizedTest
  @EnumSource
  void eachRowIsCountedOrSaysWhatIsWrong(Screen screen) throws Exception {
    int drift =
        browsing.samples().asked("/api/v1/search?q=drift&size=0").at("/total/paragraphs").asInt();
    Visitor visitor = browsing.visitor(screen).opens("/?see=phrases");
    text(visitor).fill("drift\n\"never closed\n<b>quince</b>, \"drift and delay\"\n");
    visitor.button("Count").click();
    Locator rows = visitor.page().locator(".phrases tbody tr");
    assertThat(rows).hasCount(3);
    assertThat(rows.first().locator("td").first()).hasText(String.valueOf(drift));
    assertThat(rows.nth(1)).containsText("Line 3: The quotation mark at position 1");
    assertThat(rows.nth(2)).containsText("<b>quince</b>");
    assertThat(visitor.page().locator("#announcer"))
        .hasText("3 rows counted, 1 of them with something wrong");
    visitor.seesNoSidewaysScroll();
    Download download =
        visitor.page().waitForDownload(() -> visitor.button("Download as CSV").click());
    assertThat(Files.readAllLines(download.path())).hasSize(4);

    rows.first().locator("a").click();
    assertThat(visitor.title()).hasText(browsing.samples().totals("q=drift"));
    visitor.page().goBack();
    assertThat(rows).hasCount(3);
    assertThat(text(visitor))
        .hasValue("drift\n\"never closed\n<b>quince</b>, \"drift and delay\"\n");
  }

  @Test
  void aFileIsReadWithItsColumnsAndCountedByYear() {
    Visitor visitor = browsing.visitor().opens("/?see=phrases");
    byte[] csv =
        "name,q,year\nfirst,drift,\nsecond,\"\"\"drift and delay\"\"\",2011..2013\n"
            .getBytes(StandardCharsets.UTF_8);
    visitor
        .page()
        .getByLabel("Or from a file")
        .setInputFiles(new FilePayload("list.csv", "text/csv", csv));
    visitor.page().getByLabel("Also count each year").check();
    assertThat(text(visitor)).not().hasValue("");
    visitor.button("Count").click();
    Locator rows = visitor.page().locator(".phrases tbody tr");
    assertThat(rows).hasCount(2);
    assertThat(visitor.page().locator(".phrases thead")).containsText("2011");
    rows.nth(1).locator("a").click();
    assertThat(visitor.box()).hasValue("\"drift and delay\"");
    assertThat(visitor.chips()).hasCount(1);
  }

  @Test
  void whatIsTooMuchIsNotSent() {
    Visitor visitor = browsing.visitor();
    visitor.page().onRequest(request -> assertThat(request.method()).isEqualTo("GET"));
    visitor.opens("/?see=phrases");
    visitor.button("Count").click();
    assertThat(visitor.alert()).containsText("There is no phrase yet");
    assertThat(text(visitor)).isFocused();
    text(visitor).fill("drift\n".repeat(1001));
    visitor.button("Count").click();
    assertThat(visitor.alert()).containsText("1,001 rows");
    visitor
        .page()
        .getByLabel("Or from a file")
        .setInputFiles(new FilePayload("list.csv", "text/csv", new byte[(1 << 20) + 1]));
    assertThat(visitor.alert()).containsText("“list.csv” is longer than 1 MB");
  }

  @Test
  void whereTheServiceIsGoneItIsSaid() throws Exception {
    try (Served served = Served.samples()) {
      Visitor visitor = browsing.visitor(served).expects("ERR_CONNECTION_REFUSED");
      visitor.opens("/?see=phrases");
      text(visitor).fill("drift");
      served.stop();
      visitor.button("Count").click();
      assertThat(visitor.page().locator(".phrases-fault")).containsText("doesn’t answer");
      served.start();
      visitor.button("Count").click();
      assertThat(visitor.page().locator(".phrases tbody tr")).hasCount(1);
    }
  }

  private static Locator text(Visitor visitor) {
    return visitor.page().locator("#phrases-text");
  }
}
