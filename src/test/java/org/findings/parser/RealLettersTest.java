package org.findings.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.findings.letter.Authority;
import org.findings.letter.DateIs;
import org.findings.letter.Grade;
import org.findings.letter.Inspectorate;
import org.findings.letter.Letter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every fact and every paragraph of the letters whose truth was written down by hand. */
class RealLettersTest {
  private static final Path TRUTH = RealLetters.FOLDER.resolve("truth");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @BeforeEach
  void lettersAreThere() {
    RealLetters.assumeThere();
  }

  static Stream<String> letters() throws IOException {
    List<String> names = new ArrayList<>();
    if (Files.isDirectory(TRUTH)) {
      for (JsonNode letter : JSON.readTree(TRUTH.resolve("letters.json"))) {
        names.add(letter.path("file").stringValue());
      }
    }
    return names.isEmpty() ? Stream.of("none") : names.stream();
  }

  @ParameterizedTest
  @MethodSource("letters")
  void everyParagraphIsFoundAndNoOther(String name) throws IOException {
    Letter letter = RealLetters.parse(RealLetters.FOLDER.resolve(name));
    List<String> truth = new ArrayList<>();
    for (String line : Files.readAllLines(TRUTH.resolve(name.replace(".txt", ".jsonl")))) {
      truth.add(Rows.row(JSON.readTree(line)));
    }
    assertThat(Rows.difference(Rows.of(letter), truth)).isEmpty();
    assertThat(Rows.of(letter)).hasSameSizeAs(truth);
  }

  @ParameterizedTest
  @MethodSource("letters")
  void everyFactIsFound(String name) throws IOException {
    Letter letter = RealLetters.parse(RealLetters.FOLDER.resolve(name));
    JsonNode truth = truthOf(name);
    Authority authority = letter.about().authority();
    assertThat(authority).isNotNull();
    assertThat(authority.name()).isEqualTo(truth.path("authority").stringValue());
    assertThat(authority.code()).isEqualTo(truth.path("authorityCode").stringValue());
    assertThat(authority.region()).isEqualTo(truth.path("region").stringValue());
    assertThat(letter.about().kind().code()).isEqualTo(truth.path("kind").stringValue());
    assertThat(letter.about().title()).isEqualTo(truth.path("title").stringValue());
    assertThat(letter.about().inspected().from())
        .hasToString(truth.path("inspectedFrom").stringValue());
    assertThat(letter.about().inspected().to())
        .hasToString(truth.path("inspectedTo").stringValue());
    assertThat(letter.about().date()).hasToString(truth.path("date").stringValue());
    assertThat(letter.about().dateIs()).isEqualTo(DateIs.PRINTED);
    assertThat(letter.about().inspectorates().stream().map(Inspectorate::label))
        .containsExactlyElementsOf(strings(truth.path("inspectorates")));
    Grade grade = letter.about().grade();
    assertThat(grade == null ? null : grade.label())
        .isEqualTo(truth.path("grade").stringValue(null));
    List<String> judgements = new ArrayList<>();
    truth.path("judgements").forEach(row -> judgements.add(String.join(" | ", strings(row))));
    assertThat(
            letter.about().judgements().stream()
                .map(j -> j.service() + " | " + j.area() + " | " + j.gradePrinted()))
        .containsExactlyElementsOf(judgements);
  }

  private static JsonNode truthOf(String name) {
    for (JsonNode letter : JSON.readTree(TRUTH.resolve("letters.json"))) {
      if (letter.path("file").stringValue().equals(name)) {
        return letter;
      }
    }
    throw new AssertionError("no truth for " + name);
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(item -> strings.add(item.stringValue()));
    return strings;
  }
}
