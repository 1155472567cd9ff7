package org.findings.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.findings.letter.Letter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a letter is set must make no difference to what is read from it. */
class ReflowTest {
  /**
   * Settings of each letter; others with {@code -Dreflow.seed}, more with {@code -Dreflow.tries}.
   */
  private static final int TRIES = Integer.getInteger("reflow.tries", 100);

  private static final long SEED = Long.getLong("reflow.seed", 0);

  @BeforeEach
  void lettersAreThere() {
    RealLetters.assumeThere();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void aLetterSetAnewHasTheSameParagraphs(int letter) throws IOException {
    Path file = RealLetters.texts().get(letter);
    String text = Files.readString(file);
    List<String> before = Rows.of(RealLetters.parse(file));
    for (long seed = SEED; seed < SEED + TRIES; seed++) {
      Letter anew =
          RealLetters.parse("anew.txt", Reflow.of(text, seed).getBytes(StandardCharsets.UTF_8));
      assertThat(Rows.difference(Rows.of(anew), before)).as("%s, seed %d", file, seed).isEmpty();
    }
  }
}
