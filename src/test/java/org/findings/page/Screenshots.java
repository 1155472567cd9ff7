package org.findings.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Makes the pictures of the page that the README shows: {@code mvn -q test -Dtest=Screenshots}. Its
 * name keeps it out of every other run.
 */
class Screenshots {
  @RegisterExtension static final Browsing browsing = new Browsing();

  private static final Path IMAGES = Path.of("src/docs/images");

  /** Bytes; they are fetched by everyone who clones. */
  private static final long LARGEST = 150_000;

  private static final String SEARCH = "/?q=%22drift+and+delay%22";

  @Test
  void results() throws IOException {
    Visitor visitor = browsing.visitor().opens(SEARCH);
    assertThat(visitor.hits()).hasCount(20);
    take(visitor, "results.png");
  }

  @Test
  void letter() throws IOException {
    Visitor visitor = browsing.visitor().opens(SEARCH + "&authority=Ravensholt&kind=ilacs");
    visitor
        .hits()
        .filter(new Locator.FilterOptions().setHasText("What needs to improve"))
        .locator("h2 a")
        .click();
    assertThat(visitor.page().locator(".paragraph.here mark")).isVisible();
    // So that the letter is named in the picture.
    visitor.page().locator(".letter-head").evaluate("head => head.scrollIntoView()");
    take(visitor, "letter.png");
  }

  @Test
  void views() throws IOException {
    Visitor visitor = browsing.visitor();
    visitor.opens(SEARCH + "&see=concordance&by=right");
    assertThat(visitor.page().locator(".lines tbody tr").first()).isVisible();
    take(visitor, "concordance.png");
    visitor.opens("/?q=drift&see=trends");
    assertThat(visitor.page().locator(".trends svg").first()).isVisible();
    take(visitor, "trend.png");
    visitor.opens("/?q=drift&see=authority&code=Wexmere");
    assertThat(visitor.title()).containsText("Wexmere");
    take(visitor, "authority.png");
  }

  @Test
  void phone() throws IOException {
    Visitor visitor = browsing.visitor(Screen.PHONE).opens(SEARCH);
    assertThat(visitor.hits()).hasCount(20);
    take(visitor, "phone.png");
  }

  private static void take(Visitor visitor, String name) throws IOException {
    Path image = IMAGES.resolve(name);
    visitor.page().evaluate("document.activeElement.blur()");
    SmallPng.write(visitor.page().screenshot(), image);
    assertThat(Files.size(image)).as("bytes of %s", image).isLessThan(LARGEST);
  }
}
