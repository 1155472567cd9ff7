package org.findings.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What is to be told, known but not yet written: only the writing can fail. */
@FunctionalInterface
public interface AnswerBody {
  /** Writes it, and leaves open what it is written to. */
  void to(OutputStream out) throws IOException;

  /** The whole in memory, for what is short. */
  default byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      to(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can't fail to be written", e);
    }
    return bytes.toByteArray();
  }

  /** The same as text, for a terminal. */
  default String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }
}
