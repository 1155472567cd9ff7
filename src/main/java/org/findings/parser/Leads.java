package org.findings.parser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.findings.reader.Block;
import org.jspecify.annotations.Nullable;

/** Remembers the sentence that introduces the list now being read. */
final class Leads {
  private static final Pattern ANNOUNCES =
      Pattern.compile("(?i).*\\b(following|below|as follows|these (actions|steps|areas))\\b.*");

  /** A bullet under which others may stand, and the sentence with which it introduces them. */
  private record Open(int level, @Nullable String sentence) {}

  private final Deque<Open> bullets = new ArrayDeque<>();
  private @Nullable String lead;

  void clear() {
    lead = null;
    bullets.clear();
  }

  /** A paragraph that is no bullet: it may introduce a list, and itself has no lead. */
  @Nullable String plain(String raw) {
    clear();
    lead = Prose.ended(raw) || Prose.endsWithColon(raw) ? introduces(raw) : open(raw);
    return null;
  }

  @Nullable String bullet(Block block) {
    while (!bullets.isEmpty() && bullets.getLast().level() >= block.level()) {
      bullets.removeLast();
    }
    String introduced = bullets.isEmpty() ? lead : bullets.getLast().sentence();
    boolean introduces = Prose.endsWithColon(block.text());
    bullets.addLast(new Open(block.level(), introduces ? introduces(block.text()) : null));
    return introduced;
  }

  /** A sentence without an end goes on in the list below it: "In the last twelve months". */
  private static String open(String raw) {
    return Prose.lastSentence(FootnoteCalls.of(raw).text());
  }

  private static @Nullable String introduces(String raw) {
    String text = FootnoteCalls.of(raw).text();
    String sentence = Prose.lastSentence(text);
    boolean introduces =
        text.endsWith(":") || (sentence.length() < 400 && ANNOUNCES.matcher(sentence).matches());
    return introduces ? sentence : null;
  }
}
