package org.findings.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.findings.letter.Kind;
import org.findings.reader.Block;
import org.findings.reader.Block.Shape;
import org.jspecify.annotations.Nullable;

/** Finds where a letter's own text begins and ends. */
final class Framing {
  private static final Pattern SALUTATION =
      Pattern.compile(
          "(?i)(dear|annwyl)\\b(?:[^.:;]|\\b(?:mr|mrs|ms|miss|dr|prof|rev|cllr)\\.){1,200}[,:]?");
  static final Pattern SIGN_OFF =
      Pattern.compile(
          "(?i)(yours? (sincerely|faithfully|truly)|(with )?(kind|best) regards|yn gywir)\\b.{0,150}");
  private static final Pattern ANNEX = Pattern.compile("(?i)(annex|appendix)\\b.{0,100}");
  private static final Pattern FRONT_LABEL =
      Pattern.compile(
          "(?i)(inspection dates?|dates? of .{3,30}|reporting inspector|lead inspector|age group"
              + "|(report )?published( on)?|publication date|type of inspection|inspection number"
              + "|date|inspected by)\\b ?:?.{0,200}");

  /** How far into a letter its salutation may stand, in blocks. */
  private static final int LETTERHEAD = 80;

  /** So many more blocks may name facts on a cover. */
  private static final int COVER = 8;

  /** The longest "Label: " before a fact on a report's cover. */
  private static final int LONGEST_LABEL = 40;

  /** A sentence of this many words in the front of a report begins its text. */
  private static final int SENTENCE = 12;

  private final List<Block> blocks;
  private final Furniture furniture;
  private final Contents contents;

  private Framing(List<Block> blocks, Contents contents) {
    this.blocks = new ArrayList<>(blocks);
    this.contents = contents;
    this.furniture = new Furniture(blocks);
  }

  static Frame of(List<Block> blocks, Contents contents) {
    Framing framing = new Framing(blocks, contents);
    int salutation = framing.salutation();
    return salutation >= 0 ? framing.letter(salutation) : framing.report();
  }

  private int salutation() {
    for (int i = 0; i < blocks.size() && i < LETTERHEAD; i++) {
      Block block = blocks.get(i);
      if (block.shape() == Shape.TEXT && SALUTATION.matcher(block.text()).matches()) {
        return i;
      }
    }
    return -1;
  }

  private Frame letter(int salutation) {
    int from = salutation + 1;
    StringBuilder title = new StringBuilder();
    while (from < blocks.size() && isTitlePart(from, title)) {
      title.append(title.isEmpty() ? "" : " ").append(blocks.get(from).text());
      from++;
    }
    List<Block> front = blocks.subList(0, salutation);
    if (title.isEmpty() && from < blocks.size()) {
      int end = Titles.endIn(blocks.get(from));
      if (end > 0) {
        String whole = blocks.get(from).text();
        blocks.set(from, blocks.get(from).withText(whole.substring(end).strip()));
        return frame(front, whole.substring(0, end), from, true);
      }
    }
    if (!title.isEmpty() && title.charAt(title.length() - 1) == '.') {
      title.setLength(title.length() - 1);
    }
    String above = title.isEmpty() ? Titles.above(front) : title.toString();
    return frame(front, above, from, true);
  }

  /** A title may be set in several lines; what follows it is text, or a heading of its own. */
  private boolean isTitlePart(int i, StringBuilder soFar) {
    Block block = blocks.get(i);
    if (block.shape() == Shape.RULE || furniture.isFurniture(blocks, i)) {
      return false;
    }
    boolean alone = block.shape() == Shape.HEADING || block.shape() == Shape.TEXT;
    if (!alone || !soFar.isEmpty()) {
      return alone && Titles.goesOn(block, soFar);
    }
    boolean cut = i + 1 < blocks.size() && Titles.isCut(block, blocks.get(i + 1));
    boolean declared = block.firm() && block.shape() == Shape.HEADING;
    return cut || declared || Prose.headingLike(block.text()) || Titles.endsInStop(block);
  }

  private Frame report() {
    int titleAt = titleOfReport();
    String title = titleAt < 0 ? null : Titles.from(blocks, titleAt);
    int from = contents.end();
    if (from == 0) {
      from = titleAt + 1;
      while (from < blocks.size() && isFront(from)) {
        from++;
      }
      from = behindLabels(from);
      if (from == blocks.size()) {
        // Nothing looks like text: then all of it is, but for a date or label under the title.
        from = titleAt + 1;
        while (from < blocks.size() && isLabel(blocks.get(from))) {
          from++;
        }
      }
    }
    return frame(blocks.subList(0, from), title, from, false);
  }

