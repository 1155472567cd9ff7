package org.findings.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import org.findings.letter.Authority;
import org.findings.parser.Parser;

/** Today's authorities, some with many letters and some with few. */
final class Places {
  /** Every fifth letter goes round, so that each authority comes early. */
  private static final int ROUND = 5;

  private static final List<Authority> TODAY = today();

  private final List<Authority> inTurn;
  private final Weighted<Authority> unevenly;

  Places(long seed) {
    List<Authority> shuffled = new ArrayList<>(TODAY);
    Collections.shuffle(shuffled, new Random(seed));
    inTurn = List.copyOf(shuffled);
    unevenly = Weighted.of(inTurn, place -> 1.0 / (10 + inTurn.indexOf(place)));
  }

  Authority of(int letter, SplittableRandom random) {
    return letter % ROUND == 0 ? inTurn.get(letter / ROUND % inTurn.size()) : unevenly.draw(random);
  }

  private static List<Authority> today() {
    Parser parser = Parser.standard();
    Map<String, Authority> byCode = new LinkedHashMap<>();
    for (String code : codes()) {
      Authority place = parser.authority(code).orElseThrow();
      if (place.successors().isEmpty()) {
        byCode.putIfAbsent(place.value(), place);
      }
    }
    return List.copyOf(byCode.values());
  }

  private static List<String> codes() {
    try (InputStream in =
            Objects.requireNonNull(Parser.class.getResourceAsStream("/authorities.csv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(line -> line.substring(0, line.indexOf(','))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
