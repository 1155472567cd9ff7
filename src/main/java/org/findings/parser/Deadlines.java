package org.findings.parser;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The times by which something is to be done, which letters print like headings. */
final class Deadlines {
  private static final String SPAN =
      "(?:one|two|three|four|five|six|nine|ten|twelve|eighteen|\\d{1,2})(?: |-)"
          + "(?:working )?(?:days?|weeks?|months?|years?)";
  private static final Pattern DEADLINE =
      Pattern.compile(
          "(?i)(?:immediately|with immediate effect|forthwith"
              + "|within (?:the next )?(?:"
              + SPAN
              + ")(?: of .{3,60})?"
              + "|within (?:a|one) (?:week|month|year)(?: of .{3,60})?"
              + "|by (?:the end of )?(?:\\d{1,2} )?(?:january|february|march|april|may|june|july"
              + "|august|september|october|november|december)(?: \\d{4})?):?");

  private Deadlines() {}

  /** The deadline that a line is, without its colon, or null. */
  static @Nullable String of(String text) {
    if (text.length() > 90 || !DEADLINE.matcher(text).matches()) {
      return null;
    }
    return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
  }
}
