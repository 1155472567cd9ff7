package org.findings.reader;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.jspecify.annotations.Nullable;

/** The parts of a ZIP archive, of which no more is unpacked than a letter may have. */
final class BoundedZip extends ZipFileZipEntrySource {
  /** The text of the longest reports takes a tenth of it. */
  static final long LARGEST_PART = 32L << 20;

  static final long LARGEST_TOTAL = 64L << 20;

  /** A part of each kind, and a picture a page. */
  static final int MOST_PARTS = 5000;

  private long unpacked;
  private boolean tooLarge;

  private BoundedZip(ZipFile zip) {
    super(zip);
  }

  /** It unpacks to more than a letter may have. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;

    TooLarge() {
      super("it unpacks to more than %d MB".formatted(LARGEST_PART >> 20));
    }
  }

  static BoundedZip of(byte[] bytes) throws IOException, Unreadable {
    int parts = parts(bytes);
    if (parts > MOST_PARTS) {
      throw new Unreadable(
          "a ZIP archive of %,d parts, more than %,d: no letter".formatted(parts, MOST_PARTS));
    }
    return new BoundedZip(ZipFile.builder().setByteArray(bytes).get());
  }

  /** How many its list names, without reading the list: one that is too long fills the memory. */
  private static int parts(byte[] bytes) {
    int parts = 0;
    for (int i = 0; i + 3 < bytes.length; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
        parts++;
      }
    }
    return parts;
  }

  boolean has(String name) {
    return getEntry(name) != null;
  }

  /** Whether something was refused for its size. */
  boolean wasTooLarge() {
    return tooLarge;
  }

  /** Whether a part's name begins so. */
  boolean hasUnder(String folder) {
    Enumeration<? extends ZipArchiveEntry> entries = getEntries();
    while (entries.hasMoreElements()) {
      if (entries.nextElement().getName().startsWith(folder)) {
        return true;
      }
    }
    return false;
  }

  /** The beginning of a small part, empty where there is none. */
  String start(String name) throws IOException {
    ZipArchiveEntry entry = getEntry(name);
    if (entry == null) {
      return "";
    }
    try (InputStream in = getInputStream(entry)) {
      return new String(in.readNBytes(200), java.nio.charset.StandardCharsets.ISO_8859_1);
    }
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    @Nullable InputStream in = super.getInputStream(entry);
    return new Counted(in == null ? new ByteArrayInputStream(new byte[0]) : in);
  }

  private final class Counted extends FilterInputStream {
    private long left = LARGEST_PART;

    private Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) throws TooLarge {
      left -= read;
      unpacked += read;
      if (left < 0 || unpacked > LARGEST_TOTAL) {
        tooLarge = true;
        throw new TooLarge();
      }
    }
  }
}
