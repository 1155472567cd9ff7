package org.findings.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What no person would type: answered or refused with a reason, in time, never a failure. */
class GarbageTest {
  private static final int QUERIES = Integer.getInteger("garbage.queries", 300);

  private static final Duration LONGEST = Duration.ofSeconds(10);

  private static final List<String> PIECES =
      List.of(
          "drift",
          "delay ",
          " AND ",
          " OR ",
          " NOT ",
          " NEAR/3 ",
          " NEAR/x ",
          " BEFORE/99999999999 ",
          " WITHIN sentence ",
          " WITHIN ",
          "\"",
          "“",
          "”",
          "(",
          ")",
          "((",
          "))",
          "+",
          "-",
          "–",
          "*",
          "?",
          "*a*",
          "~",
          "~~~",
          "~1",
          "^",
          "\\",
          "/",
          "[",
          "]",
          "{",
          "}",
          " TO ",
          ":",
          "role:",
          "year:",
          "date:2020-13-45",
          "fn:",
          "@",
          "&&",
          "||",
          "!",
          "<",
          "\u0000",
          "\u0001",
          "\u001b",
          "\u007f",
          "\u200b",
          "\u202e",
          "\ud83d\ude42",
          "\ud800",
          "\udc00",
          "\ufeff",
          "\u0301",
          "ﬁ",
          "İ",
          "\u16a0",
          "\ua66e",
          " ",
          "\t",
          "\n",
          "%",
          "'",
          "’s",
          "1,000",
          "٣",
          "中文",
          "a b",
          "none");

  private static final List<String> LARGE =
      List.of(
          "(".repeat(9_000),
          "a ".repeat(4_999),
          "drift ".repeat(10_000),
          "NOT ".repeat(2_000) + "a",
          "(a OR ".repeat(60) + "b" + ")".repeat(60),
          "-".repeat(5_000) + "a",
          "\"".repeat(9_999),
          "*".repeat(9_999),
          "~".repeat(9_999),
          "a*".repeat(3_000),
          "*a* ".repeat(400),
          "*a* NEAR/1000 ".repeat(60) + "a",
          "(*a* OR *e*) NEAR/1000 ".repeat(40) + "(*i* OR *o*)",
          "(a NEAR/9 b OR c) NEAR/9 ".repeat(40) + "d",
          "\"a b c d e\"~1000 NEAR/1000 ".repeat(20) + "a",
          "a~2 ".repeat(450),
          "\\".repeat(9_999),
          "year:".repeat(1_900),
          "a:b:c:".repeat(1_500),
          "\u0001".repeat(9_000),
          "x".repeat(10_001),
          "\"" + "a ".repeat(4_900));

  @TempDir Path folder;

  @Test
  void isAnsweredOrRefusedWithAReasonInTime() throws Exception {
    Random random = new Random(Long.getLong("garbage.seed", 1));
    List<String> queries = new ArrayList<>(LARGE);
    while (queries.size() < QUERIES) {
      queries.add(garbage(random));
    }
    Map<Integer, Integer> statuses = new TreeMap<>();
    try (Served served = new Served(folder).withTwoLetters()) {
      for (String query : queries) {
        for (String syntax : List.of("findings", "lucene")) {
          check(query, statuses, () -> served.get(address(query, syntax)));
          check(query, statuses, () -> served.post("/api/v1/search", body(query, syntax)));
        }
        String suggest = address(query, "").replace("search?facets=all&syntax=&", "suggest?");
        check(query, statuses, () -> served.get(suggest));
      }
      assertThat(served.json("/api/v1/search?q=drift").at("/total/letters").asInt()).isEqualTo(2);
    }
    assertThat(statuses).containsKeys(200, 400).hasSizeLessThanOrEqualTo(5);
  }

  private static void check(String query, Map<Integer, Integer> statuses, Request request)
      throws Exception {
    String named = query.length() > 80 ? query.substring(0, 80) + " …" : query;
    long start = System.nanoTime();
    HttpResponse<String> response = request.send();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).as(named).isLessThan(LONGEST);
    statuses.merge(response.statusCode(), 1, Integer::sum);
    assertThat(response.statusCode()).as(named).isIn(200, 400, 413, 414, 431);
    if (response.statusCode() == 400) {
      JsonNode problem = Served.read(response);
      assertThat(problem.at("/detail").asString()).as(named).isNotBlank();
      assertThat(problem.at("/hint").asString()).as(named).isNotBlank();
    }
  }

  private static String garbage(Random random) {
    StringBuilder query = new StringBuilder();
    for (int pieces = 1 + random.nextInt(random.nextInt(10) == 0 ? 300 : 12);
        pieces > 0;
        pieces--) {
      query.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return query.toString();
  }

  /** What has no encoding is written as its bare bytes, as a careless program would. */
  private static String address(String query, String syntax) {
    StringBuilder encoded = new StringBuilder();
    for (int i = 0; i < query.length(); ) {
      int c = query.codePointAt(i);
      encoded.append(
          c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
              ? "%ED%A0%80"
              : URLEncoder.encode(Character.toString(c), StandardCharsets.UTF_8));
      i += Character.charCount(c);
    }
    return "/api/v1/search?facets=all&syntax=" + syntax + "&q=" + encoded;
  }

  private static String body(String query, String syntax) {
    StringBuilder escaped = new StringBuilder();
    query.chars().forEach(c -> escaped.append(String.format("\\u%04x", c)));
    String text = "{\"syntax\":\"" + syntax + "\",\"q\":\"" + escaped + "\"}";
    JsonMapper.shared().readTree(text);
    return text;
  }

  private interface Request {
    HttpResponse<String> send() throws Exception;
  }
}
