package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A whole search as a file. */
class ExportMenuTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  @ParameterizedTest
  @CsvSource({
    "WIDE, paragraphs, jsonl, paragraphs",
    "WIDE, lines, jsonl, matches",
    "PHONE, letters, jsonl, letters",
    "PHONE, letters, citations, letters",
  })
  void asManyRowsComeAsWereSaid(Screen screen, String what, String format, String counted)
      throws Exception {
    JsonNode total =
        browsing.samples().asked("/api/v1/concordance?q=drift&year=2011..2019&size=0").at("/total");
    int rows = total.at("/" + counted).asInt();
    Visitor visitor =
        browsing.visitor(screen).opens("/?q=drift&year=2011..2019&see=concordance&by=right");
    visitor.page().locator("[data-export]").click();
    Locator dialog = visitor.page().locator("dialog[open]");
    dialog.locator("[name=export-what][value=" + what + "]").check();
    dialog.locator("[name=export-format][value=" + format + "]").check();
    Locator link = dialog.locator("a.primary");
    assertThat(link).containsText("Download " + rows + " ");
    Download download = visitor.page().waitForDownload(link::click);
    assertThat(Files.readAllLines(download.path())).hasSize(rows);
    visitor.page().keyboard().press("Escape");
    assertThat(visitor.page().locator("[data-export]")).isFocused();
    visitor.seesNoSidewaysScroll();
  }

  @Test
  void linesAreNotCitedAndASearchWithoutWordsHasNone() {
    Visitor visitor = browsing.visitor().opens("/?q=drift");
    visitor.page().locator("[data-export]").click();
    Locator dialog = visitor.page().locator("dialog[open]");
    dialog.locator("[value=ris]").check();
    dialog.locator("[value=lines]").check();
    assertThat(dialog.locator("[value=ris]")).isDisabled();
    assertThat(dialog.locator("[value=csv]")).isChecked();

    visitor.opens("/?year=2019");
    visitor.page().locator("[data-export]").click();
    assertThat(dialog.locator("[value=lines]")).isDisabled();
  }
}
