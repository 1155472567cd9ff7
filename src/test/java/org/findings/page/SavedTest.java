package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches that the browser keeps. */
class SavedTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  @Test
  void aSearchIsSavedOpenedRenamedAndDeleted() {
    Visitor visitor = browsing.visitor(Screen.PHONE).opens("/?q=drift&year=2019");
    save(visitor, "Drift <b>then</b>");
    visitor.page().locator("dialog[open] a").click();
    assertThat(visitor.title()).hasText("Saved searches");
    Locator names = visitor.page().locator(".saved h2");
    assertThat(names).hasText("Drift <b>then</b>");
    assertThat(visitor.page().locator(".saved-news")).containsText("Nothing is new");
    visitor.seesNoSidewaysScroll();

    visitor.button("Rename").click();
    Locator field = visitor.page().getByLabel("New name");
    assertThat(field).isFocused();
    field.fill("Other");
    field.press("Enter");
    assertThat(names).hasText("Other");
    assertThat(visitor.button("Rename")).isFocused();

    names.locator("a").click();
    assertThat(visitor.hits().first()).isVisible();
    assertThat(visitor.chips()).hasCount(1);
    visitor.page().goBack();
    visitor.button("Delete").click();
    assertThat(visitor.page().getByText("Nothing is saved yet")).isVisible();
    assertThat(visitor.title()).isFocused();
  }

  @Test
  void whatIsNewSinceItWasLookedAtIsSaidUntilItIsOpened() throws Exception {
    try (Served served = Served.noLetters()) {
      served.write("one.md", RecordPageTest.LETTER.formatted("Eastmere"));
      Visitor visitor = browsing.visitor(served).opens("/?q=quinces");
      save(visitor, "Quinces");
      served.write("two.md", RecordPageTest.LETTER.formatted("Westmere"));
      visitor.opens("/?see=saved");
      Locator news = visitor.page().locator(".saved-news");
      assertThat(news).containsText("New 1 letter added; found in it: 1 paragraph");
      assertThat(visitor.page().locator("#announcer")).hasText("1 search with something new");
      visitor.page().locator(".saved h2 a").click();
      assertThat(visitor.hits().first()).isVisible();
      visitor.page().goBack();
      assertThat(news).containsText("Nothing is new");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "7", "[null, {\"id\": 1}]", "[{\"address\": \"javascript:1\"}]"})
  void rubbishInItsPlaceDoesNoHarm(String rubbish) {
    Visitor visitor = browsing.visitor().opens("/?q=drift");
    assertThat(visitor.hits().first()).isVisible();
    visitor.page().evaluate("rubbish => localStorage.setItem('findings.saved', rubbish)", rubbish);
    visitor.opens("/?see=saved");
    assertThat(visitor.page().locator(".saved")).containsText("can’t be read");
    visitor.opens("/?q=drift");
    save(visitor, "Again");
    visitor.opens("/?see=saved");
    assertThat(visitor.page().locator(".saved h2")).hasText("Again");
  }

  @Test
  void aBrowserThatKeepsNothingSaysSoAndTheRestWorks() {
    Visitor visitor = browsing.visitor();
    visitor
        .page()
        .addInitScript(
            "for (const name of ['localStorage', 'sessionStorage'])"
                + " Object.defineProperty(window, name,"
                + " { get() { throw new DOMException('no', 'SecurityError') } })");
    visitor.opens("/?q=drift");
    visitor.page().locator("[data-select]").first().check();
    assertThat(visitor.page().locator(".selected-many")).hasText("1 selected");
    visitor.page().locator("[data-save]").click();
    visitor.page().locator("#save-name").press("Enter");
    assertThat(visitor.page().locator("#save-fault")).containsText("keeps nothing");
    visitor.opens("/?see=saved");
    assertThat(visitor.title()).hasText("Saved searches");
  }

  private static void save(Visitor visitor, String name) {
    visitor.page().locator("[data-save]").click();
    Locator field = visitor.page().locator("#save-name");
    assertThat(field).isFocused();
    field.fill(name);
    field.press("Enter");
    assertThat(visitor.page().locator("#save-done")).containsText(name);
  }
}
