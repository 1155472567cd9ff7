package org.findings.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.findings.letter.Letter;
import org.findings.letter.Paragraph;
import org.findings.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real letters without their tags say what they say with them. */
class UntaggedPdfsTest {
  private static final Path FOLDER = Path.of("..", "shared", "letters");

  /** One letter of so many is enough for each test run. */
  private static final int EVERY = 3;

  @TempDir private Path tagged;
  @TempDir private Path untagged;

  @Test
  void theLayoutTellsWhatTheTagsTell() throws Exception {
    assumeTrue(
        Files.isDirectory(FOLDER.resolve("pdf")),
        "no real letters in " + FOLDER.toAbsolutePath() + ": reading without tags is not checked");
    copy();
    List<Audited> with = Audit.of(List.of(tagged), Parser.standard(), Progress.UNHEARD);
    List<Audited> without = Audit.of(List.of(untagged), Parser.standard(), Progress.UNHEARD);

    int paragraphs = 0;
    int extra = 0;
    int whole = 0;
    int wrong = 0;
    for (int i = 0; i < with.size(); i++) {
      Map<String, List<Paragraph>> read = new HashMap<>();
      for (Paragraph paragraph : letter(without.get(i)).paragraphs()) {
        read.computeIfAbsent(letters(paragraph), k -> new ArrayList<>()).add(paragraph);
        extra++;
      }
      for (Paragraph paragraph : letter(with.get(i)).paragraphs()) {
        paragraphs++;
        List<Paragraph> same = read.getOrDefault(letters(paragraph), List.of());
        if (!same.isEmpty()) {
          wrong += fields(paragraph).equals(fields(same.removeFirst())) ? 0 : 1;
          whole++;
          extra--;
        }
      }
    }
    assertThat(100.0 * whole / paragraphs).as("%% of paragraphs whole").isGreaterThan(99.5);
    assertThat(100.0 * extra / paragraphs).as("%% extra").isLessThan(0.5);
    assertThat(100.0 * wrong / whole).as("%% with a wrong field").isLessThan(1.5);

    Expectations expectations = Expectations.read(FOLDER.resolve("index.tsv"));
    List<Difference> differences = new ArrayList<>();
    without.forEach(file -> differences.addAll(expectations.differences(file)));
    assertThat(differences).isEmpty();
  }

  private void copy() throws IOException {
    Path from = FOLDER.resolve("pdf");
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files = all.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
    for (int i = 0; i < files.size(); i += EVERY) {
      Path name = from.relativize(files.get(i));
      Files.createDirectories(tagged.resolve(name).getParent());
      Files.createDirectories(untagged.resolve(name).getParent());
      Files.copy(files.get(i), tagged.resolve(name));
      Files.write(untagged.resolve(name), Untagged.copy(files.get(i)));
    }
  }

  private static Letter letter(Audited file) {
    assertThat(file.letter()).as(file.file() + ": " + file.trouble()).isNotNull();
    return file.letter();
  }

  /** Its words, but for blanks and hyphens. */
  private static String letters(Paragraph paragraph) {
    return paragraph.text().replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static String fields(Paragraph p) {
    String innermost = p.section().isEmpty() ? "" : p.section().getLast();
    return String.join(
        "|",
        p.kind() + "",
        p.number() + "",
        p.page() + "",
        p.role() + "",
        p.grade() + "",
        p.deadline() + "",
        innermost);
  }
}
