package org.findings.letter;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The local authority inspected.
 *
 * @param name today's name, or the printed one where the gazetteer has none; for an authority that
 *     was split, its last name
 * @param code ONS code, such as E06000042, where known
 * @param region region of England, where known
 * @param printed the name as the letter prints it
 * @param successors codes of the authorities that followed one that is abolished
 */
public record Authority(
    String name,
    @Nullable String code,
    @Nullable String region,
    String printed,
    List<String> successors) {

  public Authority {
    Require.text("authority name", name);
    Objects.requireNonNull(printed, "printed");
    successors = List.copyOf(successors);
  }

  /** What stands for this authority in filters and facets: its code, or its name without one. */
  public String value() {
    return code != null ? code : name;
  }
}
