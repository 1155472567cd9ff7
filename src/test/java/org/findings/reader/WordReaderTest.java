package org.findings.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.findings.reader.Words.p;

import java.util.stream.Stream;
import org.findings.letter.Format;
import org.findings.reader.Block.Gap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordReaderTest {
  private static final String BREAK = "<r><br type=\"page\"/></r>";

  static Stream<Arguments> runs() {
    return Stream.of(
        Arguments.of(
            "split over runs", "<r><t>The </t></r><r><t>pl</t></r><r><t>an.</t></r>", "The plan."),
        Arguments.of(
            "deleted",
            "<r><t>A</t></r><del><r><delText> bad</delText></r></del><r><t> plan.</t></r>",
            "A plan."),
        Arguments.of(
            "inserted",
            "<r><t>A</t></r><ins><r><t> new</t></r></ins><r><t> plan.</t></r>",
            "A new plan."),
        Arguments.of(
            "moved",
            "<moveFrom><r><t>Old. </t></r></moveFrom><moveTo><r><t>New.</t></r></moveTo>",
            "New."),
        Arguments.of(
            "hidden", "<r><rPr><vanish/></rPr><t>secret </t></r><r><t>Seen.</t></r>", "Seen."),
        Arguments.of("not hidden", "<r><rPr><vanish val=\"0\"/></rPr><t>Seen.</t></r>", "Seen."),
        Arguments.of("soft hyphen", "<r><t>super</t><softHyphen/><t>vision</t></r>", "supervision"),
        Arguments.of(
            "hard hyphen", "<r><t>multi</t><noBreakHyphen/><t>agency</t></r>", "multi-agency"),
        Arguments.of("tab", "<r><t>one</t><tab/><t>two</t></r>", "one two"),
        Arguments.of("forced line in a sentence", "<r><t>one</t><br/><t>two</t></r>", "one two"),
        Arguments.of("link", "<hyperlink><r><t>www.x.org</t></r></hyperlink>", "www.x.org"),
        Arguments.of(
            "content control", "<sdt><sdtContent><r><t>Kept.</t></r></sdtContent></sdt>", "Kept."),
        Arguments.of(
            "field",
            "<r><fldChar/></r><r><instrText>REF x</instrText></r><r><t>Table 1</t></r>",
            "Table 1"),
        Arguments.of("simple field", "<fldSimple><r><t>May</t></r></fldSimple>", "May"),
        Arguments.of(
            "capitals",
            "<r><rPr><caps/></rPr><t>summary</t></r><r><t> here</t></r>",
            "SUMMARY here"),
        Arguments.of(
            "raised number",
            "<r><t>the plan.</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>2</t></r>",
            "the plan.²"),
        Arguments.of(
            "raised letters",
            "<r><t>the 1</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>st</t></r>",
            "the 1st"),
        Arguments.of("ligature", "<r><t>of\uFB01ce</t></r>", "office"),
        Arguments.of(
            "two forms of one",
            "<r><mc:AlternateContent><mc:Choice><t>once</t></mc:Choice><mc:Fallback><t>twice</t></mc:Fallback></mc:AlternateContent></r>",
            "once"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("runs")
  void theTextOfAParagraphIsWhatIsSeen(String name, String runs, String text) throws Exception {
    assertThat(Words.of("<p>" + runs + "</p>").read()).containsExactly("TEXT " + text);
  }

  @Test
  void headingsAreKnownByOutlineLevelOrStyle() throws Exception {
    String styles =
        """
        <style type="paragraph" styleId="H1"><name val="heading 1"/></style>
        <style type="paragraph" styleId="Mine"><name val="Finding"/><basedOn val="H1"/></style>
        <style type="paragraph" styleId="Own"><name val="Own"/><pPr><outlineLvl val="2"/></pPr></style>
        <style type="paragraph" styleId="T"><name val="Title"/></style>
        <style type="paragraph" styleId="Round"><name val="a"/><basedOn val="Round"/></style>
        """;
    assertThat(
            Words.of(
                    p("<pStyle val=\"T\"/>", "Focused visit")
                        + p("<pStyle val=\"H1\"/>", "Findings")
                        + p("<pStyle val=\"Mine\"/>", "Leaders")
                        + p("<pStyle val=\"Own\"/>", "Plans")
                        + p("<outlineLvl val=\"1\"/>", "Visits")
                        + p("<pStyle val=\"H1\"/><outlineLvl val=\"9\"/>", "Body text")
                        + p("<pStyle val=\"Round\"/>", "Plain text")
                        + p(
                            "<pStyle val=\"H1\"/>",
                            "Though styled as one this is a sentence of many words and no heading."))
                .styles(styles)
                .read())
        .containsExactly(
            "HEADING 1 Focused visit",
            "HEADING 1 Findings",
            "HEADING 1 Leaders",
            "HEADING 3 Plans",
            "HEADING 2 Visits",
            "TEXT Body text",
            "TEXT Plain text",
            "TEXT Though styled as one this is a sentence of many words and no heading.");
  }

  @Test
  void aShortLineInBoldOrLargeTypeIsAHeading() throws Exception {
    String bold = "<p><r><rPr><b/></rPr><t>What is working</t></r></p>";
    String large = "<p><r><rPr><sz val=\"32\"/></rPr><t>Summary</t></r></p>";
    String sentence = "<p><r><rPr><b/></rPr><t>This must be done now.</t></r></p>";
    String body = "<p><r><rPr><sz val=\"22\"/></rPr><t>Most children are seen.</t></r></p>";
    assertThat(Words.of(bold + body + large + body + sentence).read())
        .containsExactly(
            "HEADING What is working",
            "TEXT Most children are seen.",
            "HEADING Summary",
            "TEXT Most children are seen.",
            "TEXT This must be done now.");
  }

  /** How a list counts, what is printed before its paragraphs, and what is told of it. */
  static Stream<Arguments> lists() {
    return Stream.of(
        Arguments.of("decimal", "%1.", "1 2 3"),
        Arguments.of("lowerLetter", "(%1)", "a b c"),
        Arguments.of("upperLetter", "%1)", "A B C"),
        Arguments.of("lowerRoman", "%1.", "i ii iii"),
        Arguments.of("upperRoman", "%1.", "I II III"),
        Arguments.of("decimalZero", "%1.", "01 02 03"),
        Arguments.of("decimal", "A%1:", "A1 A2 A3"));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void numbersArePrintedAsTheListSays(String format, String pattern, String labels)
      throws Exception {
    String item = p("<numPr><ilvl val=\"0\"/><numId val=\"1\"/></numPr>", "Text.");
    String[] label = labels.split(" ", -1);
    assertThat(
            Words.of(item + item + item)
                .numbering(list("7", level(0, 1, format, pattern)) + num("1", "7", ""))
                .read())
        .containsExactly(
            "ITEM 1 [" + label[0] + "] Text.",
            "ITEM 1 [" + label[1] + "] Text.",
            "ITEM 1 [" + label[2] + "] Text.");
  }

  @Test
  void levelsCountWithinEachOtherAndListsRestart() throws Exception {
    String numbering =
        list("7", level(0, 3, "decimal", "%1.") + level(1, 1, "decimal", "%1.%2"))
            + num("1", "7", "")
            + num("2", "7", "<lvlOverride ilvl=\"0\"><startOverride val=\"9\"/></lvlOverride>");
    assertThat(
            Words.of(
                    item(0, 1, "Three.")
                        + item(1, 1, "First.")
                        + item(1, 1, "Second.")
                        + p("Between.")
                        + item(0, 1, "Four.")
                        + item(1, 1, "Again first.")
                        + item(0, 2, "Nine.")
                        + item(0, 1, "Ten.")
                        + item(0, 0, "None."))
                .numbering(numbering)
                .read())
        .containsExactly(
            "ITEM 1 [3] Three.",
            "ITEM 2 [3.1] First.",
            "ITEM 2 [3.2] Second.",
            "TEXT Between.",
            "ITEM 1 [4] Four.",
            "ITEM 2 [4.1] Again first.",
            "ITEM 1 [9] Nine.",
            "ITEM 1 [10] Ten.",
            "TEXT None.");
  }

  @Test
  void aStyleMayNumberItsParagraphsAndItsHeadings() throws Exception {
    String styles =
        """
        <style type="paragraph" styleId="H"><name val="heading 1"/><pPr><numPr><numId val="1"/></numPr></pPr></style>
        <style type="paragraph" styleId="N"><name val="Numbered"/><pPr><numPr><numId val="1"/></numPr></pPr></style>
        """;
    String numbering =
        list(
                "7",
                level(0, 1, "decimal", "%1.")
                    + "<lvl ilvl=\"1\"><start val=\"1\"/><numFmt val=\"decimal\"/><pStyle val=\"N\"/><lvlText val=\"%1.%2\"/></lvl>")
            + num("1", "7", "");
    assertThat(
            Words.of(p("<pStyle val=\"H\"/>", "Leaders") + p("<pStyle val=\"N\"/>", "They know."))
                .styles(styles)
                .numbering(numbering)
                .read())
        .containsExactly("HEADING 1 1. Leaders", "ITEM 2 [1.1] They know.");
  }

  @Test
  void bulletsStandAsDeepAsTheyAreIndented() throws Exception {
    String numbering =
        list(
                "7",
                level(0, 1, "bullet", "\uF0B7").replace("</lvl>", indent(720) + "</lvl>")
                    + level(1, 1, "bullet", "o").replace("</lvl>", indent(1440) + "</lvl>"))
            + num("1", "7", "");
    assertThat(
            Words.of(
                    item(1, 1, "Alone.")
                        + p("Text.")
                        + item(0, 1, "Outer.")
                        + item(1, 1, "Inner.")
                        + item(0, 1, "Outer."))
                .numbering(numbering)
                .read())
        .containsExactly(
            "ITEM 1 [◦] Alone.",
            "TEXT Text.",
            "ITEM 1 [•] Outer.",
            "ITEM 2 [◦] Inner.",
            "ITEM 1 [•] Outer.");
  }

  @Test
  void typedBulletsAndNumbersAreItemsToo() throws Exception {
    assertThat(
            Words.of(p("• A bullet.") + p("12. A number.") + p("2.5 million pounds were spent."))
                .read())
        .containsExactly(
            "ITEM 1 [•] A bullet.", "ITEM 1 [12] A number.", "TEXT 2.5 million pounds were spent.");
  }

  @Test
  void notesStandBehindTheParagraphThatCallsThem() throws Exception {
    String call =
        "<p><r><t>The plan</t></r><r><footnoteReference id=\"5\"/></r><r><t> works.</t></r></p>";
    String last = "<p><r><t>It is new.</t></r><r><endnoteReference id=\"1\"/></r></p>";
    assertThat(
            Words.of(call + last)
                .footnotes(
                    "<footnote id=\"5\"><p><r><footnoteRef/></r><r><t> Signed in May.</t></r></p></footnote>")
                .endnotes("<endnote id=\"1\">" + p("See the annex.") + "</endnote>")
                .read())
        .containsExactly(
            "TEXT The plan¹ works.", "FOOTNOTE [1] Signed in May.",
            "TEXT It is new.²", "FOOTNOTE [2] See the annex.");
  }

  @Test
  void tablesAreRowsAndFramesAreText() throws Exception {
    String judgements = table(row(p("Judgement"), p("Grade")), row(p("Leaders"), p("Good")));
    String frame = table(row(p("Case study") + p("A boy was helped by a skilled worker.")));
    String merged =
        "<tbl><tr><tc><tcPr><vMerge val=\"restart\"/></tcPr>"
            + p("Care")
            + "</tc><tc>"
            + p("Good")
            + "</tc></tr>"
            + "<tr><tc><tcPr><vMerge/></tcPr><p/></tc><tc>"
            + p("Outstanding")
            + "</tc></tr></tbl>";
    String listed = table(row(p("Leaders"), p("• See plans.") + p("• Visit homes.")));
    assertThat(
            Words.of(judgements + frame + merged + listed + table(row(table(row(p("Deep."))))))
                .read())
        .containsExactly(
            "ROW Judgement | Grade",
            "ROW Leaders | Good",
            "TEXT Case study",
            "TEXT A boy was helped by a skilled worker.",
            "ROW Care | Good",
            "ROW Care | Outstanding",
            "ROW Leaders",
            "ITEM 1 [•] See plans.",
            "ITEM 1 [•] Visit homes.",
            "TEXT Deep.");
  }

  @Test
  void whatWasDeletedLeavesNoRowAndNoNumber() throws Exception {
    String gone = "<tr><trPr><del/></trPr><tc>" + p("Old") + "</tc><tc>" + p("Good") + "</tc></tr>";
    String deleted =
        "<p><pPr><numPr><numId val=\"1\"/></numPr><rPr><del/></rPr></pPr><del><r><delText>x</delText></r></del></p>";
    assertThat(
            Words.of(
                    "<tbl>"
                        + gone
                        + row(p("New"), p("Good"))
                        + "</tbl>"
                        + deleted
                        + item(0, 1, "First."))
                .numbering(list("7", level(0, 1, "decimal", "%1.")) + num("1", "7", ""))
                .read())
        .containsExactly("ROW New | Good", "ITEM 1 [1] First.");
  }

  @Test
  void textBoxesAreReadOnceBehindWhatTheyHangOn() throws Exception {
    String box = "<v:textbox><txbxContent>" + p("In the box.") + "</txbxContent></v:textbox>";
    String anchor =
        "<p><r><t>Outside.</t></r><r><mc:AlternateContent><mc:Choice><drawing>"
            + box
            + "</drawing></mc:Choice><mc:Fallback><pict>"
            + box
            + "</pict></mc:Fallback></mc:AlternateContent></r></p>";
    assertThat(Words.of(anchor).read()).containsExactly("TEXT Outside.", "TEXT In the box.");
  }

  @Test
  void headersAreFurnitureAndContentsLinesRows() throws Exception {
    assertThat(
            Words.of(
                    p("<pStyle val=\"C\"/>", "Findings").replace("</t>", "</t><tab/><t>3</t>")
                        + p("Text."))
                .styles("<style type=\"paragraph\" styleId=\"C\"><name val=\"toc 2\"/></style>")
                .header(p("Made-up Council"))
                .read())
        .containsExactly("FURNITURE Made-up Council", "ROW 2 Findings | 3", "TEXT Text.");
  }

  @Test
  void pagesAreCountedWhereTheFileKnowsThem() throws Exception {
    String rendered = "<r><lastRenderedPageBreak/></r>";
    String second =
        "<p><r><t>Begins on two</t></r>" + rendered + "<r><t> and ends on three.</t></r></p>";
    Document document =
        Reader.read(
            "made",
            Words.of(
                    p("One.")
                        + "<p>"
                        + BREAK
                        + "</p><p>"
                        + rendered
                        + "<r><t>Two.</t></r></p>"
                        + second
                        + p("Three."))
                .bytes());
    assertThat(document.format()).isEqualTo(Format.DOCX);
    assertThat(document.pages()).isEqualTo(3);
    assertThat(document.blocks()).extracting(Block::page).containsExactly(1, 2, 2, 3);
    assertThat(document.blocks())
        .extracting(Block::before)
        .containsExactly(Gap.BLANK, Gap.PAGE, Gap.BLANK, Gap.BLANK);
    assertThat(Words.of(p("One.") + "<p>" + BREAK + "</p>" + p("Two.")).read())
        .as("without what was rendered nobody knows")
        .containsExactly("TEXT One.", "TEXT Two.");
  }

  @Test
  void aForcedLineEndBehindASentencePartsParagraphs() throws Exception {
    assertThat(
            Words.of(
                    "<p><r><t>One is done.</t><br/><t>Two is not.</t><br/><br/><t>three</t></r></p>")
                .read())
        .containsExactly("TEXT One is done.", "TEXT Two is not.", "TEXT three");
  }

  private static String item(int level, int list, String text) {
    return p("<numPr><ilvl val=\"" + level + "\"/><numId val=\"" + list + "\"/></numPr>", text);
  }

  private static String list(String id, String levels) {
    return "<abstractNum abstractNumId=\"" + id + "\">" + levels + "</abstractNum>";
  }

  private static String level(int level, int start, String format, String pattern) {
    return "<lvl ilvl=\"%d\"><start val=\"%d\"/><numFmt val=\"%s\"/><lvlText val=\"%s\"/></lvl>"
        .formatted(level, start, format, pattern);
  }

  private static String indent(int twips) {
    return "<pPr><ind left=\"" + twips + "\"/></pPr>";
  }

  private static String num(String id, String list, String overrides) {
    return "<num numId=\"%s\"><abstractNumId val=\"%s\"/>%s</num>".formatted(id, list, overrides);
  }

  private static String table(String... rows) {
    return "<tbl>" + String.join("", rows) + "</tbl>";
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("<tr>");
    for (String cell : cells) {
      row.append("<tc>").append(cell).append("</tc>");
    }
    return row.append("</tr>").toString();
  }
}
