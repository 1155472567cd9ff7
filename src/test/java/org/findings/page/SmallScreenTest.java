package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SmallScreenTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  @Test
  void onAPhoneTheFiltersStandInASheetOverTheResults() throws Exception {
    Visitor visitor = browsing.visitor(Screen.PHONE).opens("/").searches("drift");
    assertThat(visitor.title()).hasText(browsing.samples().totals("q=drift"));
    assertThat(visitor.choice("year", "2018")).isHidden();

    visitor.button("Filters").tap();
    Locator sheet =
        visitor.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Filters"));
    visitor.choice("year", "2018").tap();
    String totals = browsing.samples().totals("q=drift&year=2018");
    sheet.getByText("Show " + totals).tap();
    assertThat(sheet).isHidden();
    assertThat(visitor.title()).hasText(totals);
    assertThat(visitor.chips()).hasCount(1);
    assertThat(visitor.button("Filters")).containsText("(1");

    visitor.chips().tap();
    assertThat(visitor.title()).hasText(browsing.samples().totals("q=drift"));
  }

  @Test
  void theSheetIsLeftWithEscapeAndTheFocusGoesBack() {
    Visitor visitor = browsing.visitor(Screen.PHONE).opens("/?q=drift");
    visitor.button("Filters").click();
    assertThat(visitor.choice("year", "2018")).isVisible();
    visitor.page().keyboard().press("Escape");
    assertThat(visitor.choice("year", "2018")).isHidden();
    assertThat(visitor.button("Filters")).isFocused();
  }

  @Test
  void onlyTheListInTheSheetScrolls() {
    Visitor visitor = browsing.visitor(Screen.PHONE).opens("/?q=drift");
    visitor.button("Filters").click();
    Object beyond =
        visitor
            .page()
            .locator("dialog")
            .evaluate("sheet => sheet.scrollHeight - sheet.clientHeight");
    assertThat(beyond).as("pixels of the sheet below the screen").isEqualTo(0);
  }

  @Test
  void whereNothingIsFoundTheSheetSaysSo() {
    Visitor visitor = browsing.visitor(Screen.PHONE).opens("/?q=zeppelin&year=2018");
    visitor.button("Filters").click();
    visitor.button("Nothing found: close").click();
    assertThat(visitor.choice("year", "2018")).isHidden();
  }

  @Test
  void aSuggestionIsTapped() {
    Visitor visitor = browsing.visitor(Screen.NARROWEST).opens("/");
    visitor.box().tap();
    visitor.box().pressSequentially("managem");
    Locator suggestion = visitor.suggestions().first();
    assertThat(suggestion).containsText("management");
    assertThat(Objects.requireNonNull(suggestion.boundingBox()).height).isGreaterThanOrEqualTo(44);
    visitor.seesNoSidewaysScroll();
    suggestion.tap();
    assertThat(visitor.hits().first()).isVisible();
    assertThat(visitor.suggestions()).hasCount(0);
  }

  @Test
  void onAPhoneALetterOpensAtTheParagraphAndTheWayBackIsKept() {
    Visitor visitor = browsing.visitor(Screen.PHONE).opens("/?q=%22drift+and+delay%22");
    Locator link = visitor.hits().nth(5).locator("h2 a");
    link.tap();
    Locator here = visitor.page().locator(".paragraph.here");
    assertThat(here).isInViewport();
    assertThat(here.locator("mark").first())
        .hasText(Pattern.compile("drift and delay", Pattern.CASE_INSENSITIVE));
    visitor.page().goBack();
    assertThat(link).isInViewport();
  }

  @ParameterizedTest
  @EnumSource(
      value = Screen.class,
      names = {"PHONE", "NARROWEST"})
  void noViewScrollsSideways(Screen screen) throws Exception {
    String letter = browsing.anyLetter("kind=sif");
    Visitor visitor = browsing.visitor(screen).expects("status of 400");
    for (String address :
        new String[] {
          "/",
          "/?q=drift",
          "/?q=drift&grade=none&inspectorate=Ofsted&role=finding",
          "/?q=drift&identical=collapse&stance=-affirmed",
          "/?q=drift&like=" + browsing.paragraphWithLikes(),
          "/?q=zeppelin",
          "/?q=managment",
          "/?q=%22drift",
          "/?q=drift+AND&in=letter&thesaurus=true&authority=-Ravensholt&from=2015-01-01",
          "/?q=drift&read=" + letter
        }) {
      visitor.opens(address);
      assertThat(visitor.title()).isVisible();
      visitor.seesNoSidewaysScroll();
    }
  }

  @Test
  void whatIsTappedIsLargeEnoughToBeHit() {
    Visitor visitor = browsing.visitor(Screen.PHONE).opens("/?q=drift&year=2018&grade=none");
    assertThat(visitor.chips()).hasCount(2);
    for (Locator target :
        visitor
            .page()
            .locator("#view :is(button, select, .chip, .once, .stance summary, .more a, h2 a)")
            .all()) {
      BoundingBox box = Objects.requireNonNull(target.boundingBox());
      assertThat(box.height).as(target.innerText()).isGreaterThanOrEqualTo(24);
    }
  }
}
