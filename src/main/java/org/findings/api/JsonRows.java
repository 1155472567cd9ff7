package org.findings.api;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.findings.api.ParagraphJson.Part;
import org.findings.search.Hit;

/** A hit as an object on a line of its own. */
final class JsonRows implements ExportRows {
  /** Nothing is ranked in an export, and nothing collapsed. */
  private static final Set<Part> PARTS =
      EnumSet.complementOf(EnumSet.of(Part.SCORE, Part.IDENTICAL));

  private final Set<Part> wanted;

  JsonRows(List<String> fields) throws Problem {
    wanted = fields.isEmpty() ? PARTS : EnumSet.noneOf(Part.class);
    for (String field : fields) {
      wanted.add(
          Part.ofCode(field)
              .filter(PARTS::contains)
              .orElseThrow(() -> Names.badValue("fields", field, Names.listed(PARTS, Part::code))));
    }
  }

  @Override
  public void head(Writer out) {
    // Lines need none.
  }

  @Override
  public void row(Writer out, Hit hit) throws IOException {
    byte[] json = Json.object(object -> ParagraphJson.hit(object, hit, wanted::contains));
    out.append(new String(json, StandardCharsets.UTF_8)).append('\n');
  }
}
