package org.findings.api;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A multipart body, written by hand so that it can be wrong. */
final class Form {
  static final String TYPE = "multipart/form-data; boundary=cut";

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  /**
   * A part.
   *
   * @param disposition what follows form-data
   */
  Form part(String disposition, byte[] content) {
    text("--cut\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n");
    body.writeBytes(content);
    text("\r\n");
    return this;
  }

  Form file(String name, String content) {
    return part(
        "name=\"file\"; filename=\"" + name + "\"", content.getBytes(StandardCharsets.UTF_8));
  }

  Form meta(String json) {
    return part("name=\"meta\"", json.getBytes(StandardCharsets.UTF_8));
  }

  byte[] whole() {
    text("--cut--\r\n");
    return body.toByteArray();
  }

  byte[] broken() {
    return body.toByteArray();
  }

  private void text(String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
