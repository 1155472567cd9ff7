package org.findings.api;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.findings.letter.About;
import org.findings.search.Citation;

/** Each thing as an object on a line of its own. */
final class JsonRows<T> implements ExportRows<T> {
  private static final List<String> TERMS = List.of("licence", "attribution");

  private final BiConsumer<Json, T> fields;

  JsonRows(BiConsumer<Json, T> fields) {
    this.fields = fields;
  }

  /**
   * The names that are asked for: some of those there are, or all where none is asked for.
   *
   * @param fields may also name those that are always there
   */
  static Set<String> chosen(Collection<String> all, List<String> fields) throws Problem {
    List<String> known = new ArrayList<>(all);
    known.addAll(TERMS);
    for (String field : fields) {
      if (!known.contains(field)) {
        throw Names.badValue("fields", field, String.join(", ", known));
      }
    }
    return new LinkedHashSet<>(fields.isEmpty() ? all : fields);
  }

  /** On whose terms a row may be used: the last of every object, whatever is chosen. */
  static void terms(Json json, About letter) {
    json.text("licence", letter.licence());
    json.text("attribution", Citation.attribution(letter));
  }

  @Override
  public void row(Writer out, T row) throws IOException {
    Json.line(out, json -> fields.accept(json, row));
  }
}
