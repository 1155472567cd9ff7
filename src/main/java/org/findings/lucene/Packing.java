package org.findings.lucene;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Packs values one after the other, for {@link Unpacking} to take in the same order. JSON took
 * longer to read for a page than all else of it together, as names and numbers are text there.
 */
final class Packing {
  private static final int VINT = 5;

  private byte[] bytes = new byte[1024];
  private int size;

  Packing number(int number) {
    bytes = ArrayUtil.grow(bytes, size + VINT);
    int rest = number;
    while ((rest & ~0x7F) != 0) {
      bytes[size++] = (byte) ((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
    return this;
  }

  /** One that is not negative, or none. */
  Packing numberOrNone(@Nullable Integer number) {
    return number(number == null ? 0 : number + 1);
  }

  Packing text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    bytes = ArrayUtil.grow(bytes, size + utf8.length);
    System.arraycopy(utf8, 0, bytes, size, utf8.length);
    size += utf8.length;
    return this;
  }

  Packing textOrNone(@Nullable String text) {
    return text == null ? number(0) : number(1).text(text);
  }

  Packing texts(List<String> texts) {
    number(texts.size());
    texts.forEach(this::text);
    return this;
  }

  /** By name, as the order of an enum may change. */
  Packing name(Enum<?> value) {
    return text(value.name());
  }

  Packing nameOrNone(@Nullable Enum<?> value) {
    return textOrNone(value == null ? null : value.name());
  }

  Packing dateOrNone(@Nullable LocalDate date) {
    return textOrNone(date == null ? null : date.toString());
  }

  /** A copy of what was packed; the next value begins anew. */
  BytesRef packed() {
    BytesRef packed = new BytesRef(ArrayUtil.copyOfSubArray(bytes, 0, size));
    size = 0;
    return packed;
  }
}
