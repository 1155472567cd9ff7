package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The list of authorities, and one of them through time. */
class AuthorityPageTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  private static final String WEXMERE = "/?see=authority&code=Wexmere";

  private static Served kent;

  @BeforeAll
  static void writeLetters() throws Exception {
    kent = Served.noLetters();
    kent.write(
        "first.md",
        """
        # Focused visit to Buckinghamshire County Council

        12 March 2018

        ## Areas for priority action

        - Publish a duty rota for the night.

        ## Areas for improvement

        - Return home interviews after missing episodes.
        - The warmth of &lt;b&gt;offices&lt;/b&gt; in %s.
        """
            .formatted("W".repeat(300)));
    kent.write(
        "second.md",
        """
        # Focused visit to Buckinghamshire Council

        10 March 2021

        ## Findings

        1. Return home interviews after missing episodes have improved since the last focused visit.
        """);
  }

  @AfterAll
  static void removeLetters() throws Exception {
    kent.close();
  }

  private static Locator visits(Visitor visitor) {
    return visitor.page().locator("article.visit");
  }

  private static Locator listed(Visitor visitor) {
    return visitor.page().locator(".held tbody tr");
  }

  @ParameterizedTest
  @EnumSource(names = {"WIDE", "PHONE"})
  void anAuthorityIsFoundByTypingAndGoneBackFrom(Screen screen) throws Exception {
    Visitor visitor = browsing.visitor(screen).opens("/?q=drift");
    visitor.link("Authorities").focus();
    visitor.page().keyboard().press("Enter");
    assertThat(visitor.title()).isFocused();
    JsonNode all = browsing.samples().asked("/api/v1/authorities").at("/authorities");
    assertThat(listed(visitor)).hasCount(all.size());

    Locator box = visitor.page().getByLabel("Find an authority");
    box.focus();
    box.pressSequentially("wexm");
    assertThat(listed(visitor)).hasCount(1);
    assertThat(visitor.page().locator(".authorities [role=status]"))
        .hasText("1 of " + all.size() + " authorities");
    assertThat(listed(visitor)).containsText("2011");
    assertThat(listed(visitor)).containsText("Good");
    assertThat(box).isFocused();
    visitor.page().waitForURL("**&find=wexm");
    visitor.link("Wexmere").focus();
    visitor.page().keyboard().press("Enter");

    assertThat(visitor.title()).hasText("Wexmere");
    assertThat(visitor.title()).isFocused();
    assertThat(visitor.address()).isEqualTo("/?q=drift&see=authority&code=Wexmere");
    visitor.page().goBack();
    assertThat(visitor.link("Wexmere")).isFocused();
    assertThat(listed(visitor)).hasCount(1);
    assertThat(box).hasValue("wexm");
    box.fill("zeppelin");
    assertThat(visitor.page().locator(".authorities .panel")).containsText("“zeppelin”");
  }

  @Test
  void theListIsOrderedByRegionToo() {
    Visitor visitor = browsing.visitor(kent).opens("/?see=authorities");
    visitor.page().locator("[data-option=by]").focus();
    visitor.page().locator("[data-option=by]").selectOption("region");
    assertThat(visitor.page().locator(".held caption")).hasText("South East");
    assertThat(visitor.page().locator("[data-option=by]")).isFocused();
    assertThat(visitor.address()).isEqualTo("/?see=authorities&by=region");
  }

  @Test
  void aFormerNameLeadsToTodays() {
    Visitor visitor = browsing.visitor(kent).opens("/?see=authorities");
    visitor.page().getByLabel("Find an authority").fill("buckinghamshire county");
    assertThat(listed(visitor)).hasCount(1);
    assertThat(listed(visitor)).containsText("Formerly Buckinghamshire County");
    visitor.opens("/?see=authority&code=E10000002");
    assertThat(visitor.title()).hasText("Buckinghamshire");
    assertThat(visitor.page().locator(".authority-facts")).containsText("E06000060");
    assertThat(visitor.page().locator(".authority-facts")).containsText("(E10000002)");
  }

  @Test
  void itsLettersStandInOrderWithWhatTheyJudgeAndAskFor() throws Exception {
    JsonNode letters = browsing.samples().asked("/api/v1/authorities/Wexmere").at("/letters");
    Visitor visitor = browsing.visitor().opens(WEXMERE);
    assertThat(visits(visitor)).hasCount(letters.size());
    assertThat(visitor.page().locator(".visit-date").allTextContents())
        .extracting(String::strip)
        .containsExactly("2 August 2021", "14 November 2018", "2 May 2014", "2 March 2011");
    for (int i = 0; i < letters.size(); i++) {
      JsonNode letter = letters.get(letters.size() - 1 - i);
      Locator visit = visits(visitor).nth(i);
      assertThat(visit.locator(".judged > div")).hasCount(letter.get("judgements").size());
      assertThat(visit.locator(".asks > li"))
          .hasCount(letter.get("improvements").size() + letter.get("recommendations").size());
      JsonNode grade = letter.get("grade");
      assertThat(visit)
          .containsText(grade.isNull() ? "No overall grade" : "Overall: " + grade.asString());
    }
    assertThat(visitor.page().locator(".strip svg"))
        .hasAttribute(
            "aria-label",
            "Overall grades: Requires improvement to be good on 2 May 2014 and Good on 2 August"
                + " 2021. 2 without an overall grade.");
    assertThat(visitor.page().locator(".strip circle")).hasCount(4);
  }

  @Test
  void aLetterIsReadFromItsParagraphAndGoneBackFrom() {
    Visitor visitor = browsing.visitor().opens(WEXMERE);
    Locator place = visits(visitor).last().locator(".ask-place").first();
    place.focus();
    visitor.page().keyboard().press("Enter");
    assertThat(visitor.page().locator(".paragraph.here")).isFocused();
    visitor.page().getByText("Back to the authority").click();
    assertThat(visitor.title()).hasText("Wexmere");
    assertThat(place).isFocused();
  }

  @Test
  void whatIsSearchedIsCountedInEveryLetter() throws Exception {
    JsonNode answer = browsing.samples().asked("/api/v1/authorities/Wexmere?q=delay&role=finding");
    Visitor visitor =
        browsing.visitor().opens("/?q=delay&year=2014&role=finding&see=authority&code=Wexmere");
    assertThat(visitor.page().locator(".on-query"))
        .containsText(answer.at("/total/paragraphs").asString() + " paragraph");
    assertThat(visits(visitor)).hasCount(4);
    for (int i = 0; i < 4; i++) {
      JsonNode query = answer.at("/letters").get(3 - i).get("query");
      int paragraphs = query.get("paragraphs").asInt();
      Locator says = visits(visitor).nth(i).locator(".visit-says");
      assertThat(says)
          .containsText(paragraphs == 0 ? "Nothing on “delay”" : paragraphs + " paragraph");
    }
    visitor.page().locator(".on-query a").click();
    assertThat(visitor.title())
        .hasText(browsing.samples().totals("q=delay&role=finding&authority=Wexmere"));
  }

  @Test
  void aQueryThatCantBeReadIsMended() {
    Visitor visitor =
        browsing
            .visitor()
            .expects("status of 400")
            .opens("/?q=%22drift+and+delay&see=authority&code=Wexmere");
    assertThat(visitor.page().locator(".on-query")).containsText("could not be read");
    assertThat(visits(visitor)).hasCount(4);
  }

  @Test
  void whatBecameOfARequestStandsUnderIt() {
    Visitor visitor = browsing.visitor(kent).opens("/?see=authority&code=E06000060");
    assertThat(visits(visitor)).hasCount(2);
    Locator asks = visits(visitor).last().locator(".asks > li");
    assertThat(asks).hasCount(3);
    assertThat(asks.first()).containsText("Priority action");
    assertThat(asks.nth(1).locator(".said"))
        .containsText("Improved 10 Mar 2021: Return home interviews after missing episodes have");
    assertThat(asks.nth(2)).containsText("<b>offices</b>");
    assertThat(visitor.page().locator("#view :is(b:not(.ask-role), script)")).hasCount(0);

    Locator later = visits(visitor).last().locator(".later-letters a");
    assertThat(visits(visitor).last().locator(".later-letters")).containsText("(1 improved)");
    later.focus();
    visitor.page().keyboard().press("Enter");
    assertThat(visits(visitor).first()).isFocused();
    Locator said = visits(visitor).first().locator(".said");
    assertThat(said).containsText("Of Focused visit, 12 Mar 2018");
    said.getByText("Return home interviews after missing episodes.").click();
    assertThat(visitor.page().locator(".paragraph.here")).containsText("Return home interviews");
  }

  @Test
  void theNameOfAnAuthorityLeadsToItAndBackAgain() {
    Visitor visitor = browsing.visitor().opens("/?q=drift&sort=authority");
    Locator last = visitor.hits().last().locator(".hit-facts .authority a");
    last.focus();
    visitor.page().keyboard().press("Enter");
    assertThat(visitor.page().locator("article.authority h1")).isFocused();
    visitor.link("Back to the results").click();
    assertThat(visitor.hits()).hasCount(20);
    assertThat(visitor.page().locator(".hit-facts .authority a:focus")).hasCount(1);
    assertThat(visitor.address()).isEqualTo("/?q=drift&sort=authority");

    visitor.hits().first().locator("h2 a").click();
    Locator named = visitor.page().locator(".letter-facts dd a").first();
    String name = named.textContent();
    named.click();
    assertThat(visitor.title()).hasText(name);
  }

  @Test
  void itsLettersAreSearchedFromThere() throws Exception {
    Visitor visitor = browsing.visitor().opens(WEXMERE);
    visitor.page().getByLabel("Search within Wexmere").fill("delay");
    visitor.page().getByLabel("Search within Wexmere").press("Enter");
    assertThat(visitor.title()).hasText(browsing.samples().totals("q=delay&authority=Wexmere"));
    visitor.page().goBack();
    visitor.link("All its letters").click();
    assertThat(visitor.hits()).hasCount(4);
    visitor.page().goBack();
    visitor.link("All that they ask for").click();
    assertThat(visitor.title())
        .hasText(
            browsing
                .samples()
                .totals(
                    "authority=Wexmere&role=improvement&role=recommendation&role=priority+action"));
  }

  @Test
  void whatIsNotHeldIsSaidNotToBe() {
    Visitor visitor = browsing.visitor().expects("status of 404");
    visitor.opens("/?see=authority&code=E09000002");
    assertThat(visitor.title()).hasText("Barking and Dagenham");
    assertThat(visitor.page().locator(".notes")).containsText("no letter of it is held");
    visitor.opens("/?see=authority&code=Wexmeer");
    assertThat(visitor.alert()).containsText("No such authority");
    assertThat(visitor.alert()).containsText("Did you mean Wexmere");
    visitor.link("Show it").click();
    assertThat(visitor.title()).hasText("Wexmere");
    visitor.opens("/?see=authority");
    visitor.link("All authorities").click();
    assertThat(visitor.title()).hasText("Authorities");
  }

  @Test
  void everyListIsOpenOnPaper() {
    Visitor visitor = browsing.visitor().opens(WEXMERE);
    Locator closed = visitor.page().locator("details.asked:not([open])");
    visitor.button("Close every list").click();
    assertThat(visitor.page().locator("details.asked[open]")).hasCount(0);
    visitor.button("Open every list").click();
    assertThat(closed).hasCount(0);
    visitor.button("Close every list").click();
    int all = closed.count();
    visitor.page().evaluate("dispatchEvent(new Event('beforeprint'))");
    assertThat(closed).hasCount(0);
    visitor.page().evaluate("dispatchEvent(new Event('afterprint'))");
    assertThat(closed).hasCount(all);
  }

  @Test
  void nothingPushesThePageSideways() {
    for (Screen screen : Screen.values()) {
      for (String address : List.of("/?see=authority&code=E06000060", "/?see=authorities")) {
        Visitor visitor = browsing.visitor(kent, screen).opens(address);
        assertThat(visitor.title()).isVisible();
        visitor.seesNoSidewaysScroll();
      }
    }
  }
}
