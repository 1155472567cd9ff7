package org.findings.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small Word documents of the XML of their parts. */
final class Words {
  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final Map<String, String> parts = new LinkedHashMap<>();

  /** The body's XML, without a prefix: {@code <p>}, not {@code <w:p>}. */
  static Words of(String body) {
    return new Words().part("document", "document.main", "<body>" + body + "</body>");
  }

  Words styles(String styles) {
    return part("styles", "styles", styles);
  }

  Words numbering(String numbering) {
    return part("numbering", "numbering", numbering);
  }

  Words footnotes(String notes) {
    return part("footnotes", "footnotes", notes);
  }

  Words endnotes(String notes) {
    return part("endnotes", "endnotes", notes);
  }

  Words header(String content) {
    return part("header", "header", content);
  }

  Words part(String name, String type, String content) {
    String prefixed = content.replaceAll("<(/?)(?=[a-zA-Z])(?![a-z]+:)", "<$1w:");
    String attributes = prefixed.replaceAll(" ([a-zA-Z]+)=\"", " w:$1=\"");
    String root = name.equals("header") ? "hdr" : name;
    parts.put(name, "<w:" + root + NAMESPACES + ">" + attributes + "</w:" + root + ">");
    types.put(name, type);
    return this;
  }

  private final Map<String, String> types = new LinkedHashMap<>();

  byte[] bytes() {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    StringBuilder overrides = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    parts.forEach(
        (name, xml) -> {
          overrides.append(
              "<Override PartName=\"/word/%s.xml\" ContentType=\"%s+xml\"/>"
                  .formatted(name, TYPE + types.get(name)));
          if (!name.equals("document")) {
            relations.append(relation(name, OFFICE + name, name + ".xml"));
          }
        });
    entries.put(
        "[Content_Types].xml",
        utf8(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + overrides
                + "</Types>"));
    entries.put(
        "_rels/.rels",
        utf8(relations(relation("main", OFFICE + "officeDocument", "word/document.xml"))));
    entries.put("word/_rels/document.xml.rels", utf8(relations(relations.toString())));
    parts.forEach((name, xml) -> entries.put("word/" + name + ".xml", utf8(xml)));
    return zip(entries);
  }

  private static String relations(String content) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + content
        + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new AssertionError("memory always takes it", e);
    }
    return bytes.toByteArray();
  }

  /** A paragraph of one run. */
  static String p(String text) {
    return "<p><r><t>" + text + "</t></r></p>";
  }

  /** A paragraph with properties. */
  static String p(String properties, String text) {
    return "<p><pPr>" + properties + "</pPr><r><t>" + text + "</t></r></p>";
  }

  List<String> read() throws Unreadable {
    return read(bytes());
  }

  /** A document as a reader's test compares it: a block a line. */
  static List<String> read(byte[] bytes) throws Unreadable {
    List<String> lines = new ArrayList<>();
    for (Block block : Reader.read("made", bytes).blocks()) {
      lines.add(line(block));
    }
    return lines;
  }

  private static String line(Block block) {
    String page = block.page() == null ? "" : block.page() + " ";
    String level = block.level() == 0 ? "" : " " + block.level();
    String label = block.label() == null ? "" : " [" + block.label() + "]";
    String text = block.cells().isEmpty() ? block.text() : String.join(" | ", block.cells());
    return (page + block.shape() + level + label + " " + text).strip();
  }
}
