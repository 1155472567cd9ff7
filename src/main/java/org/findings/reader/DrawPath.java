package org.findings.reader;

import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** One instruction that draws lines or boxes. */
final class DrawPath extends OperatorProcessor {
  /** Everything that begins, prolongs or paints a path. */
  static final List<String> NAMES =
      List.of(
          "m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");

  /** What is to be done about an instruction. */
  interface Pen {
    void draw(String name, float[] numbers);
  }

  private final String name;
  private final Pen pen;

  DrawPath(PDFStreamEngine engine, String name, Pen pen) {
    super(engine);
    this.name = name;
    this.pen = pen;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) {
    float[] numbers = new float[operands.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
    }
    pen.draw(name, numbers);
  }

  @Override
  public String getName() {
    return name;
  }
}