  /** Facts on the cover that stand below what looked like text already. */
  private int behindLabels(int from) {
    int behind = from;
    for (int i = from; i < blocks.size() && i < from + COVER; i++) {
      Block block = blocks.get(i);
      if (isContent(i) && block.shape() != Shape.FOOTNOTE) {
        break;
      }
      if (block.shape() != Shape.ITEM && FRONT_LABEL.matcher(block.text()).matches()) {
        behind = i + 1;
      }
    }
    return behind;
  }

  /**
   * What names a sort of inspection; else the first heading; else the first line that stands alone.
   */
  private int titleOfReport() {
    int best = -1;
    for (int i = 0; i < blocks.size() && i < LETTERHEAD && !isContent(i); i++) {
      if (isReportTitle(i) && (best < 0 || rank(i) > rank(best))) {
        best = i;
      }
    }
    return best;
  }

  private int rank(int i) {
    boolean named = Kinds.of(Titles.from(blocks, i), "") != Kind.OTHER;
    return (named ? 2 : 0) + (blocks.get(i).shape() == Shape.HEADING ? 1 : 0);
  }

  private boolean isReportTitle(int i) {
    Block block = blocks.get(i);
    boolean alone = block.shape() == Shape.HEADING || block.shape() == Shape.TEXT;
    return alone
        && !furniture.isFurniture(blocks, i)
        && !Prose.beginsLower(block.text())
        && Prose.headingLike(Titles.from(blocks, i))
        && Dates.alone(block.text()) == null
        && !FRONT_LABEL.matcher(block.text()).lookingAt();
  }

  /** Whether this is a fact of a cover by itself: a date, or a label with what it labels. */
  private static boolean isLabel(Block block) {
    return block.shape() != Shape.ITEM
        && (FRONT_LABEL.matcher(block.text()).matches() || Dates.alone(block.text()) != null);
  }

  /** Whether this block of a report's cover stands before its text. */
  private boolean isFront(int i) {
    Block block = blocks.get(i);
    if (furniture.isFurniture(blocks, i) || isLabel(block)) {
      return true;
    }
    if (isContent(i)) {
      return false;
    }
    int colon = block.text().indexOf(": ");
    if (block.shape() == Shape.TEXT && colon > 0 && colon < LONGEST_LABEL) {
      return true;
    }
    // A heading belongs to the text when text or another heading follows it.
    for (int next = i + 1; next < blocks.size() && next < i + 4; next++) {
      if (isContent(next)) {
        return !(block.shape() == Shape.HEADING || Prose.headingLike(block.text()));
      }
      if (blocks.get(next).shape() == Shape.RULE
          || FRONT_LABEL.matcher(blocks.get(next).text()).matches()) {
        return true;
      }
    }
    return block.shape() != Shape.HEADING;
  }

  private boolean isContent(int i) {
    Block block = blocks.get(i);
    if (furniture.isFurniture(blocks, i)) {
      return false;
    }
    return block.shape() == Shape.ITEM
        || block.shape() == Shape.ROW
        || (Prose.ended(block.text()) && Prose.words(block.text()) >= SENTENCE);
  }

  private Frame frame(List<Block> front, @Nullable String title, int from, boolean isLetter) {
    int signOff = signOff(from);
    List<Block> body = new ArrayList<>();
    if (!isLetter) {
      // Notes on the cover of a report are part of it.
      front.stream().filter(b -> b.shape() == Shape.FOOTNOTE).forEach(body::add);
    }
    body.addAll(kept(from, signOff));
    int annex = annex(signOff);
    body.addAll(kept(annex, blocks.size()));
    for (int i = signOff; i < annex; i++) {
      if (blocks.get(i).shape() == Shape.FOOTNOTE) {
        body.add(blocks.get(i));
      }
    }
    return new Frame(front, title, body, blocks.subList(signOff, annex), isLetter);
  }

  private int signOff(int from) {
    for (int i = from; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (SIGN_OFF.matcher(firstWords(block)).matches()) {
        return i;
      }
      if (i > blocks.size() / 2 && Furniture.beginsLastPage(block)) {
        return i;
      }
    }
    return blocks.size();
  }

  /** A table may hold the signatures, its first cell the words above them. */
  private static String firstWords(Block block) {
    return switch (block.shape()) {
      case TEXT -> block.text();
      case ROW -> block.cells().stream().filter(c -> !c.isBlank()).findFirst().orElse("");
      default -> "";
    };
  }

  /** What is annexed behind the signatures is part of the letter. */
  private int annex(int signOff) {
    for (int i = signOff; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean heading = block.shape() == Shape.TEXT || block.shape() == Shape.HEADING;
      if (heading && ANNEX.matcher(block.text()).matches()) {
        return i;
      }
    }
    return blocks.size();
  }

  private List<Block> kept(int from, int to) {
    List<Block> kept = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!furniture.isFurniture(blocks, i)) {
        kept.add(blocks.get(i));
      }
    }
    return kept;
  }
}
