package org.findings.parser;

import java.util.ArrayList;
import java.util.List;
import org.findings.letter.Grade;
import org.findings.letter.Heading;
import org.findings.letter.Kind;
import org.findings.letter.ParagraphKind;
import org.findings.letter.Role;
import org.findings.reader.Block;
import org.findings.reader.Block.Shape;
import org.jspecify.annotations.Nullable;

/** Walks through a letter's text: headings become the outline, the rest passages under them. */
final class Body {
  private final List<Block> flow;
  private final Kind kind;
  private final Contents contents;
  private final Nesting nesting;
  private final Titling titles;
  private final Outline outline = new Outline();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Judged> inHeadings = new ArrayList<>();
  private final Tables tables = new Tables();
  private final Leads leads = new Leads();
  private @Nullable String deadline;
  private boolean judgedBefore;

  /** Of footnotes, in the heading above: the first paragraph under it bears them. */
  private String calls = "";

  private Body(List<Block> flow, Kind kind, Contents contents) {
    this.flow = flow;
    this.kind = kind;
    long levels =
        flow.stream()
            .filter(b -> b.shape() == Shape.HEADING && b.level() > 0)
            .mapToInt(Block::level)
            .distinct()
            .count();
    this.contents = contents;
    this.titles = new Titling(flow, kind);
    this.nesting = new Nesting(contents, levels > 1);
  }

  /** A report may print its table of judgements on its cover. */
  static Body of(List<Block> cover, List<Block> flow, Kind kind, Contents contents) {
    Body body = new Body(flow, kind, contents);
    cover.stream().filter(b -> b.shape() == Shape.ROW).forEach(body.tables::sayings);
    body.tables.end();
    cover.forEach(body::effectiveness);
    body.judgedBefore = !body.tables.judged().isEmpty();
    for (int i = 0; i < flow.size(); i++) {
      body.add(i);
    }
    return body;
  }

  List<Passage> passages() {
    return passages;
  }

  /** Whether a table of judgements stands before the text. */
  boolean judgedBefore() {
    return judgedBefore;
  }

  List<Judged> inHeadings() {
    return inHeadings;
  }

  List<Judged> inTables() {
    return tables.judged();
  }

  List<Heading> outline() {
    return outline.headings(passages);
  }

  private void add(int i) {
    Block block = flow.get(i);
    switch (block.shape()) {
      case HEADING -> heading(Titling.withoutStop(block), 2 * block.level(), i);
      case ROW -> {
        if (titles.isGradedRow(i)) {
          heading(block.withText(String.join(": ", block.cells())), nesting.levelOfTitle(), i);
        } else {
          row(block);
        }
      }
      case FOOTNOTE -> footnote(block);
      case TEXT -> {
        if (titles.isTitle(i, tables.judged())) {
          heading(Titling.withoutStop(block), 0, i);
          return;
        }
        tables.end();
        effectiveness(block);
        passage(ParagraphKind.PLAIN, null, block, leads.plain(block.text()));
      }
      case ITEM -> {
        tables.end();
        boolean numbered = block.numbered();
        if (numbered && outline.hasUnder(passages.size())) {
          nesting.endSummary();
        }
        passage(
            numbered ? ParagraphKind.NUMBERED : ParagraphKind.BULLET,
            numbered ? block.label() : null,
            block,
            numbered ? leads.plain(block.text()) : leads.bullet(block));
      }
      case RULE, FURNITURE -> {}
    }
  }

  /**
   * @param raw twice its level in the file, as a title in a table stands between two levels
   */
  private void heading(Block block, int raw, int i) {
    String by = Deadlines.of(block.text());
    if (by != null) {
      deadline = by;
      return;
    }
    Grades.Found found = Grades.atEnd(block.text()).orElse(null);
    if (found != null && found.rest().isEmpty()) {
      grade(found, i);
      return;
    }
    deadline = null;
    leads.clear();
    tables.end();
    String name = canonical(found == null ? block.text() : found.rest());
    if (name.isBlank()) {
      return;
    }
    Section section =
        new Section(
            name,
            1,
            raw,
            HeadingRoles.of(name, kind),
            found == null ? Grades.given(block.text()) : found.grade(),
            found == null ? null : found.printed());
    Section entered = nesting.enter(section, headingFollows(i));
    if (found != null && outline.endsAt(passages.size())) {
      nesting.gradePart();
    }
    outline.add(entered, passages.size());
    calls = FootnoteCalls.marks(block.text());
    if (found != null) {
      judged(entered);
    }
  }

