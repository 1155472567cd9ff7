package org.findings.query;

import java.util.ArrayList;
import java.util.List;
import org.findings.query.Query.Wildcard;

/** Wildcards that stand for a whole word, which would be every word. */
final class LoneWildcards {
  private LoneWildcards() {}

  static boolean is(String word) {
    return Signs.asTyped(word).matches("[" + Wildcard.ANY + Wildcard.ONE + "]*");
  }

  /**
   * In a phrase it stands for another word there, which BEFORE can say; a chunk goes on without it.
   */
  static Mend.Maker mend(Token token, String text) {
    List<String> words = Words.of(text);
    return token instanceof Token.Quoted && words.stream().anyMatch(word -> !is(word))
        ? Mend.instead(
            token.at(),
            phrases(words),
            "A wildcard stands alone in a phrase: it is taken as another word between.")
        : Mend.instead(token.at(), rest(words), "A wildcard stands alone: it is left out.");
  }

  private static String phrases(List<String> words) {
    StringBuilder phrases = new StringBuilder();
    List<String> phrase = new ArrayList<>();
    int others = 0;
    for (String word : words) {
      if (!is(word)) {
        if (others > 0 && !phrases.isEmpty()) {
          phrases.append(" BEFORE/").append(others).append(' ');
        }
        others = 0;
        phrase.add(Signs.asTyped(word));
      } else {
        end(phrase, phrases);
        others++;
      }
    }
    end(phrase, phrases);
    return "(" + phrases + ")";
  }

  private static void end(List<String> phrase, StringBuilder phrases) {
    if (!phrase.isEmpty()) {
      phrases.append('"').append(String.join(" ", phrase)).append('"');
      phrase.clear();
    }
  }

  private static String rest(List<String> words) {
    List<String> rest = words.stream().filter(word -> !is(word)).map(Signs::asTyped).toList();
    return rest.isEmpty() ? " " : String.join(" ", rest);
  }
}
