package org.findings.stance;

import java.util.List;
import org.findings.lucene.Cut;

/** A text with its scopes marked: {-denied}, {?left open}. */
final class Marked {
  private Marked() {}

  static List<Scope> scopes(String text) {
    Cut cut = Cut.of(text);
    return new Cues().scopes(text, cut.starts(), cut.ends(), cut.lasts());
  }

  static String of(String text) {
    Cut cut = Cut.of(text);
    StringBuilder marked = new StringBuilder();
    int told = 0;
    for (Scope scope : new Cues().scopes(text, cut.starts(), cut.ends(), cut.lasts())) {
      int from = cut.starts()[scope.from()];
      int to = cut.ends()[scope.to()];
      marked
          .append(text, told, from)
          .append(scope.stance() == Stance.NEGATED ? "{-" : "{?")
          .append(text, from, to)
          .append('}');
      told = to;
    }
    return marked.append(text, told, text.length()).toString();
  }

  static String plain(String marked) {
    return marked.replaceAll("\\{[-?]|}", "");
  }
}
