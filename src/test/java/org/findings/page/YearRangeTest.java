package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ForcedColors;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A range of years, chosen from bars: by pointer, by finger, by keys. */
class YearRangeTest {
  @RegisterExtension static final Browsing browsing = new Browsing();

  private static Locator handle(Visitor visitor, String name) {
    return visitor.page().locator("[role=slider][aria-label='" + name + "']");
  }

  private static BoundingBox bar(Visitor visitor, int year) {
    Locator bar = visitor.page().locator("[data-key='year-" + year + "'] .year-room");
    return Objects.requireNonNull(bar.boundingBox());
  }

  private static double middle(BoundingBox box) {
    return box.x + box.width / 2;
  }

  @Test
  void draggingOverBarsChoosesTheirYears() throws Exception {
    Visitor visitor = browsing.visitor().opens("/?q=delay");
    assertThat(handle(visitor, "First year")).isVisible();
    BoundingBox from = bar(visitor, 2016);
    double y = from.y + from.height / 2;
    visitor.page().mouse().move(middle(from), y);
    visitor.page().mouse().down();
    visitor.page().mouse().move(middle(bar(visitor, 2014)), y);
    assertThat(visitor.page().locator(".years-said")).containsText("2014 to 2016");
    assertThat(visitor.address()).as("not before it is let go").isEqualTo("/?q=delay");
    visitor.page().mouse().up();
    assertThat(visitor.chips()).containsText("2014 to 2016");
    assertThat(visitor.address()).isEqualTo("/?q=delay&year=2014..2016");
    assertThat(visitor.title()).hasText(totals("q=delay&year=2014..2016"));

    visitor.page().locator("[data-all-years]").click();
    assertThat(visitor.chips()).hasCount(0);
    assertThat(handle(visitor, "First year")).isFocused();
    assertThat(visitor.address()).isEqualTo("/?q=delay");
  }

  @Test
  void aHandleIsDraggedAndNeverCrossesTheOther() {
    Visitor visitor = browsing.visitor().opens("/?q=delay&year=2014..2016");
    Locator grip = handle(visitor, "Last year").locator(".year-grip");
    BoundingBox at = Objects.requireNonNull(grip.boundingBox());
    visitor.page().mouse().move(at.x + 6, at.y + 12);
    visitor.page().mouse().down();
    visitor.page().mouse().move(middle(bar(visitor, 2018)), at.y + 12);
    visitor.page().mouse().up();
    assertThat(visitor.chips()).containsText("2014 to 2018");
    assertThat(handle(visitor, "First year")).hasAttribute("aria-valuenow", "2014");
    assertThat(handle(visitor, "First year")).hasAttribute("aria-valuemax", "2018");
  }

  @Test
  void keysMoveTheEndsAndTheFocusStays() {
    Visitor visitor = browsing.visitor().opens("/?q=delay&year=2014..2016");
    Locator last = handle(visitor, "Last year");
    last.focus();
    last.press("ArrowRight");
    assertThat(last).hasAttribute("aria-valuetext", Pattern.compile("2017, "));
    last.press("ArrowRight");
    assertThat(visitor.chips()).containsText("2014 to 2018");
    assertThat(last).isFocused();
    assertThat(visitor.address()).as("one step, not two").endsWith("year=2014..2018");
    visitor.page().goBack();
    assertThat(visitor.chips()).containsText("2014 to 2016");

    last.focus();
    last.press("Home");
    assertThat(visitor.chips()).containsText("2014");
    assertThat(visitor.choice("year", "2014")).isChecked();
    last.press("End");
    handle(visitor, "First year").press("Home");
    assertThat(visitor.chips()).hasCount(0);
    assertThat(visitor.address()).isEqualTo("/?q=delay");
  }

  @Test
  void aFingerChoosesYearsInTheSheet() {
    Visitor visitor = browsing.visitor(Screen.PHONE).opens("/?q=delay");
    visitor.button("Filters").click();
    assertThat(handle(visitor, "First year")).isVisible();
    BoundingBox bar = bar(visitor, 2015);
    double y = bar.y + bar.height / 2;
    CDPSession finger = visitor.page().context().newCDPSession(visitor.page());
    touch(finger, "touchStart", middle(bar), y);
    for (int year = 2016; year <= 2018; year++) {
      touch(finger, "touchMove", middle(bar(visitor, year)), y);
    }
    touch(finger, "touchEnd", 0, 0);
    assertThat(visitor.page().locator(".years-said")).containsText("2015 to 2018");
    assertThat(visitor.choice("year", "2015..2018")).isChecked();
    assertThat(visitor.address()).isEqualTo("/?q=delay&year=2015..2018");

    visitor.page().touchscreen().tap(middle(bar), y);
    assertThat(visitor.choice("year", "2015")).isChecked();
    assertThat(visitor.address()).isEqualTo("/?q=delay&year=2015");
    visitor.seesNoSidewaysScroll();
    for (Locator handle : visitor.page().locator("[role=slider]").all()) {
      BoundingBox box = Objects.requireNonNull(handle.boundingBox());
      assertThat(Math.min(box.width, box.height)).as("a target's size").isGreaterThanOrEqualTo(24);
    }
  }

  @Test
  void withoutColoursTheChosenYearsAreStillToldFromTheOthers() {
    Visitor visitor = browsing.visitor();
    visitor
        .page()
        .emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    visitor.opens("/?q=delay&year=2014..2016");
    Object chosen = looksOf(visitor, 2015);
    Object other = looksOf(visitor, 2018);
    assertThat(chosen.toString()).contains("none").doesNotContain("px");
    assertThat(other.toString()).as("dashed").contains("px");
  }

  private static Object looksOf(Visitor visitor, int year) {
    Locator bar = visitor.page().locator("[data-key='year-" + year + "'] .year-bar");
    return bar.evaluate("it => getComputedStyle(it).strokeDasharray");
  }

  private static void touch(CDPSession finger, String type, double x, double y) {
    JsonArray points = new JsonArray();
    if (!type.equals("touchEnd")) {
      JsonObject point = new JsonObject();
      point.addProperty("x", x);
      point.addProperty("y", y);
      points.add(point);
    }
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    event.add("touchPoints", points);
    finger.send("Input.dispatchTouchEvent", event);
  }

  private static String totals(String parameters) throws Exception {
    return browsing.samples().totals(parameters);
  }
}
