package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Paragraphs that say much the same as one. */
class SimilarTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  @Test
  void eachHitLeadsToItsLikesAndTheseBackAgain() throws Exception {
    String id = browsing.paragraphWithLikes();
    String letter = id.substring(0, id.lastIndexOf('.'));
    JsonNode likes = browsing.samples().asked("/api/v1/paragraphs/" + id + "/similar").at("/hits");
    String search = "/?q=drift&letter=" + letter;
    Visitor visitor = browsing.visitor().opens(search);
    Locator link = visitor.page().locator("[id='hit-" + id + "'] .more-like");
    link.focus();
    visitor.page().keyboard().press("Enter");

    assertThat(visitor.title()).hasText("More like this");
    assertThat(visitor.title()).isFocused();
    assertThat(visitor.address()).isEqualTo(search + "&like=" + id);
    assertThat(visitor.page().locator(".the-one article")).hasId("hit-" + id);
    Locator found = visitor.page().locator("ol.hits article");
    assertThat(found).hasCount(likes.size());
    assertThat(found.first()).hasId("hit-" + likes.at("/0/id").asString());

    found.first().locator("h2 a").click();
    assertThat(visitor.page().locator(".paragraph.here")).isFocused();
    visitor.page().getByText("Back to the paragraphs like it").click();
    assertThat(visitor.title()).hasText("More like this");
    assertThat(found.first().locator("h2 a")).isFocused();

    visitor.page().getByText("Back to the results").click();
    assertThat(link).isFocused();
    assertThat(visitor.address()).isEqualTo(search);
  }

  @Test
  void whereNothingIsLikeItThePageSaysSo() throws Exception {
    try (Served served = Served.noLetters()) {
      served.write(
          "visit.md",
          """
          # Focused visit to Eastmere

          12 March 2019

          ## Findings

          1. The quinces of the nursery are picked by children every autumn.
          """);
      Visitor visitor = browsing.visitor(served).opens("/?q=quinces");
      visitor.page().locator(".more-like").click();
      assertThat(visitor.page().getByText("No other letter says much the same")).isVisible();
      assertThat(visitor.page().locator(".the-one")).containsText("The quinces of the nursery");
      visitor.link("list the same words").click();
      assertThat(visitor.title()).hasText("1 paragraph in 1 letter of 1 authority");
    }
  }

  @Test
  void aParagraphThatIsNotHeldIsSaidNotToBe() {
    Visitor visitor = browsing.visitor().expects("status of 404").opens("/?q=drift&like=nowhere.1");
    assertThat(visitor.alert()).containsText("Not held here");
    visitor.link("Back to the results").click();
    assertThat(visitor.address()).isEqualTo("/?q=drift");
  }
}
