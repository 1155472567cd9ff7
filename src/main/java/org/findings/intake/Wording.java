package org.findings.intake;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.findings.letter.About;
import org.findings.letter.Ids;
import org.findings.letter.Judgement;
import org.findings.letter.Letter;
import org.findings.letter.Paragraph;
import org.findings.letter.ParagraphKind;

/**
 * What a letter says, whatever format it came in: its letters and digits without case, blanks and
 * signs, which formats and their readers may see differently, and what was found of its inspection.
 */
final class Wording {
  /** What so few words say, two letters may say. */
  private static final int FEWEST_WORDS = 30;

  private Wording() {}

  /** A hash, the same for two files only if they are the same letter; empty for a scrap of text. */
  static String of(Letter letter) {
    About about = letter.about();
    if (about.size().words() < FEWEST_WORDS) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    parts.add(about.authority() == null ? "" : about.authority().name());
    parts.add(about.kind().code());
    parts.add(about.date() + " " + about.inspected().from() + " " + about.inspected().to());
    parts.add(String.valueOf(about.grade()));
    for (Judgement judgement : about.judgements()) {
      parts.add(plain(judgement.service() + " " + judgement.area()) + judgement.grade());
    }
    StringBuilder text = new StringBuilder();
    List<String> notes = new ArrayList<>();
    for (Paragraph paragraph : letter.paragraphs()) {
      // Where its notes stand is up to the format.
      if (paragraph.kind() == ParagraphKind.FOOTNOTE) {
        notes.add(plain(paragraph.text()));
      } else {
        text.append(plain(paragraph.text()));
      }
    }
    parts.add(text.toString());
    Collections.sort(notes);
    parts.addAll(notes);
    return Ids.sha256(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
