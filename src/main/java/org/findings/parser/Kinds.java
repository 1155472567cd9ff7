package org.findings.parser;

import java.util.List;
import java.util.regex.Pattern;
import org.findings.letter.Kind;
import org.jspecify.annotations.Nullable;

/** Tells the sort of inspection from a letter's title, else from its first paragraphs. */
final class Kinds {
  private record Rule(Pattern words, Kind kind) {}

  private static Rule rule(Kind kind, String words) {
    return new Rule(Pattern.compile("(?i)" + words), kind);
  }

  /** The more particular stand first: many letters name a general framework as well. */
  private static final List<Rule> RULES =
      List.of(
          rule(Kind.JTAI, "joint targeted area inspection|\\bjtai\\b"),
          rule(Kind.MONITORING_VISIT, "monitoring visit"),
          rule(Kind.FOCUSED_VISIT, "focused visit|focussed visit"),
          rule(Kind.JAR, "joint area review"),
          rule(
              Kind.UNANNOUNCED,
              "unannounced inspection of (local authority )?(contact|child protection)"
                  + "|contact, referral and assessment arrangements"),
          rule(
              Kind.SIF,
              "services for children in need of help and protection"
                  + "|single inspection framework"),
          rule(Kind.SLAC, "safeguarding and looked.after children"),
          rule(
              Kind.CQC_CLAS,
              "review of health services for (children looked after|looked.after children)"
                  + "|children looked after and safeguarding"),
          rule(
              Kind.SEND, "special educational needs|\\barea send\\b|\\bsend (full )?inspection\\b"),
          rule(
              Kind.HMIP_YJS,
              "inspection of youth (justice|offending) (services?|work)"
                  + "|youth (justice|offending) services? in"),
          rule(
              Kind.HMICFRS_CP,
              "national child protection inspection|child protection inspection of .{3,40}"
                  + "(police|constabulary)"),
          rule(
              Kind.LAC,
              "inspection of (services for )?(looked.after children|children looked after)"
                  + "|looked.after children (services )?inspection"),
          rule(
              Kind.LSCB,
              "review of (the effectiveness of )?(the )?(local |.{3,40})safeguarding children board"),
          rule(
              Kind.ILACS,
              "inspection of (local authority )?children['’]?s (social care )?services|\\bilacs\\b"
                  + "|inspection of .{3,80} (local authority )?children['’]?s services"));

  private Kinds() {}

  static Kind of(@Nullable String title, String opening) {
    Kind kind = title == null ? null : in(title);
    if (kind == null) {
      kind = in(opening);
    }
    return kind == null ? Kind.OTHER : kind;
  }

  private static @Nullable Kind in(String text) {
    for (Rule rule : RULES) {
      if (rule.words.matcher(text).find()) {
        return rule.kind;
      }
    }
    return null;
  }
}