  /** A line that is only a grade belongs to the heading right above it. */
  private void grade(Grades.Found found, int i) {
    boolean underHeading = i > 0 && flow.get(i - 1).shape() == Shape.HEADING;
    if (underHeading && !nesting.open().isEmpty() && nesting.open().getFirst().grade() == null) {
      Section graded = nesting.open().getFirst().graded(found);
      nesting.replaceInnermost(graded);
      judged(graded);
    }
  }

  private void effectiveness(Block block) {
    Grades.Found found = Grades.ofEffectiveness(block.text()).orElse(null);
    if (found != null) {
      inHeadings.add(new Judged(null, found.rest(), found.grade(), found.printed()));
    }
  }

  private void judged(Section section) {
    String above = null;
    for (Section open : nesting.open()) {
      if (open.depth() < section.depth()) {
        above = open.name();
        break;
      }
    }
    if (section.grade() != null && section.gradePrinted() != null) {
      inHeadings.add(new Judged(above, section.name(), section.grade(), section.gradePrinted()));
    }
  }

  /** As the contents list spells it, without a colon. */
  private String canonical(String heading) {
    String name = FootnoteCalls.of(contents.spelt(heading)).text();
    return name.endsWith(":") ? name.substring(0, name.length() - 1).strip() : name;
  }

  private boolean headingFollows(int i) {
    for (int next = i + 1; next < flow.size(); next++) {
      Block block = flow.get(next);
      if (block.shape() != Shape.HEADING) {
        return false;
      }
      if (Grades.alone(block.text()).isPresent()) {
        return false;
      }
      if (Deadlines.of(block.text()) == null) {
        return true;
      }
    }
    return false;
  }

  private void row(Block block) {
    for (String cell : tables.sayings(block)) {
      passage(ParagraphKind.ROW, null, block, cell, leads.plain(cell));
    }
  }

  private void footnote(Block block) {
    passages.add(
        new Passage(
            ParagraphKind.FOOTNOTE,
            block.label(),
            block.page(),
            Role.FOOTNOTE,
            section(),
            gradeInForce(),
            null,
            block.text(),
            null));
  }

  private void passage(
      ParagraphKind paragraphKind, @Nullable String number, Block block, @Nullable String lead) {
    passage(paragraphKind, number, block, block.text(), lead);
  }

  private void passage(
      ParagraphKind paragraphKind,
      @Nullable String number,
      Block block,
      String raw,
      @Nullable String lead) {
    judgedBefore |= passages.isEmpty() && !tables.judged().isEmpty();
    passages.add(
        new Passage(
            paragraphKind,
            number,
            block.page(),
            roleInForce(),
            section(),
            gradeInForce(),
            deadline,
            raw + calls,
            lead));
    calls = "";
  }

  private List<String> section() {
    List<String> path = new ArrayList<>();
    for (Section section : nesting.open()) {
      path.addFirst(section.name());
    }
    return path;
  }

  private @Nullable Grade gradeInForce() {
    for (Section section : nesting.open()) {
      // What is to be done about a service was not judged with it.
      if (section.grade() != null || Nesting.isAction(section.role())) {
        return section.grade();
      }
    }
    return null;
  }

  private @Nullable Role roleInForce() {
    for (Section section : nesting.open()) {
      if (section.role() != null) {
        return section.role();
      }
      if (section.grade() != null) {
        // What was judged is no background, whatever it stands under.
        return Role.FINDING;
      }
    }
    return nesting.open().isEmpty() ? null : Role.FINDING;
  }
}
