package org.findings.api;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON field by field; what is absent is null, never left out. */
final class Json {
  /**
   * What is written to stays open, and nothing closes what was begun: half an answer must not look
   * like a whole one.
   */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private static final ObjectWriteContext INDENTED =
      new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
          return new DefaultPrettyPrinter();
        }
      };

  private static final int PLACES = 4;

  private final JsonGenerator out;

  private Json(JsonGenerator out) {
    this.out = out;
  }

  static AnswerBody object(Consumer<Json> fields) {
    return bytes -> write(FACTORY.createGenerator(ObjectWriteContext.empty(), bytes), fields);
  }

  /** For people. */
  static AnswerBody indented(Consumer<Json> fields) {
    return bytes -> write(FACTORY.createGenerator(INDENTED, bytes), fields);
  }

  /** An object on a line of its own. */
  static void line(Writer text, Consumer<Json> fields) throws IOException {
    write(FACTORY.createGenerator(ObjectWriteContext.empty(), text), fields);
    text.append('\n');
  }

  private static void write(JsonGenerator generator, Consumer<Json> fields) throws IOException {
    try (JsonGenerator out = generator) {
      out.writeStartObject();
      fields.accept(new Json(out));
      out.writeEndObject();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  void text(String name, @Nullable String value) {
    if (value == null) {
      out.writeNullProperty(name);
    } else {
      out.writeStringProperty(name, value);
    }
  }

  /** A value as it prints itself, such as a date. */
  void printed(String name, @Nullable Object value) {
    text(name, value == null ? null : value.toString());
  }

  void number(String name, @Nullable Integer value) {
    if (value == null) {
      out.writeNullProperty(name);
    } else {
      out.writeNumberProperty(name, value.intValue());
    }
  }

  void number(String name, long value) {
    out.writeNumberProperty(name, value);
  }

  void number(String name, @Nullable Double value) {
    if (value == null) {
      out.writeNullProperty(name);
    } else {
      out.writeNumberProperty(name, value.doubleValue());
    }
  }

  void number(String name, @Nullable Float value) {
    if (value == null) {
      out.writeNullProperty(name);
    } else {
      out.writeNumberProperty(name, value.floatValue());
    }
  }

  /** As {@link #rounded}. */
  void decimal(String name, double value) {
    out.writeNumberProperty(name, new BigDecimal(rounded(value)));
  }

  /**
   * A figure to four places behind the point.
   *
   * @param value neither infinite nor undefined
   */
  static String rounded(double value) {
    BigDecimal places = BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_EVEN);
    return places.signum() == 0 ? "0" : places.stripTrailingZeros().toPlainString();
  }

  void yes(String name) {
    is(name, true);
  }

  void is(String name, boolean so) {
    out.writeBooleanProperty(name, so);
  }

  void texts(String name, List<String> values) {
    out.writeArrayPropertyStart(name);
    values.forEach(out::writeString);
    out.writeEndArray();
  }

  /** A list of pairs of numbers. */
  <T> void pairs(String name, List<T> values, ToPair<T> pair) {
    out.writeArrayPropertyStart(name);
    for (T value : values) {
      out.writeStartArray();
      for (int number : pair.of(value)) {
        out.writeNumber(number);
      }
      out.writeEndArray();
    }
    out.writeEndArray();
  }

  void object(String name, Runnable fields) {
    out.writeObjectPropertyStart(name);
    fields.run();
    out.writeEndObject();
  }

  <T> void objectOrNull(String name, @Nullable T value, Consumer<T> fields) {
    if (value == null) {
      out.writeNullProperty(name);
    } else {
      object(name, () -> fields.accept(value));
    }
  }

  <T> void objects(String name, List<T> values, Consumer<T> fields) {
    out.writeArrayPropertyStart(name);
    for (T value : values) {
      out.writeStartObject();
      fields.accept(value);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** Two numbers that belong together. */
  interface ToPair<T> {
    int[] of(T value);
  }
}
