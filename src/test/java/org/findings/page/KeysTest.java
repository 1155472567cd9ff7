package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results gone through by single keys, which never get in the way of who writes. */
class KeysTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  @ParameterizedTest
  @CsvSource({
    "/?q=drift, .hit-title a",
    "/?q=drift&group=letter, .hit-title a",
    "/?q=drift&see=concordance, .line-letter a",
  })
  void theyGoThroughWhateverIsListed(String address, String link) {
    Visitor visitor = browsing.visitor().opens(address);
    Locator links = visitor.page().locator(link);
    assertThat(links.first()).isVisible();
    Keyboard keyboard = visitor.page().keyboard();
    keyboard.press("j");
    assertThat(links.first()).isFocused();
    keyboard.press("j");
    assertThat(links.nth(1)).isFocused();
    assertThat(said(visitor)).hasText("2 of " + links.count());
    keyboard.press("k");
    assertThat(links.first()).isFocused();
    keyboard.press("k");
    assertThat(links.first()).isFocused();
    assertThat(said(visitor)).hasText("This is the first one");
    keyboard.press("o");
    assertThat(visitor.page().locator(".paragraph.here")).isFocused();
  }

  @Test
  void aResultIsSelectedAndTheBoxIsComeToByAKey() {
    Visitor visitor = browsing.visitor().opens("/?q=drift");
    assertThat(visitor.hits().first()).isVisible();
    Keyboard keyboard = visitor.page().keyboard();
    keyboard.press("j");
    keyboard.press("x");
    assertThat(visitor.page().locator("[data-select]").first()).isChecked();
    keyboard.press("/");
    assertThat(visitor.box()).isFocused();
    keyboard.type("jk/?");
    assertThat(visitor.box()).hasValue("driftjk/?");
    assertThat(visitor.page().locator("dialog[open]")).hasCount(0);
  }

  @Test
  void theyAreListedAndCanBeSwitchedOff() {
    Visitor visitor = browsing.visitor().opens("/?q=drift");
    assertThat(visitor.hits().first()).isVisible();
    Keyboard keyboard = visitor.page().keyboard();
    keyboard.press("?");
    Locator dialog = visitor.page().locator("dialog[open]");
    assertThat(dialog).containsText("to the next result");
    assertThat(visitor.page().getByLabel("Use these keys")).isFocused();
    keyboard.press("j"); // a key of the page must not work behind the dialog
    keyboard.press("Space");
    keyboard.press("Escape");
    assertThat(dialog).hasCount(0);

    visitor.page().reload();
    assertThat(visitor.hits().first()).isVisible();
    visitor.title().focus();
    keyboard.press("j");
    keyboard.press("?");
    assertThat(visitor.title()).isFocused();
    assertThat(dialog).hasCount(0);

    visitor.button("Keys").click();
    visitor.page().getByLabel("Use these keys").check();
    keyboard.press("Escape");
    assertThat(visitor.button("Keys")).isFocused();
    keyboard.press("/");
    assertThat(visitor.box()).isFocused();
  }

  @Test
  void whereNothingIsListedTheySaySo() {
    Visitor visitor = browsing.visitor().opens("/?q=drift&overall=Outstanding&grade=Good");
    assertThat(visitor.title()).hasText("Nothing found");
    visitor.page().keyboard().press("j");
    assertThat(said(visitor)).hasText("There is nothing listed here");
    assertThat(visitor.address()).contains("q=drift");
  }

  private static Locator said(Visitor visitor) {
    return visitor.page().locator("#announcer");
  }
}
