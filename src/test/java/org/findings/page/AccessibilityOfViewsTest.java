package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each view of what was found, and what is done with it, as axe-core sees it. */
class AccessibilityOfViewsTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  @ParameterizedTest
  @EnumSource(names = {"WIDE", "PHONE"})
  void wordsAndAuthorities(Screen screen) {
    Visitor visitor = browsing.visitor(screen).expects("status of 404");
    Axe axe = new Axe(visitor);
    visitor.opens("/?q=drift&see=collocates&forms=lemma");
    visitor.page().getByText("What the figures mean").click();
    axe.look("paragraphs");
    visitor.opens("/?role=finding&see=collocates");
    axe.look("paragraphs");
    visitor.opens("/?see=authorities&by=region");
    axe.look("Authorities");
    visitor.opens("/?see=authorities&find=zeppelin");
    axe.look("Authorities");
    visitor.opens("/?q=delay&see=authority&code=Wexmere");
    visitor.button("Close every list").click();
    axe.look("Wexmere");
    visitor.opens("/?see=authority&code=nowhere");
    axe.look("No such authority");
    visitor.opens("/?see=coverage");
    visitor.page().getByText("authorities without a letter here").click();
    axe.look("What is held");
    axe.findsNothing();
  }

  @ParameterizedTest
  @EnumSource(names = {"WIDE", "PHONE"})
  void trendsAndComparisons(Screen screen) {
    Visitor visitor = browsing.visitor(screen);
    Axe axe = new Axe(visitor);
    visitor.opens("/?q=drift&see=trends");
    visitor.page().locator("figure [data-said]").first().focus();
    axe.look("paragraphs in");
    visitor.opens("/?q=drift&see=trends&by=authority");
    visitor.page().locator(".made summary").click();
    axe.look("paragraphs in");
    visitor.opens("/?q=drift&overall=Inadequate&see=compare");
    axe.look("paragraphs in");
    visitor.opens("/?overall=Inadequate&see=compare&least=1");
    axe.look("paragraphs in");
    visitor.opens("/?see=compare");
    visitor.button("Compare").click();
    assertThat(visitor.page().locator(".choose-fault")).containsText("Choose a value");
    axe.look("paragraphs in");
    axe.findsNothing();
  }

  @ParameterizedTest
  @EnumSource(names = {"WIDE", "PHONE"})
  void aLetter(Screen screen) throws Exception {
    Visitor visitor = browsing.visitor(screen).expects("status of 404");
    Axe axe = new Axe(visitor);
    String letter = browsing.anyLetter("kind=sif");
    visitor.opens("/?read=nowhere");
    axe.look("Not held here");

    visitor.opens("/?q=delay&read=" + letter);
    assertThat(visitor.page().locator(".found-bar")).containsText("of this letter");
    axe.look("");
    visitor.page().locator("#letter-title").focus();
    visitor.page().keyboard().press("n");
    assertThat(visitor.page().locator(".paragraph.here")).isFocused();
    axe.look("");
    visitor.page().locator("mark").first().click();
    visitor.page().locator(".paragraph:has(mark) .number").first().click();
    assertThat(visitor.page().locator(".paragraph.here")).isFocused();
    axe.look("");
    axe.findsNothing();
  }

  @ParameterizedTest
  @EnumSource(names = {"WIDE", "PHONE"})
  void whatIsDoneWithASearch(Screen screen) {
    Visitor visitor = browsing.visitor(screen);
    Axe axe = new Axe(visitor);
    visitor.opens("/?q=drift");
    visitor.page().locator("[data-select]").first().check();
    visitor.page().locator("[data-around]").first().click();
    assertThat(visitor.page().locator(".around").first()).isVisible();
    axe.look("paragraphs in");
    for (String opener : List.of("[data-export]", "[data-save]", "[data-keys]", "[data-build]")) {
      if (opener.equals("[data-build]")) {
        visitor.page().getByText("How to search").first().click();
      }
      visitor.page().locator(opener).first().click();
      assertThat(visitor.page().locator("dialog[open]")).isVisible();
      axe.look("paragraphs in");
      visitor.page().keyboard().press("Escape");
    }
    visitor.page().locator("[data-save]").click();
    visitor.page().locator("#save-name").press("Enter");
    visitor.page().locator("dialog[open] a").click();
    assertThat(visitor.page().locator(".saved-news")).containsText("Nothing is new");
    axe.look("Saved searches");
    visitor.button("Rename").click();
    axe.look("Saved searches");
    visitor.opens("/?q=drift&see=record");
    axe.look("paragraphs in");
    visitor.opens("/?see=phrases");
    visitor.page().locator("#phrases-text").fill("drift\n\"never closed");
    visitor.page().getByLabel("Also count each year").check();
    visitor.button("Count").click();
    assertThat(visitor.page().locator(".phrases-wrong")).isVisible();
    axe.look("List of phrases");
    visitor.page().locator("#phrases-text").fill("");
    visitor.button("Count").click();
    axe.look("List of phrases");
    axe.findsNothing();
  }
}
