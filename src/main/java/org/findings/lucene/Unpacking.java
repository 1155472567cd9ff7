package org.findings.lucene;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Takes values in the order in which they were packed. */
final class Unpacking {
  private final byte[] bytes;
  private final ByteArrayDataInput in;

  Unpacking(BytesRef packed) {
    bytes = packed.bytes;
    in = new ByteArrayDataInput(bytes, packed.offset, packed.length);
  }

  int number() {
    return in.readVInt();
  }

  @Nullable Integer numberOrNone() {
    int number = in.readVInt();
    return number == 0 ? null : number - 1;
  }

  String text() {
    int length = in.readVInt();
    String text = new String(bytes, in.getPosition(), length, StandardCharsets.UTF_8);
    in.skipBytes(length);
    return text;
  }

  @Nullable String textOrNone() {
    return in.readVInt() == 0 ? null : text();
  }

  List<String> texts() {
    return list(Unpacking::text);
  }

  <T> List<T> list(Function<Unpacking, T> each) {
    int size = in.readVInt();
    if (size == 0) {
      return List.of();
    }
    List<T> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(each.apply(this));
    }
    return list;
  }

  <E extends Enum<E>> E name(Class<E> type) {
    return Enum.valueOf(type, text());
  }

  <E extends Enum<E>> @Nullable E nameOrNone(Class<E> type) {
    return in.readVInt() == 0 ? null : name(type);
  }

  @Nullable LocalDate dateOrNone() {
    return in.readVInt() == 0 ? null : LocalDate.parse(text());
  }
}
