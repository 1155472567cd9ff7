package org.findings.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.findings.letter.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
  private static List<String> read(String body) throws Unreadable {
    return Words.read(Words.utf8("<!DOCTYPE html><html><body>" + body + "</body></html>"));
  }

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of(
            "<h1>Visit</h1><h3>Plans</h3><p>Good.</p>",
            "HEADING 1 Visit / HEADING 3 Plans / TEXT Good."),
        Arguments.of("<div role=heading aria-level=2>Plans</div>", "HEADING 2 Plans"),
        Arguments.of("<p>One <b>bold</b> <i>word</i>.</p>", "TEXT One bold word."),
        Arguments.of("<p><b>What works</b></p><p>Much.</p>", "HEADING What works / TEXT Much."),
        Arguments.of(
            "Loose <span>text</span><div>and a block</div>more",
            "TEXT Loose text / TEXT and a block / TEXT more"),
        Arguments.of("<p>one\n   two&nbsp;three &amp; f&#8217;r</p>", "TEXT one two three & f’r"),
        Arguments.of("<p>super&shy;vision of<wbr>fice</p>", "TEXT supervision office"),
        Arguments.of(
            "<p>Dear Ms Fernside<br>Focused visit to Elmbury<br>children’s services</p>",
            "TEXT Dear Ms Fernside / TEXT Focused visit to Elmbury children’s services"),
        Arguments.of(
            "<ul><li>One.</li><li>Two:<ul><li>Inner.</li></ul></li></ul>",
            "ITEM 1 [•] One. / ITEM 1 [•] Two: / ITEM 2 [•] Inner."),
        Arguments.of(
            "<ol><li><p>First.</p><p>More.</p></li><li>Second.</li></ol>",
            "ITEM 1 [1] First. / TEXT More. / ITEM 1 [2] Second."),
        Arguments.of(
            "<ol start=7><li>Seven.</li><li value=12>Twelve.</li><li>Next.</li></ol>",
            "ITEM 1 [7] Seven. / ITEM 1 [12] Twelve. / ITEM 1 [13] Next."),
        Arguments.of(
            "<ol reversed><li>Two.</li><li>One.</li></ol>", "ITEM 1 [2] Two. / ITEM 1 [1] One."),
        Arguments.of(
            "<ol type=a><li>A.</li></ol><ol type=I start=4><li>B.</li></ol>",
            "ITEM 1 [a] A. / ITEM 1 [IV] B."),
        Arguments.of(
            "<ol><li>One:<ul><li>Point.</li></ul></li></ol>",
            "ITEM 1 [1] One: / ITEM 1 [•] Point."),
        Arguments.of(
            "<ol style='list-style-type: none'><li>3. Three.</li></ol>", "ITEM 1 [3] Three."),
        Arguments.of(
            "<ul><li>One.<p>Two.<li>Three.</ul>",
            "ITEM 1 [•] One. / TEXT Two. / ITEM 1 [•] Three."),
        Arguments.of(
            "<table><tr><th>Judgement<th>Grade<tr><td>Leaders<td>Good</table>",
            "ROW Judgement | Grade / ROW Leaders | Good"),
        Arguments.of(
            "<table><tr><td rowspan=2>Care<td>Children<td>Good<tr><td>Leavers<td>Good</table>",
            "ROW Care | Children | Good / ROW Care | Leavers | Good"),
        Arguments.of(
            "<table><caption>Grades</caption><tr><td><p>A box of text.</p></table>",
            "TEXT Grades / TEXT A box of text."),
        Arguments.of(
            "<table><tr><td><table><tr><td>Area<td>Good</table></table>", "ROW Area | Good"),
        Arguments.of(
            "<dl><dt>Lead inspector</dt><dd>Ada Rowe</dd><dt>MASH</dt><dd><p>A hub.</p><p>It is new.</p></dd></dl>",
            "ROW Lead inspector | Ada Rowe / TEXT MASH / TEXT A hub. / TEXT It is new."),
        Arguments.of("<blockquote>‘She helps me.’</blockquote>", "TEXT ‘She helps me.’"),
        Arguments.of(
            "<pre>One is done.\nTwo is not.</pre>", "TEXT One is done. / TEXT Two is not."),
        Arguments.of(
            "<p>It is 12 m<sup>2</sup> on the 1<sup>st</sup>.</p>", "TEXT It is 12 m² on the 1st."),
        Arguments.of("<p>Was <del>bad</del> good.</p>", "TEXT Was good."));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsTheBlocksThatItsElementsSay(String body, String blocks) throws Exception {
    assertThat(read(body)).containsExactly(blocks.split(" / ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p hidden>x</p>",
        "<p style='Display : None'>x</p>",
        "<span class='govuk-visually-hidden'>x</span>",
        "<script>x</script>",
        "<style>x</style>",
        "<template><p>x</p></template>",
        "<noscript>x</noscript>",
        "<form><input value=x><button>x</button><select><option>x</select></form>",
        "<svg><text>x</text></svg>",
        "<!-- x -->"
      })
  void whatNobodySeesIsLeftOut(String hidden) throws Exception {
    assertThat(read("<p>Seen.</p>" + hidden)).containsExactly("TEXT Seen.");
  }

  @Test
  void whatSurroundsThePageIsFurniture() throws Exception {
    assertThat(
            read(
                "<header>Made-up Council</header><nav><a href=/>Home</a></nav><form><main><header>"
                    + "<h1>Visit</h1></header><p>Good.</p><aside>A case.</aside></main></form>"
                    + "<aside>Related</aside><footer>Imprint</footer>"))
        .containsExactly(
            "FURNITURE Made-up Council",
            "FURNITURE Home",
            "HEADING 1 Visit",
            "TEXT Good.",
            "TEXT A case.",
            "FURNITURE Related",
            "FURNITURE Imprint");
  }

  /** As several programs write them. */
  static Stream<String> notes() {
    return Stream.of(
        "<p>The plan<sup><a href='#fn1' id='ref1'>1</a></sup> works.</p><p>Next.</p>"
            + "<ol><li id=fn1>Signed in May. <a href='#ref1'>↩</a></li></ol>",
        "<p>The plan<a href='#_ftn1' name='_ftnref1'>[1]</a> works.</p><p>Next.</p>"
            + "<div id=_ftn1><p><a href='#_ftnref1'>[1]</a> Signed in May.</p></div>",
        "<p>The plan<sup id=fnref:1><a href='#fn:1' role='doc-noteref'>[footnote 1]</a></sup>"
                .replace("[footnote 1]", "1")
            + " works.</p><p>Next.</p><div role='doc-endnotes'><ol><li id='fn:1'><p>Signed in May."
            + " <a href='#fnref:1' role='doc-backlink'>↩</a></p></li></ol></div>",
        "<p>The plan<a href='#note-1'><sup>1</sup></a> works.</p><p>Next.</p>"
            + "<p><a id='note-1'></a>1. Signed in May.</p>");
  }

  @ParameterizedTest
  @MethodSource("notes")
  void aNoteStandsBehindTheParagraphThatCallsIt(String body) throws Exception {
    assertThat(read(body))
        .containsExactly("TEXT The plan¹ works.", "FOOTNOTE [1] Signed in May.", "TEXT Next.");
  }

  @Test
  void aLinkToAChapterCallsNoNote() throws Exception {
    assertThat(read("<p>See chapter <a href='#c2'>2</a>.</p><p id=c2>It is long.</p>"))
        .containsExactly("TEXT See chapter 2.", "TEXT It is long.");
  }

  static Stream<Arguments> encodings() {
    Charset greek = Charset.forName("ISO-8859-7");
    return Stream.of(
        Arguments.of("<meta charset=utf-8>", StandardCharsets.UTF_8, "café ’"),
        Arguments.of("", StandardCharsets.UTF_8, "café ’"),
        Arguments.of("<meta charset=iso-8859-1>", StandardCharsets.UTF_8, "café ’"),
        Arguments.of("<meta charset=iso-8859-1>", HtmlCharset.WINDOWS_1252, "café ’"),
        Arguments.of("<meta charset=nonsense>", HtmlCharset.WINDOWS_1252, "café"),
        Arguments.of("", ISO_8859_1, "café"),
        Arguments.of(
            "<meta http-equiv=Content-Type content='text/html; charset=ISO-8859-7'>",
            greek,
            "σχέδιο"),
        Arguments.of("<meta charset=utf-16>", StandardCharsets.UTF_16, "café"),
        Arguments.of("", StandardCharsets.UTF_16LE, "café"));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void anyEncodingIsRead(String meta, Charset charset, String word) throws Exception {
    String page = "<html><head>" + meta + "</head><body><p>" + word + "</p></body></html>";
    assertThat(Words.read(page.getBytes(charset))).containsExactly("TEXT " + word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>One.</p><p>Two.</p><p>Three.</p>",
        "\n<!-- saved --><div><h1>Visit</h1>\n\n<p>One.</p></div>",
        "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><p>One.</p></html>",
        "<html><head><title>t</title></head><body>One.</body>",
        "<META charset=utf-8><HTML><P>One."
      })
  void aPageIsKnownByItsContent(String text) throws Exception {
    Document document = Reader.read("letter.txt", Words.utf8(text));
    assertThat(document.format()).isEqualTo(Format.HTML);
    assertThat(document.pages()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The <b>plan</b> works.",
        "<b>Visit</b>\n\nThe plan works.\n\nIt is new.",
        "<div align=center>\n\n# Visit\n\n</div>\n\nOne.\n\nTwo.\n\nThree.\n\nFour.",
        "<p>Visit</p>\n\nOne is done.\n\nTwo is done.",
        "A page may say <html> or <p> or <p> or <p>.",
        "<16 years> old"
      })
  void aTextWithAStrayTagIsNone(String text) throws Exception {
    assertThat(Reader.read("letter.html", Words.utf8(text)).format()).isNotEqualTo(Format.HTML);
  }
}
