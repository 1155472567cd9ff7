package org.findings.reader;

import java.util.ArrayList;
import java.util.List;
import org.findings.letter.Format;
import org.findings.reader.Block.Gap;
import org.findings.reader.Block.Shape;
import org.jspecify.annotations.Nullable;

/** Reads plain text and Markdown: gathers lines into blocks by their looks. */
final class TextReader {
  /** A line that fills no more than this share of the widest beside it was ended on purpose. */
  private static final double SHORT = 0.7;

  /** The same where lines are filled: the next word would have found room. */
  private static final double UNFILLED = 0.85;

  /** How far to look for the next item of a list. */
  private static final int NEXT_ITEM = 60;

  private final List<Line> lines;
  private final List<Mark> marks;
  private final Layout layout;
  private final boolean paged;
  private final List<Block> blocks = new ArrayList<>();
  private final ContentsZone contents = new ContentsZone();
  private @Nullable Draft draft;
  private @Nullable Draft lastText;
  private final ListState list = new ListState();

  private TextReader(List<Line> lines) {
    this.lines = lines;
    this.marks = lines.stream().map(Mark::of).toList();
    this.layout = Layout.of(lines, marks);
    this.paged = !lines.isEmpty() && lines.getLast().page() > 1;
  }

  static Document read(Decoded decoded) {
    List<Line> lines = FlatNotes.raised(LoneSigns.joined(Lines.of(decoded.text())));
    TextReader reader = new TextReader(lines);
    for (int i = 0; i < lines.size(); i++) {
      reader.add(i);
    }
    reader.close();
    boolean markdown = reader.marks.stream().anyMatch(m -> m.shape() == Shape.HEADING);
    return new Document(
        markdown ? Format.MARKDOWN : Format.TEXT,
        reader.blocks,
        reader.paged ? lines.getLast().page() : null,
        decoded.doubts());
  }

  private void add(int i) {
    Line line = lines.get(i);
    Mark mark = contents.mark(line, marks.get(i));
    boolean adjacent = line.blanks() == 0 && !line.pageBreak();
    if (mark.shape() == Shape.ITEM) {
      boolean goesOn = mark.isDash() && nextItemLooksLike(mark, i);
      boolean item = list.accepts(mark, line, lastText, goesOn);
      mark = item ? mark : new Mark(Shape.TEXT, null, 0, List.of(), line.text());
    }
    if (mark.isRuling()) {
      mark = new Mark(Shape.RULE, null, 0, List.of(), "");
    }
    if (mark.shape() == Shape.TEXT && adjacent && draft != null && continues(draft, i)) {
      draft.append(line);
      return;
    }
    close();
    if (mark.shape() == Shape.HEADING) {
      list.heading();
    } else if (mark.isBullet()) {
      mark = mark.atLevel(list.level(mark, line));
    }
    draft = new Draft(mark, line);
    if (mark.shape() != Shape.RULE && mark.shape() != Shape.ROW) {
      lastText = draft;
    }
  }

  private boolean continues(Draft open, int i) {
    Line line = lines.get(i);
    char first = line.text().charAt(0);
    return switch (open.mark.shape()) {
      case RULE, ROW, FURNITURE -> false;
      case HEADING -> Character.isLowerCase(first) || open.boldOpen();
      case ITEM -> !endsOnPurpose(open, i) || line.indent() > open.first.indent();
      case TEXT, FOOTNOTE -> open.boldOpen() || !(isBoldAlone(line) || endsHere(open, i));
    };
  }

  private boolean endsHere(Draft open, int i) {
    char first = lines.get(i).text().charAt(0);
    boolean hardEnd = open.last().hardEnd() && !Character.isLowerCase(first);
    return hardEnd || isBoldAlone(open.last()) || endsOnPurpose(open, i);
  }

  private static boolean isBoldAlone(Line line) {
    return line.text().startsWith("**") && line.text().endsWith("**") && line.text().length() > 4;
  }

  /** Whether the next line begins something new although no blank line says so. */
  private boolean endsOnPurpose(Draft open, int i) {
    Line next = lines.get(i);
    if (Character.isLowerCase(next.text().charAt(0))) {
      return false;
    }
    if (layout.unwrapped() && open.ended()) {
      return true;
    }
    if (layout.filled()) {
      boolean hanging = open.mark.shape() == Shape.ITEM && next.indent() > open.first.indent();
      return !hanging
          && !open.last().text().endsWith(",")
          && open.last().filledBy(next.text()) <= UNFILLED * widest(open, i);
    }
    if (open.mark.shape() == Shape.ITEM || open.ended()) {
      return false;
    }
    String last = open.last().text();
    return !last.endsWith(",")
        && !last.endsWith("-")
        && open.last().filledBy(next.text()) <= SHORT * widest(open, i);
  }

  /** The widest line of the run of text that goes on at this line. */
  private int widest(Draft open, int i) {
    int widest = open.widest();
    for (int j = i; j < lines.size() && j < i + NEXT_ITEM; j++) {
      if ((j > i && lines.get(j).blanks() > 0) || marks.get(j).shape() != Shape.TEXT) {
        break;
      }
      widest = Math.max(widest, lines.get(j).end());
    }
    return widest;
  }

  private boolean nextItemLooksLike(Mark mark, int i) {
    for (int j = i + 1; j < lines.size() && j < i + NEXT_ITEM; j++) {
      Shape shape = marks.get(j).shape();
      if (shape == Shape.ITEM || shape == Shape.HEADING) {
        return mark.label() != null && mark.label().equals(marks.get(j).label());
      }
    }
    return false;
  }

  private void close() {
    if (draft == null) {
      return;
    }
    boolean afterItem = !blocks.isEmpty() && blocks.getLast().shape() == Shape.ITEM;
    Gap before = blocks.isEmpty() ? Gap.BLANK : layout.gap(draft.first, afterItem);
    blocks.add(draft.block(before, paged ? draft.first.page() : null));
    draft = null;
  }
}
