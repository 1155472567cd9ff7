package org.findings.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.findings.letter.Ids;
import org.findings.letter.Paragraph;
import org.findings.letter.Source;
import org.findings.parser.Parser;
import org.findings.reader.Document;
import org.findings.reader.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The samples that are no text come from their sources. To make them anew:
 *
 * <pre>mvn -q test -Dtest=SampleFormatsTest -Dsamples=write</pre>
 */
class SampleFormatsTest {
  private static final Path LETTERS = Path.of("index-data", "letters");
  private static final int LARGEST = 100 << 10;

  @ParameterizedTest
  @CsvSource({
    "eastmarrow-jtai-2024, tagged, pdf",
    "fenwater-focused-visit-2020, untagged, pdf",
    "ravensholt-ilacs-2023, docx, docx",
    "hollinbridge-send-2024, html, html"
  })
  void theSampleIsWhatItsSourceSays(String name, String format, String ending) throws Exception {
    byte[] made = made(format, SampleFormats.source(name));
    Path sample = LETTERS.resolve(name + "." + ending);
    if ("write".equals(System.getProperty("samples"))) {
      Files.write(sample, made);
    }
    byte[] held = Files.readAllBytes(sample);
    assertThat(held.length).isLessThan(LARGEST);
    assertThat(paragraphs(held)).isEqualTo(paragraphs(made));
  }

  private static byte[] made(String format, String source) throws IOException {
    return switch (format) {
      case "tagged" -> SampleFormats.taggedPdf(source);
      case "untagged" -> SampleFormats.untaggedPdf(source);
      case "docx" -> SampleFormats.docx(source);
      default -> SampleFormats.html(source);
    };
  }

  private static List<String> paragraphs(byte[] bytes) throws Exception {
    Document document = Reader.read("sample", bytes);
    Source source = new Source("sample", Ids.sha256(bytes), document.format());
    return Parser.standard().parse(document, source).paragraphs().stream()
        .map(Paragraph::text)
        .toList();
  }
}
