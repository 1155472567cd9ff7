package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Paragraphs that are the same but for names, numbers and dates, shown once or each by itself. */
class IdenticalTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  private static final String[] PLACES = {"Eastmere", "Westmere", "Northmere"};

  private static Served served;

  @BeforeAll
  static void writeLetters() throws Exception {
    served = Served.noLetters();
    for (int i = 0; i < PLACES.length; i++) {
      served.write(
          PLACES[i] + ".md",
          """
          # Focused visit to %s

          1%d March 2019

          ## Findings

          1. Inspectors read the plans of %d children and saw drift in most of them.

          2. In %s there is drift %s.
          """
              .formatted(PLACES[i], i, i + 4, PLACES[i], "too ".repeat(i + 1).strip()));
    }
  }

  @AfterAll
  static void removeLetters() throws Exception {
    served.close();
  }

  @Test
  void theSameIsShownOnceAndListedByALink() {
    Visitor visitor = browsing.visitor(served).opens("/?q=drift&sort=newest");
    assertThat(visitor.hits()).hasCount(6);
    once(visitor).focus();
    visitor.page().keyboard().press("Space");
    assertThat(visitor.title())
        .hasText("6 paragraphs, of which 4 are distinct, in 3 letters of 3 authorities");
    assertThat(once(visitor)).isFocused();
    assertThat(visitor.hits()).hasCount(4);
    assertThat(visitor.address()).isEqualTo("/?q=drift&identical=collapse&sort=newest");
    assertThat(visitor.chips()).hasText("Remove the filter Identical text: shown once");

    Locator others = visitor.page().locator(".others");
    assertThat(others).hasText("and 2 more paragraphs like it, in 3 letters with this one");
    others.locator("a").focus();
    visitor.page().keyboard().press("Enter");
    assertThat(visitor.title()).hasText("3 paragraphs in 3 letters of 3 authorities");
    assertThat(visitor.hits()).hasCount(3);
    for (Locator hit : visitor.hits().all()) {
      assertThat(hit).containsText("children and saw drift in most of them");
    }
    assertThat(once(visitor)).hasCount(0);
    assertThat(visitor.chips())
        .containsText("Identical text: as in Focused visit to Northmere, paragraph 1");

    visitor.chips().click();
    assertThat(visitor.hits()).hasCount(6);
    assertThat(visitor.address()).isEqualTo("/?q=drift&sort=newest");
    visitor.page().goBack();
    assertThat(visitor.hits()).hasCount(3);
    visitor.page().goBack();
    assertThat(visitor.hits()).hasCount(4);
    assertThat(once(visitor)).isChecked();
  }

  @Test
  void lettersAsHitsAreNotCollapsed() {
    Visitor visitor = browsing.visitor(served).opens("/?q=drift&identical=collapse");
    assertThat(visitor.hits()).hasCount(4);
    visitor.view("Letters").click();
    assertThat(visitor.hits()).hasCount(3);
    assertThat(visitor.address()).isEqualTo("/?q=drift&group=letter");
    assertThat(once(visitor)).hasCount(0);
  }

  @Test
  void anotherQueryIsAskedOfAllParagraphs() {
    Visitor visitor = browsing.visitor(served).opens("/?q=drift&identical=collapse");
    visitor.page().locator(".others a").click();
    assertThat(visitor.hits()).hasCount(3);
    visitor.searches("too");
    assertThat(visitor.hits()).hasCount(3);
    assertThat(visitor.address()).isEqualTo("/?q=too");
  }

  @Test
  void aParagraphThatIsNotThereIsDropped() {
    Visitor visitor =
        browsing.visitor(served).expects("status of 400").opens("/?q=drift&identical=nothing");
    visitor.link("Drop the filter Identical text").click();
    assertThat(visitor.hits()).hasCount(6);
  }

  private static Locator once(Visitor visitor) {
    return visitor.page().getByLabel("Show identical paragraphs once");
  }
}
