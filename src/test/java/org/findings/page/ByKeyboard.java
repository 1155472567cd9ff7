package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jspecify.annotations.Nullable;

/**
 * A visitor whose hands never leave the keyboard. Before and after each key the focus must be on
 * something that is there, in sight, covered by nothing, and shown to have it.
 */
final class ByKeyboard {
  /**
   * What is wrong with the focus, or null; asked again for some frames, since a view may be coming.
   */
  private static final String FAULT =
      """
      async () => {
        const look = (element) => {
          if (!element || element === document.body || element === document.documentElement) {
            return 'nothing has the focus';
          }
          if (!element.isConnected || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
            return 'what has the focus is not visible';
          }
          const inside = (rect) => {
            const left = Math.max(rect.left, 0), right = Math.min(rect.right, innerWidth);
            const top = Math.max(rect.top, 0), bottom = Math.min(rect.bottom, innerHeight);
            return right > left && bottom > top ? [(left + right) / 2, (top + bottom) / 2] : null;
          };
          const middles = [...element.getClientRects()].map(inside).filter(Boolean);
          if (middles.length === 0) return 'what has the focus is out of sight';
          const tops = middles.map(([x, y]) => document.elementFromPoint(x, y));
          if (!tops.some((top) => element.contains(top))) {
            return `what has the focus is covered by ${tops[0]?.outerHTML.slice(0, 120)}`;
          }
          // A heading or a region that the page puts the focus on can't be operated.
          if (element.tabIndex < 0 && !element.matches('a, button, input, select, textarea, svg *')) return null;
          const isShown = (each) => {
            const style = getComputedStyle(each);
            const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
            return outlined && !/, 0\\)$|transparent/.test(style.outlineColor);
          };
          const isStroked = (each) => {
            const style = getComputedStyle(each);
            return style.stroke !== 'none' && parseFloat(style.strokeWidth) >= 2.5;
          };
          if (isShown(element) || [...element.querySelectorAll('rect')].some(isStroked)) return null;
          return 'nothing shows where the focus is';
        };
        let fault;
        for (let frame = 0; frame < 40; frame++) {
          fault = look(document.activeElement);
          if (!fault) return null;
          await new Promise(requestAnimationFrame);
        }
        return `${fault}: ${document.activeElement?.outerHTML.slice(0, 300)}`;
      }""";

  private static final String HAS_FOCUS = "all => all.includes(document.activeElement)";

  private final Visitor visitor;
  private final Page page;
  private String keys = "";
  private boolean begun;

  ByKeyboard(Visitor visitor) {
    this.visitor = visitor;
    page = visitor.page();
  }

  /** Presses keys one after the other, each by its name. */
  ByKeyboard press(String... names) {
    for (String name : names) {
      seesTheFocus("before " + name);
      page.keyboard().press(name);
      begun = true;
      keys = keys.length() > 200 ? "… " + name : keys + " " + name;
      seesTheFocus("after " + name);
    }
    return this;
  }

  ByKeyboard types(String words) {
    seesTheFocus("before “" + words + "”");
    page.keyboard().type(words);
    begun = true;
    keys += " “" + words + "”";
    seesTheFocus("after “" + words + "”");
    return this;
  }

  /** Goes on by the tab key; fails where it takes more than so many. */
  ByKeyboard tabsTo(Locator target, int most) {
    return goes("Tab", target, most);
  }

  /** Goes back by the tab key. */
  ByKeyboard tabsBackTo(Locator target, int most) {
    return goes("Shift+Tab", target, most);
  }

  /** Goes on by any key, such as an arrow. */
  ByKeyboard goes(String key, Locator target, int most) {
    assertThat(target.first()).isVisible();
    for (int i = 0; !isOn(target); i++) {
      if (i == most) {
        throw new AssertionError(
            "%s is not come to by %d of %s; the focus is on %s"
                .formatted(target, most, key, focused().evaluate("it => it.outerHTML")));
      }
      press(key);
    }
    return this;
  }

  /** By the browser's own key, of which the page hears nothing. */
  ByKeyboard goesBack() {
    page.goBack();
    keys += " back";
    return this;
  }

  /** Past the filters, where they stand before the results. */
  ByKeyboard skipsTheFilters() {
    return tabsTo(page.locator(".skip[href='#view']"), 12).press("Enter");
  }

  /** The focus comes to be there, and stays. */
  ByKeyboard isAt(Locator target) {
    assertThat(target).isFocused();
    seesTheFocus("at " + target);
    return this;
  }

  Locator focused() {
    return page.locator("*:focus");
  }

  Locator link(String name) {
    return named(AriaRole.LINK, name);
  }

  Locator button(String name) {
    return named(AriaRole.BUTTON, name);
  }

  /** Things of a role, by the beginning of their name or all of it. */
  Locator named(AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(name));
  }

  private boolean isOn(Locator target) {
    return Boolean.TRUE.equals(target.evaluateAll(HAS_FOCUS));
  }

  private void seesTheFocus(String when) {
    if (!begun) {
      return; // a page that was opened just now has no focus yet
    }
    @Nullable Object fault = page.evaluate(FAULT);
    assertThat(fault).as("%s at %s, by%s", when, visitor.address(), keys).isNull();
  }
}
