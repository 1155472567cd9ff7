package org.findings;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The house's law: a room may use earlier rooms, and each library has its room. */
class ArchitectureTest {
  /** In the order in which data flows. */
  private static final List<String> ROOMS =
      List.of(
          "letter",
          "standard",
          "stance",
          "sequel",
          "reader",
          "parser",
          "query",
          "search",
          "lucene",
          "intake",
          "api",
          "cli");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.findings");

  @Test
  void aRoomUsesOnlyEarlierRooms() {
    for (int i = 0; i < ROOMS.size() - 1; i++) {
      String[] later =
          ROOMS.subList(i + 1, ROOMS.size()).stream()
              .map(ArchitectureTest::in)
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(in(ROOMS.get(i)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .check(CLASSES);
    }
  }

  @Test
  void onlyTheCommandLineKnowsWhichEngineStandsBehindTheDoor() {
    noClasses()
        .that()
        .resideInAnyPackage(in("intake"), in("api"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(in("lucene"))
        .check(CLASSES);
  }

  @Test
  void eachLibraryHasItsRoom() {
    onlyIn(List.of("lucene", "query"), "org.apache.lucene..");
    onlyIn(List.of("api"), "io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..");
    onlyIn(
        List.of("reader"),
        "org.apache.pdfbox..",
        "org.apache.poi..",
        "org.apache.tika..",
        "org.jsoup..");
    // The index stores JSON, sidecars are JSON, and so is what the service says.
    onlyIn(List.of("lucene", "intake", "api"), "tools.jackson..");
    onlyIn(List.of("cli"), "picocli..");
  }

  /** What sentences say is a matter of words alone. */
  @Test
  void stanceKnowsNoOtherRoom() {
    noClasses()
        .that()
        .resideInAPackage(in("stance"))
        .should()
        .dependOnClassesThat(
            resideOutsideOfPackages(in("stance"), "java..", "org.jspecify.annotations.."))
        .check(CLASSES);
  }

  @Test
  void packagesMakeNoCycle() {
    slices().matching("org.findings.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyPackageIsARoomAndNullMarked() {
    Set<String> packages =
        CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    assertThat(packages)
        .isEqualTo(ROOMS.stream().map(room -> "org.findings." + room).collect(Collectors.toSet()));
    for (String name : packages) {
      assertThat(CLASSES.getPackage(name).isAnnotatedWith(NullMarked.class)).as(name).isTrue();
    }
  }

  @Test
  void thisTestSawEveryClass() throws IOException {
    Path sources = Path.of("src/main/java");
    try (Stream<Path> files = Files.walk(sources)) {
      Set<String> written =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(file -> sources.relativize(file).toString().replace('/', '.'))
              .map(name -> name.substring(0, name.length() - ".java".length()))
              .collect(Collectors.toSet());
      Set<String> seen = CLASSES.stream().map(JavaClass::getName).collect(Collectors.toSet());
      assertThat(seen).containsAll(written);
    }
  }

  private static void onlyIn(List<String> rooms, String... libraries) {
    noClasses()
        .that()
        .resideOutsideOfPackages(rooms.stream().map(ArchitectureTest::in).toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .check(CLASSES);
  }

  private static String in(String room) {
    return "org.findings." + room + "..";
  }
}
