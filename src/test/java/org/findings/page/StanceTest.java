package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a paragraph says of what was found in it, as the page tells it. */
class StanceTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  private static final String NEGATED = "There is no evidence of drift.";
  private static final String AFFIRMED = "Drift persists in most plans.";
  private static final String UNCLEAR = "Inspectors asked whether there was drift.";

  private static Served served;

  @BeforeAll
  static void writeLetter() throws Exception {
    served = Served.noLetters();
    served.write(
        "visit.md",
        """
        # Focused visit to Eastmere

        12 March 2019

        ## Findings

        1. %s

        2. %s

        3. %s
        """
            .formatted(NEGATED, AFFIRMED, UNCLEAR));
  }

  @AfterAll
  static void removeLetter() throws Exception {
    served.close();
  }

  @Test
  void eachHitSaysInWordsWhatItSaysOfItsMatches() {
    Visitor visitor = browsing.visitor(served).opens("/?q=drift");
    assertThat(hit(visitor, NEGATED).locator(".stance summary")).containsText("Negated");
    assertThat(hit(visitor, UNCLEAR).locator(".stance summary")).containsText("Unclear");
    assertThat(hit(visitor, AFFIRMED).locator(".stance")).hasCount(0);
    assertThat(hit(visitor, AFFIRMED).locator("dl")).containsText("Affirmed");
  }

  @Test
  void whatTheWordMeansIsAKeyAway() {
    Visitor visitor = browsing.visitor(served).opens("/?q=drift");
    Locator stance = hit(visitor, NEGATED).locator(".stance");
    assertThat(stance.locator("p")).isHidden();
    stance.locator("summary").focus();
    visitor.page().keyboard().press("Enter");
    assertThat(stance.locator("p")).containsText("said not to be there");
  }

  @Test
  void stancesAreChosenLeftOutAndKeptInTheAddress() throws Exception {
    Visitor visitor = browsing.visitor(served).opens("/?q=drift");
    assertThat(visitor.choice("stance", "negated").locator("..").locator("[aria-hidden]"))
        .hasText("1");
    visitor.choice("stance", "negated").focus();
    visitor.page().keyboard().press("Space");
    assertThat(visitor.title()).hasText(served.totals("q=drift&stance=negated"));
    visitor.choice("stance", "unclear").check();
    assertThat(visitor.title()).hasText(served.totals("q=drift&stance=negated&stance=unclear"));
    assertThat(visitor.address()).isEqualTo("/?q=drift&stance=negated&stance=unclear");
    assertThat(visitor.chips()).containsText(new String[] {"Stance: negated", "Stance: unclear"});

    visitor.opens("/?q=drift");
    visitor
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("not affirmed"))
        .click();
    assertThat(visitor.chips()).containsText("Stance: not affirmed");
    assertThat(visitor.address()).isEqualTo("/?q=drift&stance=-affirmed");
    assertThat(visitor.hits()).hasCount(2);

    visitor.opens(visitor.address());
    assertThat(visitor.hits()).hasCount(2);
  }

  @Test
  void whereNoWordsAreSoughtThereIsNoStanceToChoose() {
    for (String address : new String[] {"/?sort=newest", "/?q=year:2019"}) {
      Visitor visitor = browsing.visitor(served).opens(address);
      assertThat(visitor.hits()).hasCount(3);
      assertThat(visitor.filter("stance")).hasCount(0);
      assertThat(visitor.page().locator(".stance")).hasCount(0);
    }
  }

  @Test
  void theBestParagraphsOfALetterSayItToo() {
    Visitor visitor = browsing.visitor(served).opens("/?q=drift&group=letter&stance=negated");
    assertThat(visitor.hits().locator(".stance summary")).containsText("Negated");
  }

  private static Locator hit(Visitor visitor, String words) {
    return visitor.hits().filter(new Locator.FilterOptions().setHasText(words));
  }
}
