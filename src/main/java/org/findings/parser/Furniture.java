package org.findings.parser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.findings.reader.Block;
import org.findings.reader.Block.Gap;
import org.findings.reader.Block.Shape;
import org.jspecify.annotations.Nullable;

/** What stands in a letter without being said in it: imprint, licence, page numbers, headers. */
final class Furniture {
  private static final Pattern IMPRINT =
      Pattern.compile(
          "(?i)("
              + "(© ?|\\(c\\) ?)?crown copyright.*"
              + "|(website|web|w|e|email|e-mail|telephone|tel|t|textphone|minicom|direct t|no|fax"
              + "|reference no|unique reference number|urn)[.:] ?\\S+.{0,80}"
              + "|t 0\\d{3,4} .{0,160}"
              + "|this (document|publication|report) (may be|is) (reproduced|licensed|available).*"
              + "|(further|alternative) copies of this .*"
              + "|you (may|can) (re-?use|copy) this .*"
              + "|to view this licence.*"
              + "|(this publication is|all our publications are) available .*"
              + "|if you would like a (copy|version) of this .*"
              + "|interested in our work\\?.*"
              + "|(ofsted )?(piccadilly gate|freshford house|clive house|aviation house).{0,200}"
              + "|(raising standards,? )?improving lives"
              + "|((deputy )?lead|team|shadow|additional|associate) inspectors?: .{1,400}"
              // Without a colon only names: a sentence may begin with these words, too.
              + "|((deputy )?lead|team|shadow|additional|associate) inspectors?"
              + " (?-i:\\p{Lu}).{0,200}(?<![.!?])"
              + "|(senior )?(data|analytical|quality assurance) (analyst|officer|manager|lead)s?: .{1,200}"
              + "|www\\.\\S+"
              + "|https?://\\S+"
              + "|.{0,60}enquiries@ofsted\\.gov\\.uk.{0,80}"
              + "|the office for standards in education, children.s services and skills \\(ofsted\\)"
              + " (regulates|inspects|is).*"
              + "|any complaints about the inspection or the report.*"
              + "|where we have identified any third party copyright.*"
              + ")",
          Pattern.DOTALL);

  private static final int LONGEST = 1200;
  private static final int LONGEST_HEADER = 120;

  /** A line repeated this often around page breaks is a running header or footer. */
  private static final int REPEATED = 3;

  /** With these words the imprint at the end of a report begins. */
  private static final Pattern LAST_PAGE =
      Pattern.compile(
          "(?is)(the office for standards in education, children.s services and skills \\(ofsted\\)"
              + "|if you are not happy with the inspection|if you would like a (copy|version) of this |interested in our work\\?).*");

  /** The names that follow are no text, nor is the imprint behind them. */
  private static final Pattern TEAM = Pattern.compile("(?i)(the )?inspection team:?");

  private final Map<String, Integer> atPageEdges = new HashMap<>();

  Furniture(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (atEdge(blocks, i)) {
        atPageEdges.merge(withoutNumber(blocks.get(i).text()), 1, Integer::sum);
      }
    }
  }

  boolean isFurniture(List<Block> blocks, int i) {
    return reason(blocks, i) != null;
  }

  /** Why a block is furniture, in a word or two; null where it is not. */
  @Nullable String reason(List<Block> blocks, int i) {
    Block block = blocks.get(i);
    if (block.shape() == Shape.FURNITURE) {
      return "declared";
    }
    if (block.shape() == Shape.RULE) {
      return "rule";
    }
    String text = block.text();
    if (block.shape() == Shape.FOOTNOTE || text.length() > LONGEST) {
      return null;
    }
    if (Prose.isPageNumber(text)) {
      return "page number";
    }
    if (block.shape() == Shape.TEXT && IMPRINT.matcher(text).matches()) {
      return "imprint";
    }
    boolean running =
        atEdge(blocks, i)
            && atPageEdges.getOrDefault(withoutNumber(text), 0) >= REPEATED
            && Grades.alone(text).isEmpty();
    return running ? "running line" : null;
  }

  static boolean beginsLastPage(Block block) {
    return switch (block.shape()) {
      case TEXT, HEADING, ROW ->
          TEAM.matcher(block.text()).matches()
              || (block.shape() == Shape.TEXT && LAST_PAGE.matcher(block.text()).matches());
      default -> false;
    };
  }

  /** Whether only a page number stands between a short text and the edge of its page. */
  private static boolean atEdge(List<Block> blocks, int i) {
    Block block = blocks.get(i);
    if (block.shape() != Shape.TEXT || block.text().length() >= LONGEST_HEADER) {
      return false;
    }
    int above = i;
    while (above > 0 && above > i - 2 && Prose.isPageNumber(blocks.get(above - 1).text())) {
      above--;
    }
    int below = i + 1;
    while (below < blocks.size()
        && below < i + 3
        && blocks.get(below).before() != Gap.PAGE
        && Prose.isPageNumber(blocks.get(below).text())) {
      below++;
    }
    boolean last = below < blocks.size() && blocks.get(below).before() == Gap.PAGE;
    return last || blocks.get(above).before() == Gap.PAGE;
  }

  private static String withoutNumber(String text) {
    int end = text.length();
    while (end > 0 && " 0123456789".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
