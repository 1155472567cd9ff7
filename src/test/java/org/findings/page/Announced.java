package org.findings.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** What is said of the page by its live regions, to those who don't see what changes on it. */
final class Announced {
  private static final String LISTEN =
      """
      window.heard = [];
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const place = target.nodeType === 1 ? target : target.parentElement;
          const live = place?.closest('[role=status], [role=alert]') ?? place?.querySelector('[role=alert]');
          const words = live?.textContent.replace(/\\s+/g, ' ').trim();
          if (words) window.heard.push(words);
        }
      }).observe(document, { subtree: true, childList: true, characterData: true });
      """;

  private static final String HEARS =
      """
      async ({ words, patience }) => {
        const end = performance.now() + patience;
        const isHeard = () => window.heard.some((each) => new RegExp(words).test(each));
        while (!isHeard() && performance.now() < end) await new Promise(requestAnimationFrame);
        return isHeard() ? [] : ['heard only', ...window.heard];
      }""";

  private final Page page;

  /** Hears whatever the visitor opens from now on. */
  Announced(Visitor visitor) {
    page = visitor.page();
    page.addInitScript(LISTEN);
  }

  /** After something is done this is said, which is a pattern. */
  Announced hears(String words, Runnable done) {
    page.evaluate("window.heard = []");
    done.run();
    Object fault =
        page.evaluate(HEARS, Map.of("words", words, "patience", Visitor.PATIENCE_MILLIS / 2));
    assertThat(fault).as("announced: %s", words).isEqualTo(List.of());
    return this;
  }
}
