package org.findings.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.findings.intake.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters, forms and names that are made to do harm. */
class HostileUploadsTest {
  private static final String KEY = Key.random();
  private static final String TEXT = Written.letter("Kent", "4 March 2022", "Plans drift.");

  private Served served;

  @SuppressWarnings("NullAway.Init") // by JUnit
  HostileUploadsTest() {}

  @BeforeEach
  void serve(@TempDir Path folder) throws Exception {
    Keys keys = Keys.read("test", Key.of(KEY, "desk", Role.WRITE, 600).line());
    served = new Served(folder, new Admission(keys, false)).withTwoLetters();
  }

  @AfterEach
  void close() throws Exception {
    served.close();
  }

  @ParameterizedTest
  @CsvSource({
    "POST, letters,     '',        5000000, 401",
    "POST, letters,     text/csv,  1000,    401",
    "POST, search,      application/json, 3000000, 413",
    "POST, nope,        text/csv,  3000000, 404",
    "PUT,  letters,     text/csv,  3000000, 405",
    "GET,  letters,     text/csv,  3000000, 413",
  })
  void aRefusalIsHeardByWhoSendsEverythingFirst(
      String method, String path, String type, int length, int status) throws Exception {
    String head =
        "%s /api/v1/%s HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n"
            .formatted(method, path, length);
    String typed = type.isEmpty() ? "" : "Content-Type: " + type + "\r\n";
    for (int i = 0; i < 5; i++) {
      try (Raw raw = new Raw(served.port())) {
        raw.send(head + typed + "\r\n").send(new byte[length]);
        assertThat(raw.answer().status()).isEqualTo(status);
      }
    }
  }

