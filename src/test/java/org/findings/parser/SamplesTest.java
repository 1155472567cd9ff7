package org.findings.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.findings.letter.Authority;
import org.findings.letter.Grade;
import org.findings.letter.Inspectorate;
import org.findings.letter.Letter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every letter that comes with Findings, held against the truth file beside it. */
class SamplesTest {
  private static final Path FOLDER = Path.of("index-data", "letters");
  private static final String TRUTH = ".truth.json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @BeforeAll
  static void samplesAreThere() {
    assertThat(FOLDER).as("the samples are part of the project").isDirectory();
  }

  static Stream<String> letters() throws IOException {
    Set<String> names = Files.isDirectory(FOLDER) ? names(false) : Set.of();
    return names.isEmpty() ? Stream.of("none") : names.stream();
  }

  @Test
  void everyLetterHasItsTruthAndEveryTruthItsLetter() throws IOException {
    Set<String> letters =
        names(false).stream().map(SamplesTest::stem).collect(Collectors.toCollection(TreeSet::new));
    Set<String> truths =
        names(true).stream().map(SamplesTest::stem).collect(Collectors.toCollection(TreeSet::new));
    assertThat(letters).isNotEmpty().isEqualTo(truths);
  }

  @ParameterizedTest
  @MethodSource("letters")
  void everyParagraphIsFoundAndNoOther(String name) throws IOException {
    List<String> truth = new ArrayList<>();
    truth(name).path("paragraphs").forEach(row -> truth.add(Rows.row(row)));
    List<String> found = Rows.of(RealLetters.parse(FOLDER.resolve(name)));
    assertThat(Rows.difference(found, truth)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("letters")
  void everyFactIsFound(String name) throws IOException {
    JsonNode truth = truth(name).path("letter");
    Letter letter = RealLetters.parse(FOLDER.resolve(name));
    List<String> found = new ArrayList<>();
    Authority authority = letter.about().authority();
    Grade grade = letter.about().grade();
    found.add("title " + letter.about().title());
    found.add("authority " + (authority == null ? null : authority.name()));
    found.add("kind " + letter.about().kind().code());
    found.add(
        "inspectorates "
            + letter.about().inspectorates().stream().map(Inspectorate::label).toList());
    found.add(
        "inspected "
            + letter.about().inspected().from()
            + " to "
            + letter.about().inspected().to());
    found.add("date " + letter.about().date());
    found.add("grade " + (grade == null ? null : grade.label()));
    letter
        .about()
        .judgements()
        .forEach(
            j -> found.add("judged " + j.service() + " | " + j.area() + " | " + label(j.grade())));
    List<String> expected = new ArrayList<>();
    expected.add("title " + text(truth, "title"));
    expected.add("authority " + text(truth, "authority"));
    expected.add("kind " + text(truth, "kind"));
    expected.add("inspectorates " + strings(truth.path("inspectorates")));
    expected.add("inspected " + text(truth, "inspectedFrom") + " to " + text(truth, "inspectedTo"));
    expected.add("date " + text(truth, "date"));
    expected.add("grade " + text(truth, "grade"));
    for (JsonNode row : truth.path("judgements")) {
      expected.add("judged " + String.join(" | ", strings(row)));
    }
    assertThat(Rows.difference(found, expected)).isEmpty();
  }

  private static String label(@org.jspecify.annotations.Nullable Grade grade) {
    return grade == null ? "null" : grade.label();
  }

  private static String text(JsonNode node, String field) {
    return String.valueOf(node.path(field).stringValue(null));
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(item -> strings.add(String.valueOf(item.stringValue(null))));
    return strings;
  }

  private static JsonNode truth(String name) throws IOException {
    return JSON.readTree(Files.readString(FOLDER.resolve(stem(name) + TRUTH)));
  }

  private static String stem(String name) {
    return name.replaceFirst("(\\.truth\\.json|\\.txt|\\.md|\\.pdf|\\.docx|\\.html)$", "");
  }

  private static Set<String> names(boolean truths) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> !n.startsWith(".") && !n.endsWith(".meta.json"))
          .filter(n -> n.endsWith(TRUTH) == truths)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
