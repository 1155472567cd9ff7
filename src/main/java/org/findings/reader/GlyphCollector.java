package org.findings.reader;

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
  }

  /**
   * Everything drawn on one page.
   *
   * @param pageNumber 1-based
   */
  PdfPage collect(PDPage page, int pageNumber) throws IOException {
    glyphs = new ArrayList<>();
    contents.clear();
    pictures = false;
    number = pageNumber;
    PDRectangle box = page.getCropBox();
    crop = box;
    rotation = Math.floorMod(page.getRotation(), 360);
    damaged = Bounds.isTooLarge(page);
    try {
      if (!damaged) {
        processPage(page);
      }
    } catch (Deadline.Passed e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // What could be read of the page is kept, and the document says so.
      damaged = true;
    }
    boolean sideways = rotation % 180 != 0;
    float width = sideways ? box.getHeight() : box.getWidth();
    float height = sideways ? box.getWidth() : box.getHeight();
    return new PdfPage(pageNumber, width, height, glyphs, pictures, damaged);
  }

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
    float left = matrix.getTranslateX() - crop.getLowerLeftX();
    float up = matrix.getTranslateY() - crop.getLowerLeftY();
    float across = matrix.getScaleX();
    float along = matrix.getShearY();
    float x = left;
    float y = crop.getHeight() - up;
    boolean upright = across > 0 && Math.abs(along) < Math.abs(across);
    switch (rotation) {
      case 90 -> {
        x = up;
        y = left;
        upright = along < 0 == across >= 0 || Math.abs(along) > Math.abs(across);
      }
      case 180 -> {
        x = crop.getWidth() - left;
        y = up;
        upright = across < 0;
      }
      case 270 -> {
        x = crop.getHeight() - up;
        y = crop.getWidth() - left;
        upright = Math.abs(along) > Math.abs(across);
      }
      default -> {}
    }
    int content = contents.isEmpty() ? Glyph.LOOSE : contents.peek();
    boolean bold =
        fonts.isBold(font) || getGraphicsState().getTextState().getRenderingMode().isStroke();
    glyphs.add(new Glyph(text, x, y, width, size, bold, upright, content, number));
  }
}
