package org.findings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.findings.api.Served.KENT;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Some fields of letters, for who wants no more. */
@TestInstance(Lifecycle.PER_CLASS)
class FieldsTest {
  private Served served;

  @BeforeAll
  void serve(@TempDir Path folder) throws Exception {
    served = new Served(folder).withTwoLetters();
  }

  @AfterAll
  void close() throws Exception {
    served.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          letters?fields=id                       | /letters/0 | id
          letters?fields=date,id&fields=kind      | /letters/0 | id,kind,date
          letters/{id}?fields=id,title            |            | id,title,index
          letters/{id}?fields=outline             |            | outline,index
          letters/{id}?fields=paragraphs,id       |            | id,paragraphs,index
          letters/{id}?fields=signedBy,found      |            | signedBy,found,index
          letters/{id}?fields=versions            |            | versions,index
          """)
  void whatIsAskedForIsGiven(String path, String at, String names) throws Exception {
    JsonNode answer = served.json("/api/v1/" + path.replace("{id}", KENT));

    assertThat(String.join(",", answer.at(at == null ? "" : at).propertyNames())).isEqualTo(names);
  }

  @Test
  void allFieldsOneByOneAreTheWhole() throws Exception {
    JsonNode whole = served.json("/api/v1/letters/" + KENT);
    assertThat(List.copyOf(whole.propertyNames()))
        .hasSize(LetterJson.NAMES.size() + 1)
        .containsAll(LetterJson.NAMES);
    for (String name : LetterJson.NAMES) {
      assertThat(served.json("/api/v1/letters/" + KENT + "?fields=" + name).get(name))
          .as(name)
          .isEqualTo(whole.get(name));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "letters?fields=paragraphs, ''",
    "letters/{id}?fields=colour, ''",
    "letters/{id}/source?fields=id, unknown parameter 'fields'"
  })
  void otherNamesAreRefused(String path, String detail) throws Exception {
    HttpResponse<String> response = served.get("/api/v1/" + path.replace("{id}", KENT));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Served.read(response).get("detail").asString()).startsWith(detail);
  }

  @Test
  void anUnknownLetterHasNoFieldsEither() throws Exception {
    assertThat(served.get("/api/v1/letters/nothing?fields=id").statusCode()).isEqualTo(404);
  }
}
