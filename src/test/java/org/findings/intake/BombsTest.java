package org.findings.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Small files that grow in memory, beside a good one, in a Java that has little of it. */
class BombsTest {
  private static final int MEGABYTES = 600;
  private static final String TOO_LARGE =
      "a part of this PDF unpacks to more than 128 MB: leave it out, or save it anew";
  private static final String TOO_MUCH = "needs more memory than there is";

  @TempDir Path folder;

  /** Each way to hide much in little. */
  private static Map<String, byte[]> bombs() throws IOException {
    String flate = "/Filter/FlateDecode";
    byte[] once = packed(" ".repeat(1 << 20), MEGABYTES);
    byte[] runs = packed("\u0081 ".repeat(1 << 13), MEGABYTES);
    Map<String, byte[]> bombs = new LinkedHashMap<>();
    bombs.put("unicode.pdf", font(once, flate));
    bombs.put("hidden.pdf", font(once, "/Subtype/Image" + flate));
    bombs.put("hex.pdf", font(hex(once), "/Filter[/ASCIIHexDecode/FlateDecode]"));
    bombs.put("lzw.pdf", font(lzw(MEGABYTES / 7), "/Filter/LZWDecode"));
    bombs.put("twice.pdf", font(runs, "/Filter[/FlateDecode/RunLengthDecode]"));
    return bombs;
  }

  /** Each place for many objects of few bytes. */
  private static Map<String, byte[]> swarms() throws IOException {
    String some = "<<>>".repeat(1 << 18);
    String many = "[" + some.repeat(20) + "]";
    String flate = "/Filter/FlateDecode";
    Map<String, byte[]> swarms = new LinkedHashMap<>();
    swarms.put("plain.pdf", pdf(text(), "", "/Encoding" + many, new byte[0], ""));
    swarms.put("drawing.pdf", pdf(packed(many, 1), flate, "", new byte[0], ""));
    String within = "/Type/ObjStm/N 1/First 4" + flate;
    byte[] objects = packed("8 0 " + many, 1);
    swarms.put("within.pdf", pdf(text(), "", "/Encoding 8 0 R", objects, within));
    return swarms;
  }

  static Stream<Arguments> all() throws IOException {
    return Stream.of(
        Arguments.of("bombs", bombs(), List.of(TOO_LARGE, TOO_MUCH)),
        Arguments.of("swarms", swarms(), List.of(TOO_MUCH)));
  }

  /** Two are read at once; the index is written, and letters are read, by threads beside them. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void areSetAsideAndTheOthersAreRead(String name, Map<String, byte[]> files, List<String> reasons)
      throws Exception {
    Path letters = folder.resolve("letters");
    Written.file(letters, "good.txt", Written.letter("Kent", "2 May 2020", "One."));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(letters.resolve(file.getKey()), file.getValue());
    }

    String said = run("index", letters.toString(), "--index", folder.resolve("index").toString());

    assertThat(said).contains("1 added").doesNotContain("OutOfMemoryError");
    assertThat(setAside(said))
        .containsOnlyKeys(files.keySet())
        .allSatisfy(
            (file, reason) -> assertThat(reason).containsAnyOf(reasons.toArray(String[]::new)));
  }

  /** The reasons by the names of files; a line with a reason has its files below it. */
  private static Map<String, String> setAside(String said) {
    Map<String, String> reasons = new TreeMap<>();
    String reason = "";
    for (String line : said.lines().toList()) {
      if (line.startsWith("Set aside")) {
        reason = line;
      } else if (line.startsWith("  ")) {
        reasons.put(String.valueOf(Path.of(line.strip()).getFileName()), reason);
      }
    }
    return reasons;
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
    try {
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return Files.readString(said);
  }

  private static byte[] text() {
    return "BT /F1 12 Tf 50 700 Td (Children were seen) Tj ET".getBytes(ISO_8859_1);
  }

  private static byte[] packed(String part, int times) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
    byte[] bytes = part.getBytes(ISO_8859_1);
    try (DeflaterOutputStream packing = new DeflaterOutputStream(out, best)) {
      for (int i = 0; i < times; i++) {
        packing.write(bytes);
      }
    }
    return out.toByteArray();
  }

  private static byte[] hex(byte[] bytes) {
    return (HexFormat.of().formatHex(bytes) + ">").getBytes(ISO_8859_1);
  }

  /** Tables of codes that each stand for one blank more than the one before: 7 MB in 5 KB. */
  private static byte[] lzw(int tables) {
    int clear = 256;
    StringBuilder table = new StringBuilder(bits(' ', 9));
    for (int code = 258; code < 4094; code++) {
      table.append(bits(code, Math.max(9, Integer.SIZE - Integer.numberOfLeadingZeros(code + 1))));
    }
    table.append(bits(clear, 12));
    String all = bits(clear, 9) + table.toString().repeat(tables) + bits(257, 9);
    byte[] bytes = new byte[all.length() / 8 + 1];
    for (int i = 0; i < all.length(); i++) {
      bytes[i / 8] |= (byte) ((all.charAt(i) - '0') << (7 - i % 8));
    }
    return bytes;
  }

  private static String bits(int code, int width) {
    String bits = Integer.toBinaryString(code);
    return "0".repeat(Math.max(0, width - bits.length())) + bits;
  }

  /** A font that has its signs explained by a stream. */
  private static byte[] font(byte[] unicode, String filter) {
    return pdf(text(), "", "/ToUnicode 6 0 R", unicode, filter);
  }

  /** One page, a font, and one stream more. */
  private static byte[] pdf(
      byte[] page, String pageFilter, String font, byte[] more, String moreFilter) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("%PDF-1.5\n".getBytes(ISO_8859_1));
    object(out, "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n");
    object(out, "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n");
    object(
        out,
        "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
            + "/Resources<</Font<</F1 5 0 R>>>>>> endobj\n");
    stream(out, 4, page, pageFilter);
    object(out, "5 0 obj <</Type/Font/Subtype/TrueType/BaseFont/Arial" + font + ">> endobj\n");
    stream(out, 6, more, moreFilter);
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
