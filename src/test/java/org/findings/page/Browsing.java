package org.findings.page;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.JsonNode;

/** One browser and one service of the sample letters for all tests: to start them takes seconds. */
final class Browsing implements BeforeAllCallback, AfterEachCallback {
  private @Nullable Browser browser;
  private @Nullable Served samples;
  private final List<Visitor> visitors = new ArrayList<>();

  Visitor visitor() {
    return visitor(Screen.WIDE);
  }

  Visitor visitor(Screen screen) {
    return visitor(samples(), screen);
  }

  Visitor visitor(Served served) {
    return visitor(served, Screen.WIDE);
  }

  Visitor visitor(Served served, Screen screen) {
    Visitor visitor = Objects.requireNonNull(browser).visitor(served, screen);
    visitors.add(visitor);
    return visitor;
  }

  Served samples() {
    return Objects.requireNonNull(samples);
  }

  /** The id of a sample letter that fits these filters. */
  String anyLetter(String filters) throws IOException, InterruptedException {
    return samples().asked("/api/v1/letters?size=1&" + filters).at("/letters/0/id").asString();
  }

  /** The id of a sample paragraph with “drift” that others are like. */
  String paragraphWithLikes() throws IOException, InterruptedException {
    for (JsonNode hit : samples().asked("/api/v1/search?q=drift&size=100").at("/hits")) {
      String id = hit.at("/id").asString();
      if (!samples().asked("/api/v1/paragraphs/" + id + "/similar").at("/hits").isEmpty()) {
        return id;
      }
    }
    throw new AssertionError("no sample paragraph is like another");
  }

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE_MILLIS);
    // They are closed with what they are kept in, after the last test.
    ExtensionContext.Store kept =
        context.getRoot().getStore(ExtensionContext.Namespace.create(Browsing.class));
    browser = kept.computeIfAbsent(Browser.class, key -> Browser.start(), Browser.class);
    samples = kept.computeIfAbsent(Served.class, key -> started(), Served.class);
  }

  private static Served started() {
    try {
      return Served.samples();
    } catch (Exception e) {
      throw new IllegalStateException("the samples can't be served", e);
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    List<Visitor> here = List.copyOf(visitors);
    visitors.clear();
    here.forEach(Visitor::leaves);
  }
}
