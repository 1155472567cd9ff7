package org.findings.oracle;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.findings.search.Facet;
import org.findings.search.Span;
import org.jspecify.annotations.Nullable;

/** Tells where two outcomes part, so that one can see who is right. */
final class Disagreement {
  /** Paragraphs shown of each question: enough to see what is wrong. */
  private static final int SHOWN = 3;

  private Disagreement() {}

  /** Empty where they agree. */
  static String between(Outcome expected, Outcome found, Corpus corpus) {
    StringBuilder all = new StringBuilder();
    if (!expected.total().equals(found.total())) {
      all.append("\n  total ").append(expected.total()).append(", found ").append(found.total());
    }
    TreeSet<String> ids = new TreeSet<>(expected.hits().keySet());
    ids.addAll(found.hits().keySet());
    ids.removeIf(id -> same(expected.hits().get(id), found.hits().get(id)));
    for (String id : ids.stream().limit(SHOWN).toList()) {
      String text = text(id, corpus);
      all.append("\n  ").append(id).append(": ").append(text);
      all.append("\n    expected ").append(show(expected.hits().get(id), text));
      all.append("\n    found    ").append(show(found.hits().get(id), text));
    }
    for (Facet facet : ids.isEmpty() ? Facet.values() : new Facet[0]) { // they follow from the hits
      @Nullable List<String> wanted = expected.facets().get(facet);
      @Nullable List<String> counted = found.facets().get(facet);
      if (wanted == null || !wanted.equals(counted)) {
        all.append("\n  facet ").append(facet).append("\n    expected ").append(wanted);
        all.append("\n    found    ").append(counted);
      }
    }
    return all.toString();
  }

  private static boolean same(@Nullable List<Span> one, @Nullable List<Span> other) {
    return one != null && one.equals(other);
  }

  private static String show(@Nullable List<Span> spans, String text) {
    return spans == null
        ? "no hit"
        : spans.stream()
            .map(s -> s.start() + "-" + s.end() + " “" + text.substring(s.start(), s.end()) + "”")
            .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String text(String id, Corpus corpus) {
    return corpus.passages().stream()
        .filter(p -> p.paragraph().id().equals(id))
        .map(p -> p.paragraph().text())
        .findFirst()
        .orElse("(a paragraph that the oracle has not)");
  }
}
