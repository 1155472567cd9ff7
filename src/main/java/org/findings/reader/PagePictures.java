package org.findings.reader;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Paints pages of a PDF, one at a time, as programs for text recognition want them. */
final class PagePictures implements Closeable {
  /** Dots per inch at which small print is still recognised well. */
  private static final float SHARP = 300;

  private static final float POINTS = 72;

  /** A large page is painted less sharp; one of A3 has 17 million. */
  private static final double MOST_PIXELS = 20_000_000;

  private final PDDocument document;
  private final PDFRenderer renderer;

  private PagePictures(PDDocument document) {
    this.document = document;
    this.renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
  }

  static PagePictures of(byte[] pdf, Deadline deadline) throws IOException {
    return new PagePictures(PdfFile.open(pdf, deadline));
  }

  /**
   * One page in grey, as a picture in the format PGM.
   *
   * @param number 1-based
   */
  byte[] page(int number) throws IOException {
    PDRectangle box = document.getPage(number - 1).getCropBox();
    double area = Math.max(box.getWidth(), 1.0) * Math.max(box.getHeight(), 1.0);
    double most = POINTS * Math.sqrt(MOST_PIXELS / area);
    float sharp = (float) Math.min(SHARP, most);
    return pgm(renderer.renderImageWithDPI(number - 1, sharp, ImageType.GRAY));
  }

  private static byte[] pgm(BufferedImage image) throws IOException {
    String head = "P5\n%d %d\n255\n".formatted(image.getWidth(), image.getHeight());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    out.write(((DataBufferByte) image.getRaster().getDataBuffer()).getData());
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
