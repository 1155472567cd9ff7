package org.findings.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.findings.letter.Letter;

/** How a letter is set must make no difference to what is read from it. */
class ReflowTest {
  @BeforeContainer
  static void lettersAreThere() {
    RealLetters.assumeThere();
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void aLetterSetAnewHasTheSameParagraphs(@ForAll @IntRange(max = 4) int letter, @ForAll long seed)
      throws IOException {
    Path file = RealLetters.texts().get(letter);
    String text = Files.readString(file);
    List<String> before = Rows.of(RealLetters.parse(file));
    Letter anew =
        RealLetters.parse("anew.txt", Reflow.of(text, seed).getBytes(StandardCharsets.UTF_8));
    assertThat(Rows.difference(Rows.of(anew), before)).isEmpty();
  }
}
