package org.findings.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.findings.letter.Grade;
import org.findings.letter.Judgement;
import org.findings.letter.Kind;
import org.findings.letter.ParagraphKind;
import org.findings.letter.Role;
import org.jspecify.annotations.Nullable;

/** Lays out the sections of one letter. */
final class Outlining {
  private static final List<String> HEADINGS = Weighted.lines("headings.txt");
  private static final List<String> TOPS =
      HEADINGS.stream().filter(heading -> !heading.startsWith("+")).toList();

  /** Headings below another: the later in the list, the rarer. */
  private static final Weighted<String> BELOW =
      Weighted.of(
          HEADINGS.stream().filter(h -> h.startsWith("+")).map(h -> h.substring(2)).toList(),
          heading -> 1.0 / (3 + HEADINGS.indexOf("+ " + heading)));

  private static final double MADE_HEADING = 0.12;
  private static final double NUMBERED_LETTERS = 0.75;

  private final Plan plan;
  private final List<Judgement> judgements;
  private final SplittableRandom random;
  private final List<Section> sections = new ArrayList<>();
  private final ParagraphKind prose;
  private int left;

  private Outlining(Plan plan, List<Judgement> judgements, int size, SplittableRandom random) {
    this.plan = plan;
    this.judgements = judgements;
    this.random = random;
    this.left = size;
    boolean numbered = plan.kind() == Kind.SIF || random.nextDouble() < NUMBERED_LETTERS;
    this.prose = numbered ? ParagraphKind.NUMBERED : ParagraphKind.PLAIN;
  }

  /** Sections that hold this many paragraphs together. */
  static List<Section> of(
      Plan plan, List<Judgement> judgements, int size, SplittableRandom random) {
    return new Outlining(plan, judgements, size, random).laidOut();
  }

  private List<Section> laidOut() {
    int size = left;
    String asked = plan.kind() == Kind.SIF ? "Recommendations" : "What needs to improve";
    Role ask = plan.kind() == Kind.SIF ? Role.RECOMMENDATION : Role.IMPROVEMENT;
    add(List.of(), Role.BACKGROUND, ParagraphKind.PLAIN, null, share(size, 0.035));
    add(List.of("Headline findings"), Role.FINDING, ParagraphKind.PLAIN, null, share(size, 0.04));
    add(List.of(asked), ask, ParagraphKind.BULLET, null, share(size, 0.085));
    if (random.nextInt(8) == 0) {
      add(List.of("Priority actions"), Role.PRIORITY_ACTION, prose, null, share(size, 0.05));
    }
    int closing = share(size, 0.1);
    while (left > closing) {
      findings(closing);
    }
    List<String> about = List.of("About this inspection");
    add(about, Role.BACKGROUND, ParagraphKind.BULLET, null, Math.max(0, left - 1));
    add(List.of("Next steps"), Role.NEXT_STEPS, ParagraphKind.PLAIN, null, left);
    return sections;
  }

  /** One area, judged where the letter judges, with its parts. */
  private void findings(int closing) {
    Judgement judged =
        judgements.size() < 2 ? null : judgements.get(random.nextInt(1, judgements.size()));
    String top = judged == null ? heading(TOPS) : judged.area();
    Grade grade = judged == null ? null : judged.grade();
    for (int part = random.nextInt(1, 5); part > 0 && left > closing; part--) {
      List<String> path = new ArrayList<>(List.of(top));
      for (int depth = random.nextInt(8); depth > 2 && path.size() < 3; depth -= 3) {
        path.add(heading(BELOW.draw(random)));
      }
      int size = Math.min(left - closing, random.nextInt(2, 9));
      Role role = role();
      boolean bullets = role == Role.STRENGTH || random.nextDouble() < 0.14;
      add(path, role, bullets ? ParagraphKind.BULLET : prose, grade, size);
    }
  }

  private Role role() {
    double chance = random.nextDouble();
    return chance < 0.06
        ? Role.STRENGTH
        : chance < 0.07 ? Role.CASE_STUDY : chance < 0.13 ? Role.BACKGROUND : Role.FINDING;
  }

  private String heading(List<String> some) {
    int favoured = Math.min(random.nextInt(some.size()), random.nextInt(some.size()));
    return heading(some.get(favoured));
  }

  /** The common heading, or now and then one that hardly another letter has. */
  private String heading(String common) {
    if (random.nextDouble() >= MADE_HEADING) {
      return common;
    }
    String rare = RareWord.draw(random);
    return Character.toUpperCase(rare.charAt(0)) + rare.substring(1) + " and " + lower(common);
  }

  private static String lower(String heading) {
    return Character.toLowerCase(heading.charAt(0)) + heading.substring(1);
  }

  private int share(int size, double share) {
    return Math.max(1, (int) Math.round(size * share * (0.5 + random.nextDouble())));
  }

  private void add(
      List<String> path, Role role, ParagraphKind kind, @Nullable Grade grade, int wanted) {
    int size = Math.min(left, wanted);
    if (size > 0) {
      sections.add(new Section(path, role, kind, grade, size));
      left -= size;
    }
  }
}
