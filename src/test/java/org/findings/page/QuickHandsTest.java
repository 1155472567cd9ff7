package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hands on the keyboard that are quicker than the answers. */
class QuickHandsTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  @Test
  void whereAnAnswerIsAwaitedTheFocusWaitsInTheView() {
    Visitor visitor = browsing.visitor().opens("/?q=drift");
    assertThat(visitor.hits().first()).isVisible();
    List<Route> held = new ArrayList<>();
    visitor.page().route("**/api/v1/letters/**", held::add);
    ByKeyboard hands = new ByKeyboard(visitor).press("j", "Enter");
    assertThat(visitor.page().locator(".skeleton")).isVisible();
    hands.isAt(visitor.page().locator("#view"));
    visitor.page().unrouteAll(); // what is asked for only now is not held
    held.forEach(Route::resume);
    hands.isAt(visitor.page().locator(".paragraph.here"));
  }

  @ParameterizedTest
  @CsvSource({
    "/?q=drift, search, details[data-key=year] input[type=checkbox] >> nth=0, Space,"
        + " details[data-key=year] input[type=checkbox] >> nth=1, year=[^&]+&year=",
    "/?q=drift&see=concordance, concordance, [data-option=by], ArrowDown,"
        + " [data-option=width], by=right&width=12",
  })
  void whoChoosesAgainBeforeTheAnswerMeansBoth(
      String address, String asked, String first, String key, String second, String both) {
    Visitor visitor = browsing.visitor().opens(address);
    Page page = visitor.page();
    ByKeyboard hands = new ByKeyboard(visitor).tabsTo(page.locator(first), 100);
    List<Route> held = new ArrayList<>();
    page.route("**/api/v1/" + asked + "?**", held::add);
    hands.press(key).tabsTo(page.locator(second), 2).press(key);
    assertThat(page).hasURL(Pattern.compile(both));
    page.unrouteAll();
    held.forEach(Route::resume);
    hands.isAt(page.locator(second));
  }
}
