package org.findings.reader;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Keeps small files from growing in memory: a page that unpacks to more is not read. */
final class Bounds {
  /** The drawing instructions of a real page take a tenth of a megabyte. */
  private static final long LARGEST = 48L << 20;

  /** No byte unpacks to more. */
  private static final int PER_BYTE = 1032;

  private Bounds() {}

  static boolean isTooLarge(PDPage page) throws IOException {
    return size(page.getCOSObject().getDictionaryObject(COSName.CONTENTS)) > LARGEST;
  }

  static boolean isTooLarge(COSStream drawing) throws IOException {
    return unpacked(drawing) > LARGEST;
  }

  private static long size(@Nullable COSBase contents) throws IOException {
    COSBase base = contents instanceof COSObject object ? object.getObject() : contents;
    if (base instanceof COSStream stream) {
      return unpacked(stream);
    }
    long size = 0;
    if (base instanceof COSArray array) {
      for (int i = 0; i < array.size() && size <= LARGEST; i++) {
        size += array.getObject(i) instanceof COSStream part ? unpacked(part) : 0;
      }
    }
    return size;
  }

  /** How large a stream gets, counted only as far as it matters. */
  private static long unpacked(COSStream stream) throws IOException {
    long packed = stream.getLong(COSName.LENGTH, 0);
    if (stream.getFilters() instanceof COSArray filters && filters.size() > 1) {
      return packed * PER_BYTE > LARGEST ? Long.MAX_VALUE / 2 : packed;
    }
    if (packed * PER_BYTE <= LARGEST || !COSName.FLATE_DECODE.equals(stream.getFilters())) {
      return packed;
    }
    long size = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = new InflaterInputStream(stream.createRawInputStream())) {
      for (int n = in.read(buffer); n >= 0 && size <= LARGEST; n = in.read(buffer)) {
        size += n;
      }
    } catch (ZipException | EOFException e) {
      return size;
    }
    return size;
  }
}
