package org.findings.parser;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.findings.reader.Block;
import org.jspecify.annotations.Nullable;

/** The licence that a letter prints. */
final class Licences {
  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)open government licence(?: \\(?v(?:ersion)? ?(\\d)(?:\\.0)?)?|open-government-licence/version/(\\d)");
  private static final Pattern CROWN =
      Pattern.compile(
          "(?i)(?:may be reproduced in whole or in part|may copy all or parts of this document)"
              + " for non-commercial (?:or |and )?(?:educational )?purposes");

  private Licences() {}

  static @Nullable String in(List<Block> blocks) {
    String found = null;
    for (Block block : blocks) {
      Matcher open = OPEN.matcher(block.text());
      while (open.find()) {
        String version = open.group(1) != null ? open.group(1) : open.group(2);
        if (version != null) {
          return "Open Government Licence v" + version + ".0";
        }
        found = "Open Government Licence";
      }
      if (found == null && CROWN.matcher(block.text()).find()) {
        found = "Crown copyright: reproduction for non-commercial purposes, without adaptation";
      }
    }
    return found;
  }
}
