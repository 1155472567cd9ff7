package org.findings.reader;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Runs a page's drawing instructions and keeps every sign with its place; nothing is painted. */
final class GlyphCollector extends PDFStreamEngine {
  /** No page of text has more; drawings made of letters may. */
  private static final int MOST_GLYPHS = 200_000;

  private final Deadline deadline;
  private final Fonts fonts = new Fonts();
  private final Deque<Integer> contents = new ArrayDeque<>();
  private final RuleCollector rules = new RuleCollector();
  private List<Glyph> glyphs = new ArrayList<>();
  private @Nullable PDRectangle crop;
  private int rotation;
  private int number;
  private boolean pictures;
  private boolean damaged;

  GlyphCollector(Deadline deadline) {
    this.deadline = deadline;
    addOperator(new BeginText(this));
    addOperator(new EndText(this));
    addOperator(new Concatenate(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new SetMatrix(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new NextLine(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetTextRenderingMode(this));
    addOperator(new SetTextRise(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
    addOperator(new DrawForm(this, () -> pictures = true));
    DrawPath.NAMES.forEach(name -> addOperator(new DrawPath(this, name, this::draw)));
  }

  /**
   * Everything drawn on one page.
   *
   * @param pageNumber 1-based
   */
  PdfPage collect(PDPage page, int pageNumber) throws IOException {
    glyphs = new ArrayList<>();
    contents.clear();
    rules.begin();
    pictures = false;
    number = pageNumber;
    PDRectangle box = page.getCropBox();
    crop = box;
    rotation = Math.floorMod(page.getRotation(), 360);
    damaged = false;
    try {
      processPage(page);
    } catch (Deadline.Passed e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // What could be read of the page is kept, and the document says so.
      damaged = true;
    }
    boolean sideways = rotation % 180 != 0;
    float width = sideways ? box.getHeight() : box.getWidth();
    float height = sideways ? box.getWidth() : box.getHeight();
    return Turning.turned(
        new PdfPage(
            pageNumber,
            width,
            height,
            Overprint.removed(glyphs),
            rules.rules(),
            pictures,
            damaged));
  }

  private void draw(String name, float[] n) {
    if (crop == null) {
      return;
    }
    switch (name) {
      case "m", "l", "c", "v", "y" -> {
        if (n.length >= 2) {
          Place end = place(n[n.length - 2], n[n.length - 1]);
          if (name.equals("m")) {
            rules.moveTo(end.x(), end.y());
          } else if (name.equals("l")) {
            rules.lineTo(end.x(), end.y());
          } else {
            rules.jumpTo(end.x(), end.y());
          }
        }
      }
      case "re" -> {
        if (n.length >= 4) {
          Place one = place(n[0], n[1]);
          Place other = place(n[0] + n[2], n[1] + n[3]);
          rules.box(one.x(), one.y(), other.x(), other.y());
        }
      }
      case "h" -> rules.close();
      case "s", "b", "b*" -> {
        rules.close();
        rules.stroke();
      }
      case "S", "B", "B*" -> rules.stroke();
      case "f", "F", "f*" -> rules.fill();
      default -> rules.end();
    }
  }

  private Place place(float x, float y) {
    Point2D.Float point = getGraphicsState().getCurrentTransformationMatrix().transformPoint(x, y);
    return turned(point.x, point.y);
  }

  /** Where on the page as it is shown a point stands. */
  private Place turned(float x, float y) {
    PDRectangle box = crop == null ? PDRectangle.A4 : crop;
    float left = x - box.getLowerLeftX();
    float up = y - box.getLowerLeftY();
    return switch (rotation) {
      case 90 -> new Place(up, left);
      case 180 -> new Place(box.getWidth() - left, up);
      case 270 -> new Place(box.getHeight() - up, box.getWidth() - left);
      default -> new Place(left, box.getHeight() - up);
    };
  }

  /** A point, from the top left corner of the page as it is shown. */
  private record Place(float x, float y) {}

  @Override
  public void beginMarkedContentSequence(
      @Nullable COSName tag, @Nullable COSDictionary properties) {
    int outer = contents.isEmpty() ? Glyph.LOOSE : contents.peek();
    int id = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
    boolean artifact = tag != null && tag.getName().equals("Artifact");
    contents.push(artifact ? Glyph.ARTIFACT : id >= 0 && outer != Glyph.ARTIFACT ? id : outer);
  }

  @Override
  public void endMarkedContentSequence() {
    if (!contents.isEmpty()) {
      contents.pop();
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    deadline.check();
    super.processOperator(operator, operands);
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
      throws IOException {
    if (e instanceof Deadline.Passed) {
      throw e;
    }
    damaged = true;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    if (glyphs.size() >= MOST_GLYPHS || crop == null) {
      return;
    }
    String text = fonts.text(font, code);
    if (text.isEmpty()) {
      return;
    }
    float size = Math.max(matrix.getScalingFactorY(), 0.1f);
    float width = Math.abs(displacement.getX() * matrix.getScalingFactorX());
    Place at = turned(matrix.getTranslateX(), matrix.getTranslateY());
    int turns = Math.floorMod(quarterTurns(matrix) - rotation / 90, 4);
    int content = contents.isEmpty() ? Glyph.LOOSE : contents.peek();
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    boolean bold = fonts.isBold(font) || mode.isStroke();
    boolean hidden = !mode.isFill() && !mode.isStroke();
    glyphs.add(new Glyph(text, at.x(), at.y(), width, size, bold, hidden, turns, content, number));
  }

  /** How often the writing is turned against the clock from running to the right. */
  private static int quarterTurns(Matrix matrix) {
    float across = matrix.getScaleX();
    float along = matrix.getShearY();
    if (Math.abs(across) >= Math.abs(along)) {
      return across >= 0 ? 0 : 2;
    }
    return along > 0 ? 1 : 3;
  }
}
