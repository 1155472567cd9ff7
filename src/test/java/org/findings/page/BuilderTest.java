package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form that writes queries; each is run, and so held against the grammar. */
class BuilderTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "all, drift delay, any form of “drift” and any form of “delay”",
        "all, NOT year:2019 (drift, any form of “not”",
        "phrase, drift and delay, the exact words “drift and delay”",
        "any, 'drift, care plan', any form of “drift” or the exact words “care plan”",
        "none, drift, not any form of “drift”",
        "all, a\\ ^b ~c +d -e, any form of “a”",
      })
  void whatIsFilledInIsUnderstoodAsThat(String field, String words, String means) {
    Visitor visitor = browsing.visitor().opens("/?q=plan");
    Locator dialog = opened(visitor);
    dialog.locator("#build-" + field).fill(words);
    dialog.locator("button[type=submit]").click();
    assertThat(visitor.page().locator(".understood")).containsText(means);
    assertThat(visitor.alert()).hasCount(0);
    assertThat(visitor.page().locator(".repaired")).hasCount(0);
  }

  @ParameterizedTest
  @CsvSource({"WIDE", "PHONE", "NARROWEST"})
  void twoNearEachOtherKeepTheFilters(Screen screen) {
    Visitor visitor = browsing.visitor(screen).opens("/?q=plan&year=2010..2020");
    Locator dialog = opened(visitor);
    visitor.seesNoSidewaysScroll();
    dialog.locator("[name=a]").fill("drift");
    dialog.locator("[name=b]").fill("delay");
    dialog.locator("[name=within]").fill("2");
    dialog.locator("[name=inOrder]").check();
    assertThat(dialog.locator("#built")).hasText("(drift BEFORE/2 delay)");
    dialog.locator("[name=b]").press("Enter");
    assertThat(visitor.box()).hasValue("(drift BEFORE/2 delay)");
    assertThat(visitor.hits().first()).isVisible();
    assertThat(visitor.chips()).hasCount(1);
    assertThat(visitor.page().locator("dialog[open]")).hasCount(0);
    assertThat(visitor.page().evaluate("document.activeElement === document.body"))
        .isEqualTo(false);
  }

  @Test
  void anEmptyFormSaysSoAndWhatWasFilledInIsKept() {
    Visitor visitor = browsing.visitor().opens("/?q=plan");
    Locator dialog = opened(visitor);
    dialog.locator("button[type=submit]").click();
    assertThat(visitor.alert()).hasText("Fill in at least one of them.");
    assertThat(dialog.locator("#build-all")).isFocused();
    dialog.locator("#build-all").fill("drift");
    visitor.page().keyboard().press("Escape");
    visitor.button("Build a search from a form").click();
    assertThat(dialog.locator("#build-all")).hasValue("drift");
    dialog.getByText("Clear the form").click();
    assertThat(dialog.locator("#build-all")).hasValue("");
  }

  private static Locator opened(Visitor visitor) {
    assertThat(visitor.title()).isVisible();
    visitor.page().getByText("How to search").first().click();
    visitor.button("Build a search from a form").click();
    return visitor.page().locator("dialog[open]");
  }
}
