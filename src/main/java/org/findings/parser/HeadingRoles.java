package org.findings.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.findings.letter.Kind;
import org.findings.letter.Role;
import org.jspecify.annotations.Nullable;

/** What the paragraphs under a heading do, as far as the heading's words tell. */
final class HeadingRoles {
  private record Rule(Pattern words, Role role) {}

  /** The first rule that a heading meets holds, so the more particular stand first. */
  private static final List<Rule> RULES = new ArrayList<>();

  private static void rule(Role role, String words) {
    RULES.add(new Rule(Pattern.compile("(?i)" + words), role));
  }

  static {
    rule(Role.CASE_STUDY, "^(case stud(y|ies)|practice (example|study)|case example)\\b.*");
    rule(
        Role.CASE_STUDY,
        "^.{3,80}: (areas?|area\\(s\\)) (of|for)"
            + " (highly effective practice|(priority action and )?improvement)$");
    rule(Role.CASE_STUDY, "^.{3,80}: (highly )?(effective|good|poor) practice$");
    rule(Role.CASE_STUDY, "^(example of )?(highly )?(effective|good|poor) practice( example)?$");
    rule(Role.FINDING, ".*\\bstrengths? and (areas|weakness).*");
    rule(Role.PRIORITY_ACTION, ".*\\bpriority (and immediate )?actions?\\b.*");
    rule(Role.REQUIREMENT_MET, ".*\\bmeets? (the )?(statutory )?requirements?\\b.*");
    rule(Role.REQUIREMENT_MET, "^(statutory )?requirements? met$");
    rule(Role.RECOMMENDATION, "^(summary of |key )?recommendations?\\b.*");
    rule(
        Role.IMPROVEMENT,
        "^(key |main )?(areas?|aspects?|points?) (for|of|requiring|needing|in need of)"
            + " (further |priority )?(improvement|development)\\b.*");
    rule(Role.IMPROVEMENT, "^(what|areas that|aspects that) needs? (to|further|improvement)\\b.*");
    rule(Role.IMPROVEMENT, "^what (does|do) .{3,60} need to (improve|do better)\\b.*");
    rule(Role.IMPROVEMENT, "^(key )?weaknesses\\b.*");
    rule(Role.IMPROVEMENT, "^areas? to improve\\b.*");
    rule(Role.STRENGTH, "^(key |main |areas? of |particular )?strengths?( .{0,40})?$");
    rule(Role.STRENGTH, "^.{3,60}['’]s? strengths$");
    rule(Role.STRENGTH, "^.{3,60} (has|have) the following strengths$");
    rule(Role.STRENGTH, "^what (is|are) .{3,60} doing (well|that is effective)\\b.*");
    rule(Role.STRENGTH, "^what (is|was) working well\\b.*");
    rule(Role.NEXT_STEPS, "^(the )?next steps?\\b.*");
    rule(Role.NEXT_STEPS, "^what (will happen|happens) next\\b.*");
    rule(
        Role.BACKGROUND,
        "^(about|information about|details of|background to|purpose of|the purpose of|scope of)"
            + " (this|the|these)\\b.*(inspection|visit|review|report|authority|area|partnership).*");
    rule(
        Role.BACKGROUND,
        "^(about this (inspection|visit|review|report)|introduction|background|context|scope"
            + "|methodology|service information|local context|purpose|how we (inspect|carried).*)$");
    rule(Role.BACKGROUND, "^(areas|aspects) (covered|considered|looked at|inspected)\\b.*");
    rule(Role.BACKGROUND, "^(inspection (team|details)|.{3,40} partnership details)$");
    rule(Role.BACKGROUND, "^(the )?inspection judge?ments? and what they mean$");
    rule(Role.BACKGROUND, "^what the (inspection )?judge?ments? means?\\b.*");
    rule(Role.BACKGROUND, "^(previous|other|recent) ofsted inspections$");
    rule(
        Role.BACKGROUND,
        "^(child protection|(looked after )?children( and young people)?( looked after| living)?)"
            + " in (this|the) (local )?area$");
    rule(
        Role.BACKGROUND,
        "^(about|information about|context of|contextual information about) .*"
            + "(local authority|local area|area|partnership)( .*)?$");
    rule(Role.BACKGROUND, "^the (local area|inspection team|context)$");
    rule(
        Role.FINDING,
        "^(overview|summary|summary for children( and young people)?|executive summary|(summary of |main |key |headline |detailed |our )*findings?"
            + "|headline findings?|conclusions?|progress( since .*)?|overall effectiveness)$");
  }

  private HeadingRoles() {}

  /** Null where the words tell nothing. */
  static @Nullable Role of(String heading, Kind kind) {
    String text = heading.endsWith(":") ? heading.substring(0, heading.length() - 1) : heading;
    for (Rule rule : RULES) {
      if (text.length() <= Prose.LONGEST_HEADING && rule.words.matcher(text.strip()).matches()) {
        boolean addressed =
            rule.role == Role.IMPROVEMENT && (kind == Kind.SLAC || kind == Kind.LAC);
        return addressed ? Role.RECOMMENDATION : rule.role;
      }
    }
    return null;
  }
}
