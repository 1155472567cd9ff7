package org.findings.api;

import io.javalin.http.Context;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.findings.intake.Letters;
import org.jspecify.annotations.Nullable;

/**
 * A file that a request brings, and what comes along with it.
 *
 * @param name as the sender calls it; nothing is sure of it
 * @param all what is on the disk meanwhile
 */
record Upload(String name, Part file, @Nullable Part meta, List<Part> all)
    implements AutoCloseable {
  static final String FILE = "file";
  static final String META = "meta";

  /** Bytes between and around the parts. */
  private static final int FRAME = 16 << 10;

  private static final long LONGEST = (long) Letters.LARGEST + Letters.LARGEST_META + FRAME;

  /** Bytes; larger parts wait in a file. */
  private static final int IN_MEMORY = 256 << 10;

  private static final MultipartConfigElement BOUNDS =
      new MultipartConfigElement(
          System.getProperty("java.io.tmpdir"), Letters.LARGEST, LONGEST, IN_MEMORY);

  private static final String EXAMPLE =
      "Send multipart/form-data with the letter as the part 'file', as"
          + " curl -F file=@letter.pdf does, and if you like the part 'meta'.";

  /** Takes all of the body; what is large waits in files until this is closed. */
  static Upload of(Context request) throws IOException, Problem {
    String type = request.header("Content-Type");
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
      throw new Problem(
              ProblemKind.BODY_OF_OTHER_TYPE,
              type == null ? "The body has no type." : "The body's type is '" + type + "'.")
          .withHint(EXAMPLE);
    }
    if (request.req().getContentLengthLong() > LONGEST) {
      throw tooLong();
    }
    request.req().setAttribute(ServletContextRequest.MULTIPART_CONFIG_ELEMENT, BOUNDS);
    List<Part> parts;
    try {
      parts = List.copyOf(request.req().getParts());
    } catch (ServletException | IOException | RuntimeException e) {
      throw isTooLong(e) ? tooLong() : Broken.body(e, EXAMPLE);
    }
    // All of it was read, so the connection can serve the next request.
    request.removeHeader("Connection");
    try {
      return of(parts);
    } catch (Problem e) {
      delete(parts);
      throw e;
    }
  }

  private static Upload of(List<Part> parts) throws Problem {
    Map<String, Part> named = new HashMap<>();
    for (Part part : parts) {
      String name = String.valueOf(part.getName());
      Parameters.requireKnown(name, List.of(FILE, META));
      if (named.put(name, part) != null) {
        throw Parameters.repeated(name, 2);
      }
    }
    Part file = named.get(FILE);
    if (file == null) {
      throw new Problem(ProblemKind.BAD_BODY, "There is no part 'file'.").withHint(EXAMPLE);
    }
    String name = file.getSubmittedFileName();
    if (name == null || name.isBlank()) {
      throw new Problem(ProblemKind.BAD_BODY, "The part 'file' has no filename.").withHint(EXAMPLE);
    }
    Part meta = named.get(META);
    if (meta != null && meta.getSize() > Letters.LARGEST_META) {
      throw new Problem(
              ProblemKind.BODY_TOO_LONG,
              "The part 'meta' is longer than " + (Letters.LARGEST_META >> 10) + " KB.")
          .withHint("Say only what the letter can't.")
          .withParameter(META);
    }
    return new Upload(name, file, meta, parts);
  }

  byte[] fileBytes() throws IOException {
    return bytes(file);
  }

  byte @Nullable [] metaBytes() throws IOException {
    return meta == null ? null : bytes(meta);
  }

  private static byte[] bytes(Part part) throws IOException {
    try (InputStream in = part.getInputStream()) {
      return in.readAllBytes();
    }
  }

  private static void delete(List<Part> parts) throws IOException {
    for (Part part : parts) {
      part.delete();
    }
  }

  @Override
  public void close() throws IOException {
    delete(all);
  }

  private static Problem tooLong() {
    return new Problem(
            ProblemKind.BODY_TOO_LONG,
            "The file is larger than " + (Letters.LARGEST >> 20) + " MB.")
        .withHint("Split it, or send it without its pictures.");
  }

  private static boolean isTooLong(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof HttpException http
          && http.getCode() == HttpStatus.PAYLOAD_TOO_LARGE_413) {
        return true;
      }
      // The server has no type of its own for it.
      if (String.valueOf(cause.getMessage()).contains("exceeded")) {
        return true;
      }
    }
    return false;
  }
}
