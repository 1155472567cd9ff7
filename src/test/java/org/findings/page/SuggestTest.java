package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The box with suggestions, as the ARIA Authoring Practices have an editable combobox. */
class SuggestTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  @Test
  void arrowsChooseAndEnterTakes() throws Exception {
    Visitor visitor = typing("managem");
    assertThat(visitor.box()).hasAttribute("aria-expanded", "true");
    Locator first = visitor.suggestions().first();
    assertThat(first).containsText("management");
    String paragraphs =
        browsing
            .samples()
            .asked("/api/v1/search?size=0&variants=false&q=management")
            .at("/total/paragraphs")
            .asString();
    assertThat(first).containsText(paragraphs);
    assertThat(visitor.page().locator("#search-box [role=status]")).containsText("suggestion");

    press(visitor, "ArrowDown");
    assertThat(first).hasAttribute("aria-selected", "true");
    assertThat(visitor.box())
        .hasAttribute("aria-activedescendant", String.valueOf(first.getAttribute("id")));
    assertThat(visitor.box()).isFocused();
    assertThat(visitor.box()).hasValue("managem");
    press(visitor, "Enter");
    assertThat(visitor.box()).hasValue("management");
    assertThat(visitor.address()).isEqualTo("/?q=management");
    assertThat(visitor.suggestions()).hasCount(0);
    assertThat(visitor.box()).hasAttribute("aria-expanded", "false");
  }

  @Test
  void beforeTheFirstAndBehindTheLastStandsTheBox() {
    Visitor visitor = typing("chil");
    press(visitor, "ArrowUp");
    assertThat(visitor.suggestions().last()).hasAttribute("aria-selected", "true");
    press(visitor, "ArrowDown");
    assertThat(chosen(visitor)).hasCount(0);
    press(visitor, "ArrowDown");
    assertThat(visitor.suggestions().first()).hasAttribute("aria-selected", "true");
    press(visitor, "ArrowLeft");
    assertThat(chosen(visitor)).hasCount(0);
  }

  @Test
  void enterSearchesWhatWasTypedUnlessASuggestionIsChosen() {
    Visitor visitor = typing("chil");
    press(visitor, "Enter");
    assertThat(visitor.title()).hasText("Nothing found");
    assertThat(visitor.address()).isEqualTo("/?q=chil");

    visitor.opens("/");
    visitor.box().pressSequentially("chil");
    assertThat(visitor.suggestions().first()).isVisible();
    press(visitor, "ArrowDown");
    visitor.box().pressSequentially("d");
    press(visitor, "Enter"); // what was chosen was chosen for other words
    assertThat(visitor.address()).isEqualTo("/?q=child");
  }

  @Test
  void escapeClosesAndLeavesTheWords() {
    Visitor visitor = typing("chil");
    press(visitor, "Escape");
    assertThat(visitor.suggestions()).hasCount(0);
    assertThat(visitor.box()).hasValue("chil");
    assertThat(visitor.box()).isFocused();
    press(visitor, "ArrowDown");
    assertThat(visitor.suggestions().first()).isVisible();
    visitor.page().keyboard().press("Tab");
    assertThat(visitor.suggestions()).hasCount(0);
  }

  @Test
  void aClickTakesAndTheWordsBeforeStay() {
    Visitor visitor = typing("drift managem");
    visitor.suggestions().first().click();
    assertThat(visitor.box()).hasValue("drift management");
    assertThat(visitor.page()).hasTitle("drift management – Findings");
  }

  @Test
  void suggestionsAreForTheFiltersInForce() {
    Visitor visitor = browsing.visitor().opens("/?q=drift&year=2018&stance=-negated");
    assertThat(visitor.hits().first()).isVisible();
    visitor.box().focus();
    press(visitor, "End");
    Request asked =
        visitor
            .page()
            .waitForRequest("**/suggest?*", () -> visitor.page().keyboard().type(" manag"));
    assertThat(asked.url()).endsWith("?q=drift+manag&year=2018");
    assertThat(visitor.suggestions().first()).isVisible();
  }

  @Test
  void anAnswerThatComesLateIsNotShown() {
    Visitor visitor = browsing.visitor().opens("/");
    List<Route> late = new ArrayList<>();
    visitor.page().route("**/suggest?q=chil", late::add);
    visitor
        .page()
        .waitForRequest("**/suggest?q=chil", () -> visitor.box().pressSequentially("chil"));
    visitor.box().fill("managem");
    assertThat(visitor.suggestions().first()).containsText("management");
    assertThat(late).hasSize(1);
    late.getFirst().resume();
    visitor.page().evaluate("() => new Promise(requestAnimationFrame)");
    assertThat(visitor.suggestions().first()).containsText("management");
  }

  @Test
  void withoutSuggestionsEverythingElseGoesOn() throws Exception {
    Visitor visitor = browsing.visitor().expects("status of 500").opens("/");
    visitor
        .page()
        .route("**/suggest?*", route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
    visitor.page().waitForResponse("**/suggest?*", () -> visitor.box().pressSequentially("drift"));
    assertThat(visitor.suggestions()).hasCount(0);
    press(visitor, "Enter");
    assertThat(visitor.title()).hasText(browsing.samples().totals("q=drift"));
  }

  @Test
  void whereNothingIsFoundWhatWasMeantIsALink() throws Exception {
    Visitor visitor = browsing.visitor().opens("/").searches("managment");
    assertThat(visitor.page().locator(".meant")).containsText("Did you mean management?");
    assertThat(visitor.page().locator("#announcer")).containsText("Did you mean management?");
    visitor.link("management").click();
    assertThat(visitor.title()).hasText(browsing.samples().totals("q=management"));

    visitor.searches("managment drft");
    visitor.link("management drift").click();
    assertThat(visitor.address()).isEqualTo("/?q=management+drift");
  }

  @Test
  void markupThatIsTypedStaysWords() {
    Visitor visitor = typing("<img src=x onerror=alert(1)> managem");
    assertThat(visitor.suggestions().first())
        .containsText("<img src=x onerror=alert(1)> management");
    assertThat(visitor.page().locator("#search-box img")).hasCount(0);
  }

  private static Visitor typing(String words) {
    // What is found meanwhile is asked for, too, and may not be finished.
    Visitor visitor = browsing.visitor().expects("status of 400").opens("/");
    visitor.box().pressSequentially(words);
    // Those for fewer letters may come before.
    String word = words.substring(words.lastIndexOf(' ') + 1);
    assertThat(visitor.suggestions().first()).containsText(word);
    return visitor;
  }

  private static void press(Visitor visitor, String key) {
    visitor.page().keyboard().press(key);
  }

  private static Locator chosen(Visitor visitor) {
    return visitor.page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setSelected(true));
  }
}
