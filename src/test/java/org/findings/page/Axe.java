package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What axe-core can tell of WCAG 2.2 A and AA, of all that one visitor sees. */
final class Axe {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** All that another colour scheme can break. */
  private static final List<String> RULES_OF_COLOUR =
      List.of("color-contrast", "link-in-text-block");

  /**
   * Only violations cross over to here: to tell what is right would take longer than to find it.
   */
  private static final String RUN =
      """
      async ([rules, passed]) => {
        const options = { runOnly: rules, resultTypes: ['violations'] };
        const { violations } = await axe.run({ include: [["html"]], exclude: passed }, options);
        return violations.flatMap(({ help, nodes }) =>
          nodes.map(({ html, failureSummary }) => [help, html, failureSummary].join('\\n')));
      }
      """;

  private final Visitor visitor;
  private final List<String> violations = new ArrayList<>();

  Axe(Visitor visitor) {
    this.visitor = visitor;
  }

  /** At a view with this title; the hundred lines of filters beside it are looked at once. */
  void look(String title) {
    look(title, List.of(List.of(".filters")));
  }

  /** The same, with the filters, where they are what it is about. */
  void lookAtFilters(String title) {
    look(title, List.of());
  }

  /** Colours are the same on every screen: so wide ones are looked at in the dark, too. */
  private void look(String title, List<List<String>> passed) {
    assertThat(visitor.title()).containsText(title);
    if (Boolean.FALSE.equals(visitor.page().evaluate("'axe' in window"))) {
      visitor.page().evaluate(AxeBuilder.getAxeScript());
    }
    note("tag", RULES, passed);
    if (visitor.page().viewportSize().width >= Screen.WIDE.width || passed.isEmpty()) {
      visitor.inThe(ColorScheme.DARK);
      note("rule", RULES_OF_COLOUR, passed);
      visitor.inThe(ColorScheme.LIGHT);
    }
  }

  private void note(String type, List<String> rules, List<List<String>> passed) {
    Object found =
        visitor.page().evaluate(RUN, List.of(Map.of("type", type, "values", rules), passed));
    for (Object violation : (List<?>) found) {
      violations.add(visitor.address() + ": " + violation);
    }
  }

  void findsNothing() {
    assertThat(violations).isEmpty();
  }
}
