package org.findings.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.findings.intake.Written;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A list of queries in, a table of counts out. */
@TestInstance(Lifecycle.PER_CLASS)
class BatchTest {
  private static final String TYPE = "text/csv";

  private Served served;

  @BeforeAll
  void serve(@TempDir Path folder) throws Exception {
    served = new Served(folder).withTwoLetters();
    served.write(
        "york.txt", Written.letter("York", "3 July 2023", "Drift, and drift again. No delay."));
    served.index();
  }

  @AfterAll
  void close() throws Exception {
    served.close();
  }

  @Test
  void countsEachQueryAndSaysWhatIsWrongInItsRow() throws Exception {
    List<String> rows =
        table(
            "",
            """
            name,q,year
            one,drift,
            two,"""
                + "\"\"\"drift and delay\"\"\""
                + """
            ,
            three,drift,2021..2023
            four,nothing like it,
            five,"(drift",
            six,,2021
            seven,drift,soon
            eight,drift,2021,more

            nine,drift,2021; 2020
            """);

    assertThat(rows.getFirst())
        .isEqualTo(
            "line,name,q,year,means,paragraphs,letters,authorities,matches,of.letters,"
                + "of.paragraphs,of.words,per100Letters,per10000Words,low,high,small,notes,problem,"
                + "attribution");
    assertThat(counts(rows))
        .containsExactly(
            "2 one 3 3 3 4",
            "3 two 1 1 1 1",
            "4 three 2 2 2 3",
            "5 four 0 0 0 0",
            "6 five: The parenthesis at position 1 is never closed.",
            "7 six: The row has no query.",
            "8 seven: 'soon' is no value of year.",
            "9 eight: The row has 4 cells, more than there are columns (3)",
            "11 nine 2 2 2 2");
  }

  @Test
  void withYearsEachHasItsOwnAndThoseWithoutLettersStayEmpty() throws Exception {
    List<String> rows = table("?by=year", "q,region\ndrift,\ndrift,nowhere\n");

    assertThat(rows.getFirst())
        .endsWith(
            "2020.paragraphs,2020.letters,2020.matches,2021.paragraphs,2021.letters,2021.matches,"
                + "2022.paragraphs,2022.letters,2022.matches,"
                + "2023.paragraphs,2023.letters,2023.matches,notes,problem,attribution");
    assertThat(rows.get(1)).contains(",1,1,1,1,1,1,,,,1,1,2,,");
    assertThat(rows.get(2))
        .contains(",0,0,0,0,0,0,0,,,,,false,,,,,,,,,,,,,\"No letters pass the filters, so");
  }

  @Test
  void whatHoldsForAllHoldsForEachRow() throws Exception {
    assertThat(counts(table("?year=2020&variants=false", "q,kind\ndrift,\ndrifts,\n")))
        .containsExactly("2 null 1 1 1 1", "3 null 0 0 0 0");
  }

  @Test
  void asJsonLinesEachIsAnObject() throws Exception {
    HttpResponse<String> response =
        served.withBody(
            "POST", "/api/v1/batch?by=year&format=jsonl", TYPE, "name,q\na,drift\nb,(\n");

    assertThat(response.headers().firstValue("Content-Type"))
        .hasValue("application/jsonl; charset=utf-8");
    List<String> lines = response.body().lines().toList();
    JsonNode first = new JsonMapper().readTree(lines.getFirst());
    assertThat(first.at("/given/name").asString()).isEqualTo("a");
    assertThat(first.at("/total").toString())
        .isEqualTo("{\"paragraphs\":3,\"letters\":3,\"authorities\":3,\"matches\":4}");
    assertThat(first.get("years")).hasSize(4);
    assertThat(first.at("/years/2/per100Letters").isNull()).isTrue();
    assertThat(new JsonMapper().readTree(lines.get(1)).get("problem").asString()).isNotBlank();
  }

