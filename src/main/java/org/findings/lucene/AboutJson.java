package org.findings.lucene;

import java.util.List;
import org.findings.letter.About;
import org.findings.letter.Heading;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** A letter's metadata and outline as the index stores them; a change here is a new layout. */
final class AboutJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final ObjectReader ABOUT = MAPPER.readerFor(About.class);
  private static final ObjectReader OUTLINE =
      MAPPER.readerFor(new TypeReference<List<Heading>>() {});
  private static final ObjectWriter WRITER = MAPPER.writer();

  private AboutJson() {}

  static byte[] bytes(Object value) {
    return WRITER.writeValueAsBytes(value);
  }

  static About about(byte[] json) {
    return ABOUT.readValue(json);
  }

  static List<Heading> outline(byte[] json) {
    return OUTLINE.readValue(json);
  }
}
