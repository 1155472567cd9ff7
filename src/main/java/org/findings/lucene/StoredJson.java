package org.findings.lucene;

import java.util.List;
import java.util.Map;
import org.findings.letter.Evidence;
import org.findings.letter.Fact;
import org.findings.letter.Heading;
import org.findings.letter.Signatory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** What only a whole letter needs, as the index stores it; a change here is a new layout. */
final class StoredJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final ObjectReader OUTLINE =
      MAPPER.readerFor(new TypeReference<List<Heading>>() {});
  private static final ObjectReader SIGNED =
      MAPPER.readerFor(new TypeReference<List<Signatory>>() {});
  private static final ObjectReader FOUND =
      MAPPER.readerFor(new TypeReference<Map<Fact, Evidence>>() {});
  private static final ObjectWriter WRITER = MAPPER.writer();

  private StoredJson() {}

  static byte[] bytes(Object value) {
    return WRITER.writeValueAsBytes(value);
  }

  static List<Heading> outline(byte[] json) {
    return OUTLINE.readValue(json);
  }

  static List<Signatory> signedBy(byte[] json) {
    return SIGNED.readValue(json);
  }

  static Map<Fact, Evidence> found(byte[] json) {
    return FOUND.readValue(json);
  }
}