  @Test
  void rowsAgreeWithSearchesOfTheirOwn() throws Exception {
    List<String> queries = List.of("drift*", "drift NEAR/3 delay", "plan OR drift", "NOT drift");
    List<String> counts = counts(table("", "q\n" + String.join("\n", queries) + "\n"));
    for (int i = 0; i < queries.size(); i++) {
      String query = URLEncoder.encode(queries.get(i), StandardCharsets.UTF_8);
      JsonNode answer = served.json("/api/v1/search?size=100&q=" + query);
      int matches = 0;
      for (JsonNode hit : answer.get("hits")) {
        matches += hit.get("matches").size();
      }
      JsonNode total = answer.get("total");
      assertThat(counts.get(i))
          .as(queries.get(i))
          .isEqualTo(
              (i + 2)
                  + " null "
                  + total.get("paragraphs")
                  + " "
                  + total.get("letters")
                  + " "
                  + total.get("authorities")
                  + " "
                  + matches);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # parameters | list, \\n ends a row | status | what is wrong
          ''           | ''                  | 400    | The body is empty.
          ''           | '\\n\\n'            | 400    | The list is empty.
          ''           | 'name,year\\na,2020'| 400    | The list has no column q.
          ''           | 'q,authorty\\na,b'  | 400    | 'The list has a column ''authorty'', which means nothing here.'
          ''           | 'q,Q\\na,b'         | 400    | 'The list has two columns called ''q''.'
          ''           | 'q;year\na;b'       | 400    | 'The list has a column ''q;year'', which means nothing here.'
          ?by=month    | 'q\\na'             | 400    | '''month'' is no value of by.'
          ?format=pdf  | 'q\\na'             | 400    | '''pdf'' is no value of format.'
          ?variants=yes| 'q\\na'             | 400    | '''yes'' is no value of variants'
          ?in=book     | 'q\\na'             | 400    | '''book'' is no value of in.'
          ?q=a         | 'q\\na'             | 400    | 'unknown parameter ''q'''
          ?identical=collapse | 'q\\na'      | 400    | A list counts each paragraph.
          """,
      quoteCharacter = '\'')
  void badListsAreRefused(String parameters, String list, int status, String wrong)
      throws Exception {
    HttpResponse<String> response =
        served.withBody("POST", "/api/v1/batch" + parameters, TYPE, list.replace("\\n", "\n"));
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(Served.read(response).get("detail").asString()).startsWith(wrong);
    assertThat(Served.read(response).get("hint").asString()).isNotBlank();
  }

  @Test
  void tooLongOrOfAnotherTypeItIsRefused() throws Exception {
    String long1 = "q\n" + "drift\n".repeat(QueryList.MOST + 1);
    assertThat(detail(served.withBody("POST", "/api/v1/batch", TYPE, long1)))
        .isEqualTo("400 The list has 1001 rows, more than 1000.");
    String huge = "q\n" + "x".repeat(QueryList.LONGEST_BYTES);
    assertThat(detail(served.withBody("POST", "/api/v1/batch", TYPE, huge)))
        .isEqualTo("413 The body is longer than 1024 KB.");
    assertThat(detail(served.withBody("POST", "/api/v1/batch", "application/json", "{}")))
        .isEqualTo("415 The body's type is 'application/json'.");
    assertThat(served.get("/api/v1/batch").statusCode()).isEqualTo(405);
  }

  @Test
  void aQuotationThatIsNeverClosedTakesNoOtherRowsWithItUnsaid() throws Exception {
    assertThat(String.join(" ", table("", "name,q\na,drift\nb,\"drift\nc,delay\n")))
        .contains("The query goes over several lines: a quotation mark is missing at its end");
  }

  @Test
  void aFormulaInTheListStaysText() throws Exception {
    List<String> rows = table("", "name,q\n=1+1,drift\n");
    assertThat(rows.get(1)).startsWith("2,'=1+1,drift,");
  }

  private static String detail(HttpResponse<String> response) {
    return response.statusCode() + " " + Served.read(response).get("detail").asString();
  }

  private List<String> table(String parameters, String list) throws Exception {
    HttpResponse<String> response =
        served.withBody("POST", "/api/v1/batch" + parameters, TYPE, list);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.body()).startsWith("\uFEFF");
    return response.body().substring(1).lines().toList();
  }

  /** Of each row its line, its name, and what was counted or what is wrong. */
  private static List<String> counts(List<String> rows) {
    List<String> columns = cells(rows.getFirst());
    List<String> counts = new ArrayList<>();
    for (String row : rows.subList(1, rows.size())) {
      List<String> cells = cells(row);
      int name = columns.indexOf("name");
      int from = columns.indexOf("paragraphs");
      String head = cells.getFirst() + " " + (name < 0 ? null : cells.get(name));
      String problem = cells.get(cells.size() - 2);
      counts.add(
          problem.isEmpty()
              ? head + " " + String.join(" ", cells.subList(from, from + 4))
              : head + ": " + problem.replaceFirst("(?<=[.)]) ?:? .*", ""));
    }
    return counts;
  }

  /** Cells as a simple reader takes them: marks of quotation around some. */
  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
