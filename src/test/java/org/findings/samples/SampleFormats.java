package org.findings.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes letters in every format out of how the samples are written in src/test/resources/samples.
 */
public final class SampleFormats {
  private static final Path SOURCES = Path.of("src", "test", "resources", "samples");

  private SampleFormats() {}

  /** How a sample is written down, in Markdown. */
  public static String source(String name) throws IOException {
    return Files.readString(SOURCES.resolve(name + ".md"));
  }

  public static byte[] taggedPdf(String markdown) throws IOException {
    return PdfSample.of(markdown, true);
  }

  public static byte[] untaggedPdf(String markdown) throws IOException {
    return PdfSample.of(markdown, false);
  }

  public static byte[] docx(String markdown) throws IOException {
    return DocxSample.of(markdown);
  }

  public static byte[] html(String markdown) {
    return HtmlSample.of(markdown).getBytes(StandardCharsets.UTF_8);
  }
}
