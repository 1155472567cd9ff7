package org.findings.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.findings.letter.ParagraphKind;
import org.findings.letter.Role;

/** The roles that only a paragraph's words and place can tell: how a letter opens and closes. */
final class PassageRoles {
  /** Speaks of the inspection itself, not of what it found. */
  private static final Pattern OF_THE_INSPECTION =
      Pattern.compile(
          "(?i)\\b(inspection|inspections|inspectors?|inspectorates?|inspected|visit|visited|letter|report|review"
              + "|ofsted|methodology|evidence|framework|judgements?|dear)\\b");

  /** Goes on with what was said of the inspection. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?is)(i|we|they|their) .*|.*\\bwe (found|saw|read|looked|met|sampled|considered|heard"
              + "|spoke|evaluated|identified)\\b.*|.*:");

  private static final Pattern SINCE =
      Pattern.compile("(?i)^since (the|its|their|our) (last|previous|most recent)\\b.*");

  private static final Pattern CLOSING =
      Pattern.compile(
          "(?i).*(\\bwill take (the|these|your) .{0,60}findings|(findings|outcomes?) .{0,80}into account (when|in)"
              + "|in any future (inspection|visit)|in terms of (our|the) next steps|our next (activity|visit)|next inspection|written statement of|action plan"
              + "|lines of enquiry|(i am|we are) (copying|grateful)|(a )?copy of this letter"
              + "|copied to|will (be )?(publish|monitor|review|share|return|carry out)"
              + "|should (prepare|send|submit|publish)|will be published|i look forward).*",
          Pattern.DOTALL);

  /** Says what the inspectorates will do, wherever it stands. */
  private static final Pattern WILL_DO =
      Pattern.compile(
          "(?is)(as a (result|consequence) of this (inspection|visit), )?"
              + "(ofsted|inspectors|we|the inspectorates|hmci|his majesty['’]s chief inspector)"
              + "( and (the )?(cqc|care quality commission))?( \\(cqc\\))?"
              + " (will|expects? to|intends? to|asks? that|requires? (the|that)) .*"
              + "|(a|the) (monitoring|re-?inspection|next full|full re-?inspection).{0,60} will .*"
              + "|the next full .{0,40}inspection will .*");

  /** That nothing is asked is no thing that is asked. */
  private static final Pattern NONE =
      Pattern.compile(
          "(?is)(there (are|were) no|(the|this) inspection (did not (find|identify) any|found no)"
              + "|inspectors (found|identified) no|no) .{0,40}(priority|immediate) actions?\\b.*"
              + "|(there (are|were) no|(the|this) inspection did not (find|identify) any)"
              + " areas for priority .*");

  private PassageRoles() {}

  /**
   * @param judged whether a table of judgements stands before the text: then nothing introduces it
   */
  static List<Passage> assigned(List<Passage> passages, boolean judged) {
    List<Passage> result = new ArrayList<>();
    boolean opening = !judged;
    for (Passage passage : passages) {
      if (passage.role() != null) {
        opening &= passage.kind() == ParagraphKind.FOOTNOTE;
        result.add(passage);
        continue;
      }
      // A list in an opening says what was looked at, if what introduces it does.
      boolean goesOn = passage.kind() == ParagraphKind.BULLET && passage.lead() != null;
      opening &= goesOn || speaksOfInspection(passage.raw());
      result.add(passage.withRole(opening ? Role.BACKGROUND : Role.FINDING));
    }
    result.replaceAll(p -> saysNone(p) ? p.withRole(Role.FINDING) : p);
    result.replaceAll(p -> saysWhatFollows(p) ? p.withRole(Role.NEXT_STEPS) : p);
    for (int i = result.size() - 1; i >= 0; i--) {
      Passage passage = result.get(i);
      if (passage.kind() == ParagraphKind.FOOTNOTE) {
        continue;
      }
      if (passage.kind() != ParagraphKind.PLAIN || !closes(passage)) {
        break;
      }
      result.set(i, passage.withRole(Role.NEXT_STEPS));
    }
    return result;
  }

  private static boolean speaksOfInspection(String raw) {
    String sentence = raw.endsWith(":") ? raw : Prose.firstSentence(raw);
    boolean speaks =
        OF_THE_INSPECTION.matcher(sentence).find() || GOES_ON.matcher(sentence).matches();
    return speaks && !SINCE.matcher(sentence).matches();
  }

  private static boolean saysNone(Passage passage) {
    boolean asked = passage.role() == Role.PRIORITY_ACTION || passage.role() == Role.IMPROVEMENT;
    return asked && NONE.matcher(passage.raw()).matches();
  }

  private static boolean saysWhatFollows(Passage passage) {
    return passage.kind() == ParagraphKind.PLAIN && WILL_DO.matcher(passage.raw()).matches();
  }

  private static boolean closes(Passage passage) {
    return passage.role() == Role.NEXT_STEPS
        || (passage.role() != Role.CASE_STUDY && CLOSING.matcher(passage.raw()).matches());
  }
}
