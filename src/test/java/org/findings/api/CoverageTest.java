package org.findings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.findings.api.Served.KENT;

import java.nio.file.Files;
import java.nio.file.Path;
import org.findings.intake.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is held, and what could not be read and why. */
class CoverageTest {
  @TempDir Path folder;

  @Test
  void tellsWhoHasNothingWhatIsLackingAndWhatIsDoubtful() throws Exception {
    try (Served served = new Served(folder)) {
      served.write("a.txt", Written.letter("Kent", "1 May 2018", "Plans drift."));
      served.write("b.txt", Written.letter("Leeds", "2 June 2021", "Plans are short."));
      served.write("c.txt", Written.letter("Ashwick Vale", "3 June 2021", "Plans are long."));
      served.write("d.txt", Written.letter("Brackley Fen", "4 July 2021", "Plans are odd."));
      served.index();

      JsonNode coverage = served.json("/api/v1/coverage");

      assertThat(coverage.get("years").findValuesAsString("value"))
          .containsExactly("2018", "2019", "2020", "2021");
      assertThat(coverage.at("/years/1").toString())
          .isEqualTo("{\"value\":\"2019\",\"label\":\"2019\",\"letters\":0,\"paragraphs\":0}");
      assertThat(coverage.get("regions").findValuesAsString("value"))
          .containsExactlyInAnyOrder("South East", "Yorkshire and The Humber", "none");
      JsonNode authorities = coverage.get("authorities");
      assertThat(authorities.get("held").asInt()).isEqualTo(2);
      assertThat(authorities.get("known").asInt()).isEqualTo(153);
      assertThat(authorities.get("others").asInt()).isEqualTo(2);
      assertThat(authorities.get("without")).hasSize(151);
      assertThat(authorities.at("/without/0").toString())
          .isEqualTo(
              "{\"code\":\"E09000002\",\"name\":\"Barking and Dagenham\",\"region\":\"London\"}");
      assertThat(coverage.get("lacking").toString())
          .isEqualTo("{\"date\":0,\"authority\":0,\"grade\":4}");
      JsonNode unlisted =
          coverage
              .get("doubts")
              .valueStream()
              .filter(doubt -> doubt.get("doubt").asString().contains("in no list"))
              .findFirst()
              .orElseThrow();
      assertThat(unlisted.get("doubt").asString())
          .isEqualTo("… is in no list of English authorities.");
      assertThat(unlisted.get("total").asInt()).isEqualTo(2);
      assertThat(unlisted.get("letters")).hasSize(2);
    }
  }

  @Test
  void tellsWhatIsHeldAndWhatIsNot() throws Exception {
    try (Served served = new Served(folder).withTwoLetters()) {
      served.write("deep/empty.txt", "");
      served.write(
          "leeds.meta.json", "{\"kind\": \"slac\", \"inspectorates\": [\"Ofsted\", \"CQC\"]}");
      served.write("lost.meta.json", "{}");
      served.write("kent-again.txt", Files.readString(served.letters.resolve("kent.txt")));
      served.index();

      JsonNode coverage = served.json("/api/v1/coverage");

      assertThat(coverage.propertyNames())
          .containsExactly(
              "kinds",
              "years",
              "inspectorates",
              "regions",
              "authorities",
              "lacking",
              "doubts",
              "setAside",
              "twice",
              "index");
      assertThat(coverage.get("kinds").toString())
          .isEqualTo(
              """
              [{"value":"focused-visit","label":"Focused visit","letters":1,"paragraphs":3},\
              {"value":"slac","label":"Inspection of safeguarding and looked after children services",\
              "letters":1,"paragraphs":3}]""");
      assertThat(coverage.get("years").toString())
          .isEqualTo(
              """
              [{"value":"2020","label":"2020","letters":1,"paragraphs":3},\
              {"value":"2021","label":"2021","letters":1,"paragraphs":3}]""");
      assertThat(coverage.get("inspectorates").findValuesAsString("value"))
          .containsExactly("Ofsted", "CQC");
      assertThat(coverage.get("setAside").toString())
          .isEqualTo(
              """
              [{"file":"deep/empty.txt","reason":"empty file"},\
              {"file":"lost.meta.json","reason":"a sidecar without its letter, such as lost.pdf:\
               put that beside it, or take it away"}]""");
      assertThat(coverage.get("twice").toString())
          .isEqualTo("[{\"file\":\"kent-again.txt\",\"letter\":\"" + KENT + "\"}]");
      assertThat(coverage.toString()).doesNotContain(folder.toString());
    }
  }
}
