package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A link that someone kept leads where it led, or to a page that says what has become of it. */
class OldLinksTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  /** Every parameter that an earlier page wrote into its address. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/?q=drift&year=2018&sort=newest                         | 1",
        "/?q=drift&authority=-none&kind=focused-visit            | 2",
        "/?q=drift&inspectorate=Ofsted&grade=none&overall=none   | 3",
        "/?q=drift&role=-improvement&region=-none&section=-none  | 3",
        "/?q=drift&from=2011-01-01&to=2024-12-31&group=letter    | 2",
        "/?q=drift&in=letter&variants=false                      | 2",
        "/?q=LAC&thesaurus=true&without=CiC                      | 2",
        "/?q=drift&syntax=lucene                                 | 1",
        "/?q=drift&identical=collapse                            | 1",
        "/?q=drift&stance=affirmed                               | 1",
      })
  void whatIsInAnAddressIsStillUnderstood(String address, int chips) {
    Visitor visitor = browsing.visitor().opens(address);
    assertThat(visitor.page().locator("#view .totals")).isVisible();
    assertThat(visitor.chips()).hasCount(chips);
    assertThat(visitor.page().locator(".understood")).not().containsText("means nothing here");
    assertThat(visitor.address()).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/?q=drift&see=timeline          | “see”",
        "/?q=drift&see=                  | “see”",
        "/?q=drift&theme=neglect         | “theme”",
        "/?q=drift&by=left&page=3        | “by” and “page”",
        "/?q=drift&see=trends&width=8    | “width”",
        "/?q=drift&__proto__=x           | “__proto__”",
      })
  void whatMeansNothingHereIsSaidAndTheRestIsShown(String address, String named) {
    Visitor visitor = browsing.visitor().opens(address);
    assertThat(visitor.page().locator(".understood")).containsText(named);
    assertThat(visitor.page().locator("#view .totals")).containsText("paragraphs in");
    assertThat(visitor.box()).hasValue("drift");
  }

  /** As the service does where a letter was replaced. */
  @Test
  void aParagraphWithAnotherNameTodayIsOpenedAndWhatIsLikeItShown() throws Exception {
    String today = browsing.paragraphWithLikes();
    String letter = today.substring(0, today.lastIndexOf('.'));
    Visitor visitor = browsing.visitor();
    visitor
        .page()
        .route("**/api/v1/paragraphs/old.1", route -> moved(route, "/api/v1/paragraphs/" + today));
    visitor
        .page()
        .route(
            "**/api/v1/paragraphs/old.1/similar",
            route -> moved(route, "/api/v1/paragraphs/" + today + "/similar"));
    visitor
        .page()
        .route("**/api/v1/letters/old", route -> moved(route, "/api/v1/letters/" + letter));
    visitor.opens("/?like=old.1");
    assertThat(visitor.page().locator("[id='hit-" + today + "']")).isVisible();

    visitor.opens("/?read=old#old.1");
    Locator here = visitor.page().locator("[id='" + today + "']");
    assertThat(here).isFocused();
    assertThat(here).isInViewport();
  }

  @Test
  void whatIsGoneIsSaidToBeGoneWithTheWayBack() throws Exception {
    String letter = browsing.anyLetter("");
    Visitor visitor = browsing.visitor().expects("status of 404").expects("status of 410");
    for (String path : new String[] {"letters", "paragraphs"}) {
      visitor.page().route("**/api/v1/" + path + "/gone*", OldLinksTest::gone);
      visitor.page().route("**/api/v1/" + path + "/gone*/similar", OldLinksTest::gone);
    }
    for (String address : new String[] {"/?q=drift&read=gone", "/?q=drift&like=gone.4"}) {
      visitor.opens(address);
      assertThat(visitor.alert()).containsText("No longer held");
      visitor.link("Back to the results").click();
      assertThat(visitor.title()).hasText(browsing.samples().totals("q=drift"));
    }
    visitor.opens("/?read=" + letter + "#" + letter + ".gone");
    assertThat(visitor.alert()).containsText("not in this letter, or no longer");
    assertThat(visitor.page().locator(".letter-text")).isVisible();
    visitor.opens("/?read=never-was");
    assertThat(visitor.alert()).containsText("Not held here");
    visitor.link("Search the letters").click();
    assertThat(visitor.box()).isVisible();
  }

  private static void moved(Route route, String where) {
    route.fulfill(new FulfillOptions().setStatus(308).setHeaders(Map.of("Location", where)));
  }

  private static void gone(Route route) {
    route.fulfill(
        new FulfillOptions()
            .setStatus(410)
            .setContentType("application/problem+json")
            .setBody("{\"title\":\"No longer held\",\"detail\":\"It was taken out.\"}"));
  }
}
