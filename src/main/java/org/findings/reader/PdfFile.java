package org.findings.reader;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Opens a PDF so that all that is parsed and unpacked of it, now and later, is counted; PDFBox by
 * itself unpacks whatever a file holds to its end.
 */
final class PdfFile extends PDFParser {
  private final Spending spending;

  private PdfFile(byte[] bytes, Spending spending) throws IOException {
    super(new Source(bytes, spending), "");
    this.spending = spending;
    document.close();
    document = new Objects();
  }

  /**
   * @throws OutOfMemoryError when reading it leaves too little to others, here and from the
   *     document
   * @throws PdfStream.TooLarge when a part of it unpacks too far, here and from the document
   */
  static PDDocument open(byte[] bytes, Deadline deadline) throws IOException {
    return new PdfFile(bytes, new Spending(deadline)).parse();
  }

  private final class Objects extends COSDocument {
    Objects() {
      super(IOUtils.createMemoryOnlyStreamCache(), PdfFile.this);
    }

    @Override
    public COSStream createCOSStream(COSDictionary dictionary, long start, long length)
        throws IOException {
      PdfStream stream = new PdfStream(createRandomAccessReadView(start, length), spending);
      dictionary.forEach(stream::setItem);
      stream.setKey(dictionary.getKey());
      return stream;
    }
  }

  private static final class Source extends RandomAccessReadBuffer {
    private final Spending spending;

    Source(byte[] bytes, Spending spending) {
      super(bytes);
      this.spending = spending;
    }

    @Override
    public int read() throws IOException {
      spending.on(1);
      return super.read();
    }

    @Override
    public int read(byte[] b, int offset, int length) throws IOException {
      spending.on(length);
      return super.read(b, offset, length);
    }
  }
}
