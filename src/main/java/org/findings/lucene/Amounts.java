package org.findings.lucene;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where words and phrases of one question stand: by the table where it can tell, else counted. */
final class Amounts {
  private final PhrasesInBuild phrases;
  private final Counting counting;

  Amounts(PhrasesInBuild phrases, Counting counting) {
    this.phrases = phrases;
    this.counting = counting;
  }

  /** Whether a word stands anywhere in the index. */
  boolean occurs(String word) throws IOException {
    return counting.occurs(word);
  }

  /** About how many paragraphs of all a word stands in. */
  int frequency(String word) throws IOException {
    return counting.frequency(word);
  }

  /** Whether some paragraph has these words side by side; a table knows, where there is one. */
  boolean isPhrase(List<String> words) throws IOException {
    if (phrases.has(String.join(" ", words))) {
      return true;
    }
    for (String word : words) {
      if (FunctionWords.has(word) || !counting.occurs(word)) {
        return false;
      }
    }
    Integer found = phrases.table() == null ? counting.paragraphs(words) : Integer.valueOf(0);
    return found != null && found > 0;
  }

  /** In how many paragraphs that pass they stand side by side; null where that costs too much. */
  @Nullable Integer paragraphs(List<String> words) throws IOException {
    @Nullable Integer known = phrases.paragraphs(String.join(" ", words));
    return known == null ? counting.paragraphs(words) : known;
  }
}