  static Stream<Arguments> bombs() throws Exception {
    String laughs =
        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><x>&c;</x>";
    return Stream.of(
        Arguments.of("a.docx", zip(1200)),
        Arguments.of("a.pdf", pdf(600)),
        Arguments.of(
            "a.html", ("<html>" + "<p>x".repeat(500_000)).getBytes(StandardCharsets.UTF_8)),
        Arguments.of("a.xml", ("<?xml version='1.0'?>" + laughs).getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void isSetAsideAndTheNextIsTaken(String name, byte[] file) throws Exception {
    HttpResponse<String> response =
        post(new Form().part("name=\"file\"; filename=\"" + name + "\"", file).whole());

    assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
    assertThat(response.body()).contains("letter-unreadable").doesNotContain("Exception");
    assertThat(files()).containsExactly("kent.txt", "leeds.md");
    assertThat(post(new Form().file("good.txt", TEXT).whole()).statusCode()).isEqualTo(201);
  }

  /** A Word document whose text is so many megabytes of blanks. */
  private static byte[] zip(int megabytes) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] blanks = new byte[1 << 20];
    Arrays.fill(blanks, (byte) ' ');
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : List.of("[Content_Types].xml", "word/document.xml")) {
        zip.putNextEntry(new ZipEntry(name));
        for (int i = 0; i < megabytes && name.startsWith("word"); i++) {
          zip.write(blanks);
        }
      }
    }
    return out.toByteArray();
  }

  /** One page, whose contents are so many megabytes of blanks. */
  private static byte[] pdf(int megabytes) throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] blanks = new byte[1 << 20];
    Arrays.fill(blanks, (byte) ' ');
    try (DeflaterOutputStream packing =
        new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
      for (int i = 0; i < megabytes; i++) {
        packing.write(blanks);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        ("%PDF-1.5\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>> endobj\n"
                + "4 0 obj <</Filter/FlateDecode/Length "
                + packed.size()
                + ">>\nstream\n")
            .getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(packed.toByteArray());
    out.writeBytes(
        "\nendstream endobj\ntrailer <</Root 1 0 R/Size 5>>\n%%EOF\n"
            .getBytes(StandardCharsets.ISO_8859_1));
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../x.txt",
        "/etc/x.txt",
        "C:\\\\x.txt",
        "a\u0000b.txt",
        "\u202Etxt.exe",
        ".x",
        ".versions/kent.txt/x.txt",
        ".incoming-1/letter",
        "x.meta.json",
        "kent.txt.meta.json",
        "%2e%2e%2fx.txt",
        "CON.txt",
        "~root/x.txt",
        "a\r\nb.txt",
        "x.txt/",
        "..",
        "-rf.txt"
      })
  void noNameLeadsElsewhere(String name) throws Exception {
    HttpResponse<String> response = post(new Form().file(name, TEXT).whole());

    assertThat(response.statusCode()).as(response.body()).isIn(201, 400);
    assertNothingElsewhere();
  }

  @Test
  void aNameWithoutEndIsCut() throws Exception {
    assertThat(post(new Form().file("n".repeat(5000) + ".txt", TEXT).whole()).statusCode())
        .isEqualTo(201);
    assertNothingElsewhere();
  }

  private void assertNothingElsewhere() throws Exception {
    try (Stream<Path> all = Files.walk(served.letters)) {
      assertThat(all.filter(Files::isRegularFile).map(Path::getParent))
          .allMatch(served.letters::equals)
          .hasSizeBetween(2, 3);
    }
    assertThat(files()).allMatch(name -> name.matches("[A-Za-z0-9_-][A-Za-z0-9._ -]{0,130}"));
    assertThat(served.get("/api/v1/letters/" + Served.KENT).statusCode()).isEqualTo(200);
    try (Stream<Path> above = Files.list(served.letters.resolve(".."))) {
      assertThat(above.map(each -> each.getFileName().toString()))
          .containsExactlyInAnyOrder("index", "letters");
    }
  }

  static Stream<Arguments> forms() {
    Form thousands = new Form();
    for (int i = 0; i < 5000; i++) {
      thousands.file("a.txt", TEXT);
    }
    return Stream.of(
        Arguments.of("thousands of parts", Form.TYPE, thousands.whole()),
        Arguments.of("two files", Form.TYPE, new Form().file("a.txt", TEXT).file("b", "x").whole()),
        Arguments.of(
            "a long part header",
            Form.TYPE,
            new Form().part("name=\"file\"; x=\"" + "a".repeat(200_000), new byte[1]).whole()),
        Arguments.of("no boundary", "multipart/form-data", new Form().file("a", TEXT).whole()),
        Arguments.of(
            "another boundary",
            "multipart/form-data; boundary=other",
            new Form().file("a", TEXT).whole()),
        Arguments.of(
            "a boundary without end",
            "multipart/form-data; boundary=" + "b".repeat(5000),
            new Form().file("a", TEXT).whole()),
        Arguments.of(
            "a charset that is none",
            "multipart/form-data; charset=none; boundary=cut",
            new Form().file("a.txt", "").broken()),
        Arguments.of("not closed", Form.TYPE, new Form().file("a", TEXT).broken()),
        Arguments.of(
            "deep meta", Form.TYPE, new Form().file("a", TEXT).meta("[".repeat(60_000)).whole()),
        Arguments.of(
            "a number without end",
            Form.TYPE,
            new Form().file("a", TEXT).meta("{\"date\": " + "9".repeat(60_000) + "}").whole()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void aFormThatIsWrongIsRefused(String what, String type, byte[] body) throws Exception {
    HttpResponse<String> response = post(type, body);

    assertThat(response.statusCode()).as(response.body()).isIn(400, 413);
    assertThat(response.body()).contains("urn:findings:problem:").doesNotContain("Exception");
    assertThat(files()).containsExactly("kent.txt", "leeds.md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"q\": DEEP}",
        "{\"q\": \"LONG\"}",
        "{\"size\": NUMBER}",
        "{\"q\":\"a\",\"q\":\"b\"}",
        "{MANY\"q\":\"a\"}",
        "{\"size\": 1e999999999}",
        "{\"size\": -0.00000001e-99999}",
        "NaN",
        "\u0000",
        "{\"q\": \"\\ud800\"}",
        "{\"q\":\"a\"}{\"q\":\"b\"}",
        "[]",
        "\"\"",
        "null"
      })
  void jsonThatIsTooMuch(String json) throws Exception {
    String body =
        json.replace("DEEP", "[".repeat(30_000))
            .replace("LONG", "a ".repeat(30_000))
            .replace("NUMBER", "1".repeat(60_000))
            .replace("MANY", "\"x\":1,".repeat(10_000));

    HttpResponse<String> response = served.post("/api/v1/search", body);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"q\n\"", "q\n" + "\"\"\"\"\"", "q,q\na,b", "\u0000", "QUOTE", "COLUMNS"})
  void aTableThatIsTooMuch(String table) throws Exception {
    String body =
        table
            .replace("QUOTE", "q\n\"" + "a\n".repeat(100_000))
            .replace("COLUMNS", "q" + ",c".repeat(100_000) + "\ndrift");

    assertThat(served.withBody("POST", "/api/v1/batch", "text/csv", body).statusCode())
        .isIn(200, 400, 413);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer ", "Bearer", "Bearer  ", "Bearer KEYx", "Bearer KE", "Token KEY"})
  void aKeyThatIsNotQuiteOneWritesNothing(String given) throws Exception {
    byte[] form = new Form().file("a.txt", TEXT).whole();
    String key = given.replace("KEY", KEY).replace("KE", KEY.substring(1));
    HttpResponse<String> response =
        served.sendBytes(
            "POST", "/api/v1/letters", form, "Content-Type", Form.TYPE, "Authorization", key);

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.body()).doesNotContain(KEY);
  }

  @Test
  void twoKeysAreNone() throws Exception {
    String both = "Authorization: Bearer guess\r\nAuthorization: Bearer " + KEY;
    try (Raw raw = new Raw(served.port())) {
      raw.send("DELETE /api/v1/letters/x HTTP/1.1\r\nHost: x\r\n" + both + "\r\n\r\n");
      assertThat(raw.answer().status()).isEqualTo(401);
    }
    try (Raw raw = new Raw(served.port())) {
      raw.send("GET /api/v1/letters HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ");
      raw.send("k".repeat(60_000));
      assertThat(raw.head().status()).isEqualTo(431);
    }
  }

  private HttpResponse<String> post(byte[] form) throws Exception {
    return post(Form.TYPE, form);
  }

  private HttpResponse<String> post(String type, byte[] form) throws Exception {
    return served.sendBytes(
        "POST", "/api/v1/letters", form, "Content-Type", type, "Authorization", "Bearer " + KEY);
  }

  private List<String> files() throws Exception {
    try (Stream<Path> files = Files.list(served.letters)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> String.valueOf(file.getFileName()))
          .sorted()
          .toList();
    }
  }
}
