package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

class PagesTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  @Test
  void pagesLeadThroughEveryResultOnceAndBack() throws Exception {
    List<String> all = new ArrayList<>();
    for (JsonNode hit : browsing.samples().asked("/api/v1/search?q=delay&size=100").at("/hits")) {
      all.add("hit-" + hit.at("/id").asString());
    }
    Visitor visitor = browsing.visitor().opens("/?q=delay");
    List<String> first = visitor.found();
    List<String> seen = new ArrayList<>(first);
    while (seen.size() < all.size()) {
      String before = seen.getLast();
      visitor.link("Next page").click();
      assertThat(visitor.page().locator("[id='" + before + "']")).hasCount(0);
      assertThat(visitor.page().evaluate("scrollY")).isEqualTo(0);
      seen.addAll(visitor.found());
    }
    assertThat(seen).isEqualTo(all);
    assertThat(visitor.page().getByText("This is the last page.")).isVisible();
    assertThat(visitor.link("Next page")).hasCount(0);

    List<String> last = visitor.found();
    visitor.page().reload();
    assertThat(visitor.found()).isEqualTo(last);
    visitor.page().goBack();
    assertThat(visitor.page().locator("[id='" + last.getLast() + "']")).hasCount(0);
    assertThat(visitor.found()).isEqualTo(all.subList(20, 40));
    visitor.link("Back to the first page").click();
    assertThat(visitor.page().locator("[id='" + first.getFirst() + "']")).isVisible();
    assertThat(visitor.found()).isEqualTo(first);
    assertThat(visitor.address()).isEqualTo("/?q=delay");
  }

  @Test
  void anotherOrderBeginsAgainAtTheFirstPage() {
    Visitor visitor = browsing.visitor().opens("/?q=delay");
    visitor.link("Next page").click();
    assertThat(visitor.page().getByText("A further page of the results")).isVisible();
    visitor.page().locator("[data-sort]").selectOption("newest");
    assertThat(visitor.page().getByText("A further page of the results")).hasCount(0);
    assertThat(visitor.address()).isEqualTo("/?q=delay&sort=newest");
    assertThat(visitor.hits()).hasCount(20);
  }

  @Test
  void aPageThatIsNoLongerKeptLeadsToTheFirst() throws Exception {
    try (Served served = Served.noLetters()) {
      for (int i = 0; i < 25; i++) {
        served.write("visit-" + i + ".md", letter(i));
      }
      Visitor visitor = browsing.visitor(served).expects("status of 410").opens("/?q=drift");
      assertThat(visitor.hits()).hasCount(20);
      for (int i = 25; i < 35; i++) { // more states of the index than are kept
        served.write("visit-" + i + ".md", letter(i));
      }

      visitor.link("Next page").click();
      assertThat(visitor.alert()).containsText("This page of results is no longer kept");
      visitor.link("Start again from the first page").click();
      assertThat(visitor.title()).containsText("35 paragraphs");
      assertThat(visitor.hits()).hasCount(20);
    }
  }

  private static String letter(int number) {
    return """
    # Focused visit to Eastmere

    %d March 2019

    ## Findings

    1. In team %d there was drift in the plans of children.
    """
        .formatted(number + 1, number);
  }
}
