package org.findings.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.findings.api.AskedAuthority;
import org.findings.letter.About;
import org.findings.letter.Authority;
import org.findings.letter.Judgement;
import org.findings.letter.Kind;
import org.findings.letter.Paragraph;
import org.findings.search.AuthoritiesAnswer;
import org.findings.search.AuthorityHeld;
import org.findings.search.AuthorityHistory;
import org.findings.search.AuthorityHistory.FollowUp;
import org.findings.search.AuthorityHistory.OfLetter;
import org.findings.search.AuthorityHistory.Said;
import org.findings.search.Hit;
import org.jspecify.annotations.Nullable;

/** Authorities for people. */
final class AuthorityLines {
  private final PrintWriter out;
  private final AnswerLines answers;

  /**
   * @param bold as {@link AnswerLines} takes it
   */
  AuthorityLines(PrintWriter out, boolean bold) {
    this.out = out;
    this.answers = new AnswerLines(out, bold);
  }

  void all(AuthoritiesAnswer answer) {
    for (AuthorityHeld held : answer.authorities()) {
      out.printf(
          Locale.UK,
          "%-32s %-9s %4d  %s  %s%n",
          held.authority().name(),
          orDash(held.authority().code()),
          held.letters(),
          period(held),
          held.kinds().stream().map(Kind::code).collect(Collectors.joining(", ")));
    }
    out.println(
        Amount.of(answer.authorities().size(), "authority", "authorities")
            + ", "
            + Amount.letters(answer.total().letters())
            + (answer.without() == 0 ? "" : ", " + answer.without() + " without authority"));
  }

  void one(AskedAuthority asked, AuthorityHistory answer) {
    AuthorityHeld held = answer.authority();
    Authority authority = held.authority();
    out.printf(
        "%s (%s), %s: %s%n",
        authority.name(),
        authority.code() == null ? "no code" : authority.code(),
        authority.region() == null ? "region unknown" : authority.region(),
        held.letters() == 0
            ? "no letters"
            : Amount.letters(held.letters())
                + ", "
                + Amount.paragraphs(held.paragraphs())
                + ", "
                + period(held));
    AskedAuthority.notes(answer).forEach(out::println);
    answer.letters().forEach(this::letter);
  }

  private void letter(OfLetter letter) {
    About about = letter.about();
    out.println();
    out.println((about.date() == null ? "undated" : about.date()) + "  " + about.title());
    out.println("  " + about.id());
    for (Judgement judgement : about.judgements()) {
      String service = judgement.service() == null ? "" : judgement.service() + ", ";
      out.println("  " + service + judgement.area() + ": " + judgement.gradePrinted());
    }
    paragraphs("To improve", letter.improvements());
    paragraphs("Recommended", letter.recommendations());
    Said said = letter.said();
    if (said != null) {
      out.println(
          "  On what was looked for: "
              + Amount.paragraphs(said.paragraphs())
              + ", "
              + Amount.of(said.matches(), "match", "matches"));
      said.hits().forEach(this::hit);
    }
    letter.followUps().forEach(this::followUp);
  }

  private void paragraphs(String what, List<Paragraph> paragraphs) {
    for (Paragraph paragraph : paragraphs) {
      String deadline = paragraph.deadline() == null ? "" : " (" + paragraph.deadline() + ")";
      out.println("  " + what + deadline + ": " + paragraph.text());
    }
  }

  private void hit(Hit hit) {
    out.println("    " + answers.marked(hit.paragraph().text(), hit.matches()));
  }

  private void followUp(FollowUp followUp) {
    String of =
        followUp.letter() == null
            ? "an earlier inspection (not held here)"
            : "the earlier letter " + followUp.letter();
    out.println("  Refers to " + of + ": " + followUp.says().label());
    String text = followUp.paragraph().text();
    out.println("    " + answers.marked(text, List.of(followUp.sentence())));
    followUp.about().forEach(then -> out.println("    Asked then: " + then.text()));
  }

  private static String period(AuthorityHeld held) {
    return orDash(held.from()) + " to " + orDash(held.to());
  }

  private static String orDash(@Nullable Object value) {
    return value == null ? "-" : value.toString();
  }
}
