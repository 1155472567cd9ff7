package org.findings.cli;

import static ch.qos.logback.core.encoder.JsonEscapeUtil.jsonEscapeString;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.slf4j.event.KeyValuePair;

/** One JSON object a line, with the pairs of an event as fields of their own. */
final class JsonLines extends EncoderBase<ILoggingEvent> {
  private static final byte[] NOTHING = {};

  @Override
  public byte[] headerBytes() {
    return NOTHING;
  }

  @Override
  public byte[] footerBytes() {
    return NOTHING;
  }

  @Override
  public byte[] encode(ILoggingEvent event) {
    StringBuilder line = new StringBuilder("{");
    text(line, "time", event.getInstant().toString());
    text(line.append(','), "level", event.getLevel().toString());
    text(line.append(','), "logger", event.getLoggerName());
    text(line.append(','), "message", event.getFormattedMessage());
    for (KeyValuePair pair :
        Objects.requireNonNullElse(event.getKeyValuePairs(), List.<KeyValuePair>of())) {
      line.append(',');
      if (pair.value instanceof Number number) {
        line.append('"').append(jsonEscapeString(pair.key)).append("\":").append(number);
      } else {
        text(line, pair.key, String.valueOf(pair.value));
      }
    }
    IThrowableProxy thrown = event.getThrowableProxy();
    if (thrown != null) {
      text(line.append(','), "error", ThrowableProxyUtil.asString(thrown));
    }
    return line.append("}\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void text(StringBuilder line, String key, String value) {
    line.append('"').append(jsonEscapeString(key)).append("\":\"");
    line.append(jsonEscapeString(value)).append('"');
  }
}
