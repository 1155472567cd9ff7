package org.findings.reader;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Follows drawings within drawings; pictures are noted, never decoded. */
final class DrawForm extends OperatorProcessor {
  /** Forms that draw each other in a circle end here. */
  private static final int DEEPEST = 12;

  private final PDFStreamEngine engine;
  private final Runnable onPicture;

  DrawForm(PDFStreamEngine engine, Runnable onPicture) {
    super(engine);
    this.engine = engine;
    this.onPicture = onPicture;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    PDResources resources = engine.getResources();
    if (operands.isEmpty() || resources == null || !(operands.get(0) instanceof COSName name)) {
      return;
    }
    COSDictionary objects = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
    if (objects == null || !(objects.getDictionaryObject(name) instanceof COSStream stream)) {
      return;
    }
    if (!COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
      onPicture.run();
      return;
    }
    engine.increaseLevel();
    try {
      if (engine.getLevel() <= DEEPEST) {
        engine.showForm(new PDFormXObject(stream));
      }
    } finally {
      engine.decreaseLevel();
    }
  }

  @Override
  public String getName() {
    return OperatorName.DRAW_OBJECT;
  }
}
