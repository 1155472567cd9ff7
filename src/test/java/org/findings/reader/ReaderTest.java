package org.findings.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.findings.letter.Format;
import org.findings.reader.Block.Gap;
import org.findings.reader.Block.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderTest {
  private static Document read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Document read(byte[] bytes) {
    try {
      return Reader.read("letter.txt", bytes);
    } catch (Unreadable e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  private static List<String> texts(String text) {
    return read(text).blocks().stream().map(Block::text).toList();
  }

  private static void assertUnreadable(byte[] bytes, String message) {
    assertThatThrownBy(() -> Reader.read("letter.txt", bytes))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining(message);
  }

  @Test
  void whatIsNoTextIsRefusedWithAWayOut() {
    assertUnreadable(new byte[0], "empty file");
    assertUnreadable(" \n\n\t".getBytes(StandardCharsets.UTF_8), "no text");
    assertUnreadable("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), "truncated");
    assertUnreadable(new byte[] {'P', 'K', 3, 4, 0}, "Word document");
    assertUnreadable("<!DOCTYPE html><p>".getBytes(StandardCharsets.UTF_8), "HTML");
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    assertUnreadable(noise, "binary data, not text");
    assertUnreadable(new byte[] {'M', 'Z', 0, 0}, "binary data, not text");
  }

  @Test
  void aFileBeyondTheLimitIsRefusedWithItsSize() {
    byte[] large = new byte[(32 << 20) + 1];
    Arrays.fill(large, (byte) 'a');
    assertUnreadable(large, "larger than 32 MB (32.0 MB)");
    byte[] lines = "x\n".repeat(500_001).getBytes(StandardCharsets.UTF_8);
    assertUnreadable(lines, "more than 500,000 lines");
  }

  @Test
  void everyEncodingGivesTheSameText() {
    String text = "Children’s needs are met – promptly.";
    ByteArrayOutputStream marked = new ByteArrayOutputStream();
    marked.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    marked.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream wide = new ByteArrayOutputStream();
    wide.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE});
    wide.writeBytes(text.getBytes(StandardCharsets.UTF_16LE));
    for (byte[] bytes :
        List.of(
            marked.toByteArray(),
            wide.toByteArray(),
            text.getBytes(StandardCharsets.UTF_16),
            text.getBytes(Charset.forName("windows-1252")))) {
      assertThat(read(bytes).blocks().getFirst().text()).isEqualTo(text);
    }
  }

  @Test
  void whatIsNotUtf8IsReadAsWindows1252WithADoubt() {
    assertThat(read("café".getBytes(StandardCharsets.ISO_8859_1)).doubts())
        .containsExactly("The file is not valid UTF-8; it was read as Windows-1252.");
  }

  @Test
  void strayControlCharactersAreLeftOutWithADoubt() {
    Document document = read("Good\u0000 work is seen. ".repeat(10));
    assertThat(document.blocks().getFirst().text()).startsWith("Good work is seen.");
    assertThat(document.doubts()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "one two\\nthree|one two three",
        "one two\\r\\nthree|one two three",
        "multi-\\nagency|multi-agency",
        "impor\u00AD\\ntant|important",
        "of\uFB01ce|office",
        "a\u00A0 b|a b",
        "**bold** and *light*|bold and light",
        "<b>bold</b> 2 < 3|bold 2 < 3",
        "[the site](http://x.org/a)|the site",
        "R&amp;D|R&D"
      })
  void textIsClean(String raw, String clean) {
    assertThat(texts(raw.replace("\\n", "\n").replace("\\r", "\r"))).containsExactly(clean);
  }

  @Test
  void aFormFeedIsAPageBreak() {
    Document document = read("First page.\n\fSecond page.\n");
    assertThat(document.pages()).isEqualTo(2);
    assertThat(document.blocks()).extracting(Block::page).containsExactly(1, 2);
    assertThat(document.blocks().getLast().before()).isEqualTo(Gap.PAGE);
    assertThat(read("One page.").pages()).isNull();
  }

  @Test
  void theLooksOfALineSayWhatItIs() {
    Document document =
        read(
            """
            # Report

            1. First matter.
            2. Second matter
            that goes on.
              - inner point
            • outer point

            Area	Good

            ¹ A note.
            """);
    assertThat(document.format()).isEqualTo(Format.MARKDOWN);
    assertThat(document.blocks())
        .extracting(Block::shape, Block::label, Block::text)
        .containsExactly(
            tuple(Shape.HEADING, null, "Report"),
            tuple(Shape.ITEM, "1", "First matter."),
            tuple(Shape.ITEM, "2", "Second matter that goes on."),
            tuple(Shape.ITEM, "-", "inner point"),
            tuple(Shape.ITEM, "•", "outer point"),
            tuple(Shape.ROW, null, "Area Good"),
            tuple(Shape.FOOTNOTE, "1", "A note."));
  }

  @Test
  void aNumberThatWrappingPutFirstIsNoItem() {
    assertThat(texts("Most of them were under the age of\n16. Few were older."))
        .containsExactly("Most of them were under the age of 16. Few were older.");
  }

  @Test
  void aFlatFootnoteIsRaisedWhereItsCallIsFound() {
    Document document = read("The plan works.1 It is new.\n\n1 It was signed in May.\n");
    assertThat(document.blocks().getFirst().text()).isEqualTo("The plan works.¹ It is new.");
    assertThat(document.blocks().getLast().label()).isEqualTo("1");
    assertThat(read("It is new.\n\n1 It was signed.").blocks())
        .allMatch(b -> b.shape() == Shape.TEXT);
  }

  @Test
  void anAccentWrittenApartIsJoinedToItsLetter() {
    assertThat(texts("A cafe\u0301 of the council."))
        .containsExactly("A caf\u00e9 of the council.");
  }

  @Test
  void onlyTagsAreTakenOutOfAngleBrackets() {
    assertThat(texts("Aged <16, <b>too long</b> for <name left out> and <script>x</script> help."))
        .containsExactly("Aged <16, too long for <name left out> and <script>x</script> help.");
  }
}
