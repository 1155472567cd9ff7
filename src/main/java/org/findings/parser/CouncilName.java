package org.findings.parser;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What councils put before and after the name of their place. */
final class CouncilName {
  static final String BEFORE =
      "(?:(?:the )?(?:London Borough|Royal Borough|Metropolitan Borough|Borough|City|County|Council)"
          + " of (?:the )?|L\\.?B\\.? |R\\.?B\\.? )";
  static final String AFTER =
      "(?: (?:Metropolitan|City|County|Borough|District|Unitary|and|Royal|MBC|BC|CC))*"
          + "(?: (?:Council|Authority|MBC|BC|CC))";

  private static final Pattern LEADING = Pattern.compile("(?i)^(?:the )?" + BEFORE + "?");
  private static final Pattern TRAILING = Pattern.compile("(?i)" + AFTER + "$");

  /** What stands in for "Council" on the cover of a report: "Leicester City". */
  private static final Pattern TITLE =
      Pattern.compile("(?i) (?:City|County|(?:Metropolitan )?Borough)$");

  private CouncilName() {}

  /** A printed name in the forms under which a gazetteer may know it, the fullest first. */
  static List<String> candidates(String printed) {
    String withoutCouncil = TRAILING.matcher(printed).replaceFirst("");
    String core = core(printed);
    return List.of(printed, withoutCouncil, core, TITLE.matcher(core).replaceFirst(""));
  }

  /** The bare name of the place. */
  static String core(String printed) {
    String name = TRAILING.matcher(printed.strip()).replaceFirst("");
    Matcher leading = LEADING.matcher(name);
    return leading.lookingAt() ? name.substring(leading.end()).strip() : name;
  }
}
