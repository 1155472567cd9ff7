package org.findings.parser;

import java.util.List;
import java.util.regex.Matcher;
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
          rule(
              Kind.JTAI,
              "joint targeted area inspection|\\bjtais?\\b"
                  + "|joint (area |targeted )?inspection of the multi.agency"
                  + "|joint area child protection inspection"),
          rule(Kind.MONITORING_VISIT, "monitoring visit"),
          rule(
              Kind.FOCUSED_VISIT,
              "focuss?ed (assurance )?visit|(ofsted|assurance) visit (to|of)\\b"
                  + "|^visit to .{3,80}children['’]?s (social care )?services"),
          rule(Kind.JAR, "joint area review"),
          rule(
              Kind.UNANNOUNCED,
              "unannounced (annual )?inspection of (local authority |the )?(contact|child protection)"
                  + "|contact, (and )?referral,? and assessment arrangements"),
          rule(
              Kind.SIF,
              "services for children in need of help and protection"
                  + "|single inspection framework"),
          // Of 2012 and 2013; no kind of its own.
          rule(
              Kind.OTHER,
              "(inspection of )?(local authority )?arrangements for the protection of children"),
          rule(Kind.SLAC, "safeguarding and (services for )?looked.after children"),
          rule(
              Kind.CQC_CLAS,
              "review of (the )?health services for (children looked after|looked.after children)"
                  + "|children looked after and safeguarding"),
          rule(
              Kind.SEND,
              "special educational needs|\\bsend\\b.{0,30}(inspection|visit|review)"
                  + "|(inspection|visit|review|revisit)\\b.{0,60}\\bsend\\b"),
          rule(
              Kind.HMIP_YJS,
              "inspection of (the )?youth (justice|offending) (services?|work|teams?)"
                  + "|youth (justice|offending) (services?|work|teams?) in\\b"
                  + "|(short quality screening|sqs)\\b.{0,20} of youth offending"),
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
                  + "|inspection of .{3,80} (local authority )?children['’]?s (social care )?services"
                  + "|children['’]?s (social care )?services:? (short |standard |full )?inspection"));

  private Kinds() {}

  /** What a title says counts; of what a text says, what it says first. */
  static Kind of(@Nullable String title, String opening) {
    Kind kind = title == null ? null : in(title);
    if (kind == null) {
      kind = firstIn(opening);
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

  private static @Nullable Kind firstIn(String text) {
    Kind first = null;
    int start = text.length();
    for (Rule rule : RULES) {
      Matcher matcher = rule.words.matcher(text);
      if (matcher.find() && matcher.start() < start) {
        start = matcher.start();
        first = rule.kind;
      }
    }
    return first;
  }
}
