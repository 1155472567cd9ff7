package org.findings.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files that grow in memory, beside a good one, in a Java that has little of it. */
class BombsTest {
  private static final int MEGABYTES = 600;

  @TempDir Path folder;

  @Test
  void areSetAsideAndTheOthersAreRead() throws Exception {
    Path letters = folder.resolve("letters");
    Written.file(letters, "good.txt", Written.letter("Kent", "2 May 2020", "One."));
    byte[] once = blanks();
    String flate = "/Filter/FlateDecode";
    Files.write(letters.resolve("contents.pdf"), pdf(once, flate, new byte[0], ""));
    Files.write(letters.resolve("unicode.pdf"), pdf(text(), "", once, flate));
    Files.write(letters.resolve("hidden.pdf"), pdf(text(), "", once, "/Subtype/Image" + flate));

    String said = run("index", letters.toString(), "--index", folder.resolve("index").toString());

    assertThat(said)
        .contains("1 added")
        .contains("a part of this PDF unpacks to more than 128 MB: leave it out, or save it anew")
        .contains("needs more memory than there is")
        .contains("contents.pdf", "unicode.pdf", "hidden.pdf");
  }

  private String run(String... args) throws Exception {
    Path said = folder.resolve("said.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx224m", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("org.findings.cli.Main");
    command.addAll(List.of(args));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return Files.readString(said);
  }

  private static byte[] text() {
    return "BT /F1 12 Tf 50 700 Td (Children were seen) Tj ET".getBytes(ISO_8859_1);
  }

  private static byte[] blanks() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
    byte[] megabyte = " ".repeat(1 << 20).getBytes(ISO_8859_1);
    try (DeflaterOutputStream packing = new DeflaterOutputStream(out, best)) {
      for (int i = 0; i < MEGABYTES; i++) {
        packing.write(megabyte);
      }
    }
    return out.toByteArray();
  }

  /** One page, and a font that has its signs explained by a stream. */
  private static byte[] pdf(byte[] page, String pageFilter, byte[] unicode, String unicodeFilter)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("%PDF-1.5\n".getBytes(ISO_8859_1));
    object(out, "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n");
    object(out, "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n");
    object(
        out,
        "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
            + "/Resources<</Font<</F1 5 0 R>>>>>> endobj\n");
    stream(out, 4, page, pageFilter);
    object(out, "5 0 obj <</Type/Font/Subtype/TrueType/BaseFont/Arial/ToUnicode 6 0 R>> endobj\n");
    stream(out, 6, unicode, unicodeFilter);
    object(out, "trailer <</Root 1 0 R/Size 7>>\n%%EOF\n");
    return out.toByteArray();
  }

  private static void stream(ByteArrayOutputStream out, int number, byte[] bytes, String filter) {
    object(out, number + " 0 obj <<" + filter + "/Length " + bytes.length + ">>\nstream\n");
    out.writeBytes(bytes);
    object(out, "\nendstream endobj\n");
  }

  private static void object(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(ISO_8859_1));
  }
}
