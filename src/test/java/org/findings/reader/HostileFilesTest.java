package org.findings.reader;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.findings.reader.Words.p;
import static org.findings.reader.Words.utf8;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are damaged, locked, of another kind, or made to do harm. */
class HostileFilesTest {
  private static final Duration BOUND = Duration.ofSeconds(35);
  private static final byte[] LETTER = Words.of(p("One.") + p("Two.")).bytes();

  static Stream<Arguments> setAside() {
    byte[] bomb = new byte[200 << 20];
    Arrays.fill(bomb, (byte) ' ');
    String entities =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><document><body>&c;</body></document>";
    return Stream.of(
        Arguments.of("truncated", Arrays.copyOf(LETTER, LETTER.length / 2), "truncated"),
        Arguments.of("only the beginning of a ZIP", new byte[] {'P', 'K', 3, 4, 0}, "truncated"),
        Arguments.of("no content types", with("[Content_Types].xml", null), "damaged Word"),
        Arguments.of("no text", with("word/document.xml", null), "damaged Word"),
        Arguments.of("broken XML", with("word/document.xml", utf8("<a><b></a>")), "damaged Word"),
        Arguments.of("text of blanks, 200 MB", with("word/document.xml", bomb), "32 MB"),
        Arguments.of("content types of 200 MB", with("[Content_Types].xml", bomb), "32 MB"),
        Arguments.of("relations of 200 MB", with("word/_rels/document.xml.rels", bomb), "32 MB"),
        Arguments.of("entities", with("word/document.xml", utf8(entities)), "Word document"),
        Arguments.of(
            "deep tables",
            Words.of("<tbl><tr><tc>".repeat(5000) + p("x") + "</tc></tr></tbl>".repeat(5000))
                .bytes(),
            "nested too deeply"),
        Arguments.of("many elements", Words.of("<p/>".repeat(700_000)).bytes(), "600,000 elements"),
        Arguments.of("no words", Words.of("<p/>").bytes(), "no text in it"),
        Arguments.of(
            "a picture", Words.of("<p><r><drawing/></r></p>").bytes(), "needs text recognition"),
        Arguments.of("Excel", zip("xl/workbook.xml"), "an Excel workbook"),
        Arguments.of("PowerPoint", zip("ppt/presentation.xml"), "a PowerPoint presentation"),
        Arguments.of(
            "OpenDocument",
            Words.zip(Map.of("mimetype", utf8("application/vnd.oasis.opendocument.text"))),
            "(ODT): save it as DOCX or PDF"),
        Arguments.of("some ZIP", zip("letters/one.txt"), "a ZIP archive: unpack it"),
        Arguments.of("encrypted", ole("EncryptedPackage"), "encrypted"),
        Arguments.of(
            "old Word", ole("WordDocument"), "an old Word document (.doc): save it as DOCX or PDF"),
        Arguments.of(
            "rich text", utf8("{\\rtf1 Text.}"), "rich text (RTF): save it as DOCX or PDF"),
        Arguments.of(
            "a photograph",
            new byte[] {
              (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1
            },
            "needs text recognition: a picture"),
        Arguments.of(
            "XML",
            utf8("<?xml version='1.0'?><rss><item>x</item></rss>"),
            "XML that is no web page"),
        Arguments.of(
            "a page without words", utf8("<html><body><img></body></html>"), "no text in it"),
        Arguments.of("a page of tags", utf8("<html>" + "<p>x".repeat(500_000)), "400,000 tags"));
  }

  @Test
  void whatIsDamagedBelowWasGood() throws Exception {
    assertThat(Words.read(with("word/settings.xml", utf8("<settings/>"))))
        .containsExactly("TEXT Text.");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("setAside")
  void itIsSetAsideWithItsReason(String name, byte[] bytes, String reason) {
    assertTimeoutPreemptively(
        BOUND,
        () ->
            assertThatThrownBy(() -> Reader.read("letter.docx", bytes))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining(reason));
  }

  static Stream<Arguments> large() {
    String cells = "<td>Leaders</td><td>Good</td>";
    return Stream.of(
        Arguments.of("100,000 divisions", "<html>" + "<div>".repeat(100_000) + "Deep."),
        Arguments.of("bold in italic", "<html>" + "<b><i>".repeat(50_000) + "Deep."),
        Arguments.of("links in links", "<html>" + "<a href='#x'><p>".repeat(50_000) + "Deep."),
        Arguments.of("tables in tables", "<html>" + "<table><tr><td>".repeat(30_000) + "Deep."),
        Arguments.of("text in tables", "<html><table>" + "<b>Deep.<tr>".repeat(50_000)),
        Arguments.of("lists in lists", "<html>" + "<ul><li>Deep.".repeat(30_000)),
        Arguments.of(
            "a long table", "<html><table>" + ("<tr>" + cells).repeat(60_000) + "</table>Deep."),
        Arguments.of("a wide table", "<html><table><tr>" + cells.repeat(60_000) + "</table>Deep."),
        Arguments.of(
            "spans",
            "<html><table><tr>"
                + "<td rowspan=9999999 colspan=9999999>x".repeat(2000)
                + "</table>Deep."),
        Arguments.of("attributes", "<html><p " + "a=1 ".repeat(1_000_000) + ">Deep."),
        Arguments.of("a tag without end", "<html><p>Deep.<p " + "x".repeat(5_000_000)),
        Arguments.of(
            "calls of notes",
            "<html><p>Deep." + "<sup><a href='#n'>1</a></sup>".repeat(60_000) + "<p id=n>Note."),
        Arguments.of("notes in notes", "<html><p>Deep.<sup><a href=#n0>1</a></sup>" + notes(3000)));
  }

  private static String notes(int count) {
    StringBuilder notes = new StringBuilder();
    for (int i = 0; i < count; i++) {
      notes.append("<div id=n" + i + ">x <sup><a href=#n" + (i + 1) + ">1</a></sup></div>");
    }
    return notes.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("large")
  void aMonstrousPageIsReadInTime(String name, String page) {
    List<String> read =
        assertTimeoutPreemptively(BOUND, () -> Words.read(utf8(page)), "it took too long");
    assertThat(read).anyMatch(line -> line.contains("Deep."));
  }

  @Test
  void aLongWordDocumentIsReadInTime() {
    String row = "<tr><tc>" + p("Leaders") + "</tc><tc>" + p("Good") + "</tc></tr>";
    byte[] bytes =
        Words.of("<tbl>" + row.repeat(20_000) + "</tbl>" + p("word ".repeat(1_000_000))).bytes();
    List<String> read = assertTimeoutPreemptively(BOUND, () -> Words.read(bytes));
    assertThat(read).hasSize(2);
  }

  /** Whatever happens to its bytes, a document is read or set aside; nothing else is thrown. */
  @Test
  void aMutilatedDocumentIsReadOrSetAside() {
    Random random = new Random(7);
    List<String> outcomes = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      byte[] bytes = LETTER.clone();
      for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      if (i % 3 == 0) {
        bytes = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
      }
      outcomes.add(outcome(bytes));
    }
    assertThat(outcomes).contains("read").anyMatch(o -> o.contains("damaged"));
  }

  private static String outcome(byte[] bytes) {
    try {
      Reader.read("letter.docx", bytes);
      return "read";
    } catch (Unreadable e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static byte[] with(String part, byte @org.jspecify.annotations.Nullable [] content) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    String type =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    entries.put(
        "[Content_Types].xml",
        utf8(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\""
                + type
                + "\"/></Types>"));
    entries.put(
        "_rels/.rels",
        utf8(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"));
    entries.put(
        "word/document.xml", utf8("<document><body><p><r><t>Text.</t></r></p></body></document>"));
    entries.put("word/settings.xml", utf8("<settings/>"));
    if (content == null) {
      entries.remove(part);
    } else {
      entries.put(part, content);
    }
    return Words.zip(entries);
  }

  private static byte[] zip(String entry) {
    return Words.zip(Map.of(entry, utf8("x")));
  }

  private static byte[] ole(String stream) {
    byte[] bytes = new byte[4096];
    System.arraycopy(
        new byte[] {
          (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
        },
        0,
        bytes,
        0,
        8);
    byte[] name = stream.getBytes(UTF_16LE);
    System.arraycopy(name, 0, bytes, 1024, name.length);
    return bytes;
  }
}
