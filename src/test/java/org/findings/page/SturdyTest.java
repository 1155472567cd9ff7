package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each view in each trouble: what is wrong is said, nothing is lost, and it can be tried again. */
class SturdyTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  private static final String API = "**/api/v1/**";
  private static final String NOT_READY =
      "{\"type\":\"urn:findings:problem:not-ready\",\"status\":503}";

  /** A query of its own for each trouble, since the page keeps good answers. */
  enum Trouble {
    AWAY("drift", "Findings doesn’t answer"),
    BROKEN("delay", "Something went wrong"),
    GATEWAY("plan", "Something went wrong"),
    TOO_MANY("visit", "tries again by itself in 30 seconds"),
    INDEXING("social", "The letters are still being read"),
    SIGN_IN("care", "can’t be read"),
    ELSE("team", "can’t be read");

    private final String query;
    private final String said;

    Trouble(String query, String said) {
      this.query = query;
      this.said = said;
    }

    void answer(Route route) {
      switch (this) {
        case AWAY -> route.abort();
        case BROKEN -> route.fulfill(answering(500, "application/json", "null"));
        case GATEWAY -> route.fulfill(answering(502, "text/html", "<h1>Bad gateway</h1>"));
        case TOO_MANY -> route.fulfill(answering(429, "text/plain", "Slow down"));
        case INDEXING -> route.fulfill(answering(503, "application/problem+json", NOT_READY));
        case SIGN_IN -> route.fulfill(answering(200, "text/html", "<h1>Sign in</h1>"));
        case ELSE -> route.fulfill(answering(200, "application/json", "{}"));
      }
    }

    private static FulfillOptions answering(int status, String type, String body) {
      return new FulfillOptions()
          .setStatus(status)
          .setHeaders(Map.of("Content-Type", type, "Retry-After", "30"))
          .setBody(body);
    }
  }

  private static final Map<String, String> VIEWS = new LinkedHashMap<>();

  /** Addresses of views with a place for the query, and what stands there when all is well. */
  @BeforeAll
  static void findWhatToOpen() throws IOException, InterruptedException {
    String letter = browsing.anyLetter("");
    String paragraph = browsing.paragraphWithLikes();
    String name =
        browsing.samples().asked("/api/v1/authorities").at("/authorities/0/name").asString();
    String code = URLEncoder.encode(name, StandardCharsets.UTF_8);
    VIEWS.put("/?q=%s&year=2011..2024", ".hit");
    VIEWS.put("/?q=%s&year=2011..2024&group=letter", ".hit");
    VIEWS.put("/?q=%s&year=2011..2024&see=concordance", ".view-body.concordance");
    VIEWS.put("/?q=%s&year=2011..2024&see=trends", ".view-body.trends");
    VIEWS.put("/?q=%s&year=2011..2024&see=compare", ".view-body.compare");
    VIEWS.put("/?q=%s&year=2011..2024&see=collocates", ".view-body.collocates");
    VIEWS.put("/?q=%s&year=2011..2024&see=record", ".view-body.record");
    VIEWS.put("/?q=%s&see=authorities", ".authorities");
    VIEWS.put("/?q=%s&see=authority&code=" + code, "article.authority");
    VIEWS.put("/?q=%s&see=coverage", ".coverage");
    VIEWS.put("/?q=%s&read=" + letter, ".letter");
    VIEWS.put("/?q=%s&like=" + paragraph, ".similar");
  }

  @ParameterizedTest
  @EnumSource
  void eachViewSaysWhatIsWrongAndIsThereOnceItIsTriedAgain(Trouble trouble) throws Exception {
    Visitor visitor =
        browsing
            .visitor()
            .expects("net::ERR_FAILED")
            .expects("the server responded with a status of")
            .expects("TypeError")
            .opens("/?see=saved");
    assertThat(visitor.title()).hasText("Saved searches");
    for (Map.Entry<String, String> view : VIEWS.entrySet()) {
      String address = view.getKey().formatted(trouble.query);
      visitor.page().route(API, trouble::answer);
      goes(visitor, address);
      assertThat(visitor.page().locator("#view [role=alert]")).containsText(trouble.said);
      assertThat(visitor.address()).isEqualTo(address);
      assertThat(visitor.box()).hasValue(trouble.query);
      assertThat(visitor.page().locator(".skeleton, [aria-busy]")).hasCount(0);

      visitor.page().unroute(API);
      visitor.page().locator("#view [data-again]").click();
      assertThat(visitor.page().locator("#view").locator(view.getValue()).first()).isVisible();
      assertThat(visitor.page().locator("#view .panel.fault")).hasCount(0);
      assertThat(visitor.address()).isEqualTo(address);
      assertThat(visitor.page().locator("body")).not().isFocused();
    }
  }

  @Test
  void whatComesLateIsAwaitedWithASkeletonAndThenShown() throws Exception {
    Visitor visitor = browsing.visitor().opens("/?see=saved");
    assertThat(visitor.title()).hasText("Saved searches");
    for (Map.Entry<String, String> view : VIEWS.entrySet()) {
      List<Route> late = new ArrayList<>();
      visitor.page().route(API, late::add);
      goes(visitor, view.getKey().formatted("report"));
      assertThat(visitor.page().locator("[aria-busy]")).hasCount(1);
      visitor.page().unroute(API);
      late.forEach(Route::resume);
      assertThat(visitor.page().locator("#view").locator(view.getValue()).first()).isVisible();
      assertThat(visitor.page().locator(".skeleton, [aria-busy]")).hasCount(0);
    }
  }

  @Test
  void whatNeverComesIsGivenUp() {
    Visitor visitor = browsing.visitor();
    visitor.page().clock().install();
    visitor.opens("/?see=saved");
    assertThat(visitor.title()).hasText("Saved searches");
    List<Route> never = new ArrayList<>();
    visitor.page().route(API, never::add);
    visitor.page().waitForRequest(API, () -> goes(visitor, "/?q=drift"));
    visitor.page().clock().runFor(1_000);
    assertThat(visitor.page().locator(".skeleton")).isVisible();
    visitor.page().clock().fastForward(60_000);
    assertThat(visitor.alert()).containsText("Findings takes too long to answer");
    visitor.page().unroute(API);
    visitor.button("Try again").click();
    assertThat(visitor.hits()).hasCount(20);
  }

  @Test
  void whatIsTooMuchIsAskedAgainAfterTheTimeThatWasTold() {
    Visitor visitor = browsing.visitor().expects("status of 429");
    visitor.page().clock().install();
    visitor.page().route(API, Trouble.TOO_MANY::answer);
    visitor.opens("/?q=drift");
    assertThat(visitor.alert()).containsText("by itself in 30 seconds");
    visitor.box().fill("d"); // what is being typed meanwhile is not lost
    visitor.page().unroute(API);
    List<String> asked = new ArrayList<>();
    visitor.page().onRequest(request -> asked.add(request.url()));
    visitor.page().clock().fastForward(29_000);
    visitor.page().evaluate("1"); // what was asked by then has been heard of
    assertThat(asked).noneMatch(url -> url.contains("/api/v1/search"));
    visitor.page().clock().fastForward(2_000);
    assertThat(visitor.hits().first()).isVisible();
    assertThat(visitor.box()).hasValue("d");
  }

  @Test
  void aPageThatIsNoLongerKeptLeadsToTheFirst() {
    for (String view : List.of("", "&group=letter", "&see=concordance")) {
      Visitor visitor = browsing.visitor().expects("status of 410").opens("/?q=drift" + view);
      assertThat(visitor.title()).isVisible();
      visitor
          .page()
          .route(
              "**/api/v1/*cursor=old*",
              route -> route.fulfill(new FulfillOptions().setStatus(410)));
      goes(visitor, "/?q=drift" + view + "&cursor=old");
      assertThat(visitor.alert()).containsText("This page of results is no longer kept");
      visitor.link("Start again from the first page").click();
      assertThat(visitor.page().locator("#view .totals")).isVisible();
      assertThat(visitor.address()).isEqualTo("/?q=drift" + view);
    }
  }

  /** Each is tried, says what is wrong where it was asked for, and works when it is tried again. */
  @Test
  void whatIsFetchedLaterSaysWhatIsWrongWhereItWasAskedFor() throws Exception {
    Visitor visitor = browsing.visitor().expects("net::ERR_FAILED").opens("/?q=drift");
    assertThat(visitor.hits()).hasCount(20);
    Locator hit = visitor.hits().first();

    inTrouble(visitor, () -> hit.locator("[data-around]").click());
    assertThat(hit.locator(".hit-fault")).hasText("Findings doesn’t answer.");
    hit.locator("[data-around]").click();
    assertThat(hit.locator(".around").first()).isVisible();
    assertThat(hit.locator(".hit-fault")).hasCount(0);

    inTrouble(visitor, () -> hit.locator("[data-cite]").click());
    assertThat(hit.locator(".hit-fault")).hasText("Findings doesn’t answer.");

    hit.locator("[data-select]").check();
    Locator selection = visitor.page().locator("#selection");
    inTrouble(visitor, () -> selection.locator("[data-act=download]").click());
    assertThat(selection.locator(".selected-fault")).hasText("Findings doesn’t answer.");
    visitor.page().waitForDownload(() -> selection.locator("[data-act=download]").click());
    assertThat(selection.locator(".selected-fault")).hasCount(0);

    Locator dialog = visitor.page().locator("dialog[open]");
    inTrouble(visitor, "**/export-menu.js", () -> visitor.button("Export").click());
    assertThat(visitor.page().locator(".tools .hit-fault")).containsText("doesn’t answer");
    inTrouble(visitor, () -> visitor.button("Export").click());
    assertThat(dialog.getByText("How many rows there are is not known")).isVisible();
    dialog.getByText("Count again").click();
    assertThat(dialog.locator("a.primary")).containsText("paragraphs");
    assertThat(dialog.getByText("How many rows there are is not known")).hasCount(0);
    visitor.page().keyboard().press("Escape");

    visitor.link("Method record").click();
    Locator copy = visitor.page().locator("[data-copy-record]");
    assertThat(copy).isVisible();
    inTrouble(visitor, copy::click);
    assertThat(visitor.page().locator("#record-fault")).containsText("Nothing was copied");
  }

  @Test
  void theMatchesInALetterAreLookedForAgain() throws Exception {
    String letter =
        browsing
            .samples()
            .asked("/api/v1/search?q=drift&size=1")
            .at("/hits/0/letter/id")
            .asString();
    Visitor visitor = browsing.visitor().expects("net::ERR_FAILED");
    visitor.page().route("**/api/v1/search?*", Route::abort);
    visitor.opens("/?q=drift&read=" + letter);
    assertThat(visitor.page().locator(".letter-text")).isVisible();
    Locator bar = visitor.page().locator(".found-bar");
    assertThat(bar).containsText("No matches are marked. Findings doesn’t answer");
    visitor.page().unroute("**/api/v1/search?*");
    visitor.button("Look for them again").click();
    assertThat(bar).containsText("of this letter");
  }

  @Test
  void savedSearchesStayAndAreLookedThroughAgain() {
    Visitor visitor = browsing.visitor().expects("net::ERR_FAILED").opens("/");
    visitor
        .page()
        .evaluate(
            """
            () => localStorage.setItem('findings.saved', JSON.stringify(['a', 'b'].map((name) => (
              { id: name, name, address: '/?q=drift', at: '2026-01-01T00:00:00Z', since: null, paragraphs: 1 }))))
            """);
    List<String> asked = new ArrayList<>();
    visitor
        .page()
        .route(
            API,
            route -> {
              asked.add(route.request().url());
              route.abort();
            });
    goes(visitor, "/?see=saved");
    Locator news = visitor.page().locator(".saved-news");
    assertThat(news)
        .containsText(new String[] {"Findings doesn’t answer.", "Findings doesn’t answer."});
    assertThat(asked).as("one is enough to see it").hasSize(1);
    visitor.page().unroute(API);
    visitor.button("Look again for what is new").click();
    assertThat(news).containsText(new String[] {"paragraphs now", "paragraphs now"});
    assertThat(visitor.title()).isFocused();
  }

  @Test
  void aListOfPhrasesIsKeptAndCountedAgain() {
    Visitor visitor = browsing.visitor().expects("net::ERR_FAILED").opens("/?see=phrases");
    visitor.page().getByLabel("Phrases").fill("drift");
    inTrouble(visitor, () -> visitor.button("Count").click());
    assertThat(visitor.page().locator("#view .phrases-fault"))
        .containsText("Findings doesn’t answer");
    assertThat(visitor.page().getByLabel("Phrases")).hasValue("drift");
    visitor.button("Count").click();
    assertThat(visitor.page().locator(".phrases tbody tr")).hasCount(1);
  }

  private static void inTrouble(Visitor visitor, Runnable doing) {
    inTrouble(visitor, API, doing);
  }

  /** The trouble lasts until the first request has failed. */
  private static void inTrouble(Visitor visitor, String where, Runnable doing) {
    visitor.page().route(where, Route::abort);
    visitor.page().waitForRequest(where, doing);
    visitor.page().unroute(where);
  }

  /** As by a link of the page, so that it need not be loaded each time. */
  private static void goes(Visitor visitor, String address) {
    visitor
        .page()
        .evaluate(
            """
            (address) => {
              const link = document.createElement('a');
              link.href = address;
              document.body.append(link);
              link.click();
              link.remove();
            }
            """,
            address);
  }
}
