package org.findings.reader;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessInputStream;
import org.apache.pdfbox.io.RandomAccessOutputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessReadWriteBuffer;

/** A stream of a PDF that is unpacked, by whatever filters, only as far as memory and time go. */
final class PdfStream extends COSStream {
  /** The fonts, tables and drawings of real letters take up to some megabytes each. */
  private static final long LARGEST = 128L << 20;

  private final Spending spending;

  PdfStream(RandomAccessReadView packed, Spending spending) throws IOException {
    super(null, packed);
    this.spending = spending;
  }

  /** It unpacks to more than any letter holds. An error, since PDFBox goes on after exceptions. */
  static final class TooLarge extends Error {
    private static final long serialVersionUID = 1;

    TooLarge() {
      super(
          "a part of this PDF unpacks to more than %d MB: leave it out, or save it anew"
              .formatted(LARGEST >> 20));
    }
  }

  @Override
  public InputStream createRawInputStream() throws IOException {
    return new Packed(super.createRawInputStream(), spending);
  }

  @Override
  public RandomAccessRead createView() throws IOException {
    List<Filter> filters = filters();
    return filters.isEmpty() ? super.createView() : unpacked(filters, DecodeOptions.DEFAULT);
  }

  @Override
  public COSInputStream createInputStream(DecodeOptions options) throws IOException {
    List<Filter> filters = filters();
    if (filters.isEmpty()
        || filters.contains(FilterFactory.INSTANCE.getFilter(COSName.JPX_DECODE))) {
      // Only JPX pictures tell more than their bytes.
      return super.createInputStream(options);
    }
    Unpacked bytes = unpacked(filters, options);
    return new COSStream(null, new RandomAccessReadView(bytes, 0, bytes.length()))
        .createInputStream();
  }

  private Unpacked unpacked(List<Filter> filters, DecodeOptions options) throws IOException {
    InputStream packed = super.createRawInputStream();
    Unpacked result = new Unpacked(spending);
    for (int i = 0; i < filters.size(); i++) {
      if (i > 0) {
        packed = new RandomAccessInputStream(result);
        result = new Unpacked(spending);
      }
      filters.get(i).decode(packed, new RandomAccessOutputStream(result), this, i, options);
      result.seek(0);
    }
    return result;
  }

  /** As PDFBox does it, a filter named twice is used once. */
  private List<Filter> filters() throws IOException {
    COSBase named = getFilters();
    List<Filter> filters = new ArrayList<>();
    if (named instanceof COSName name) {
      filters.add(FilterFactory.INSTANCE.getFilter(name));
    } else if (named instanceof COSArray names) {
      for (COSBase each : names) {
        if (!(each instanceof COSName name)) {
          throw new IOException("a filter without a name");
        }
        filters.add(FilterFactory.INSTANCE.getFilter(name));
      }
    }
    return filters.stream().distinct().toList();
  }

  /** Pages are drawn while they are unpacked, so what one piece becomes must be bounded. */
  private static final class Packed extends FilterInputStream {
    private static final int PIECE = 256;

    /** No byte becomes more, by what pages are packed. */
    private static final int PER_BYTE = 1032;

    private final Spending spending;

    Packed(InputStream in, Spending spending) {
      super(in);
      this.spending = spending;
    }

    @Override
    public int read() throws IOException {
      spending.on(PER_BYTE);
      return super.read();
    }

    @Override
    public int read(byte[] b, int offset, int length) throws IOException {
      int piece = Math.min(length, PIECE);
      spending.on(piece * PER_BYTE);
      return super.read(b, offset, piece);
    }
  }

  private static final class Unpacked extends RandomAccessReadWriteBuffer {
    private final Spending spending;

    Unpacked(Spending spending) {
      this.spending = spending;
    }

    @Override
    public void write(int b) throws IOException {
      spend(1);
      super.write(b);
    }

    @Override
    public void write(byte[] b, int offset, int length) throws IOException {
      spend(length);
      super.write(b, offset, length);
    }

    private void spend(int bytes) throws IOException {
      spending.on(bytes);
      if (size > LARGEST) {
        throw new TooLarge();
      }
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
