package org.findings.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
  /** The head of a table that says what its columns hold has fewer words. */
  private static final int LABELS = 8;

  private static final int LONGEST_TITLE = 30;

  private static final Pattern GRADED =
      Pattern.compile("(?i)(the )?(graded |inspection )?judge?ments? (for|about|on) .{3,100}");

  private final List<Block> flow;
  private final Kind kind;
  private final Contents contents;
  private final Nesting nesting;
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
    this.contents = contents;
    long levels =
        flow.stream()
            .filter(b -> b.shape() == Shape.HEADING && b.level() > 0)
            .mapToInt(Block::level)
            .distinct()
            .count();
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
      case HEADING -> heading(block, 2 * block.level(), i);
      case ROW -> {
        if (isGradedTitle(i)) {
          heading(block.withText(String.join(": ", block.cells())), nesting.levelOfTitle(), i);
        } else {
          row(block);
        }
      }
      case FOOTNOTE -> footnote(block);
      case TEXT -> {
        if (isHeading(block)) {
          heading(withoutStop(block), 0, i);
          return;
        }
        tables.end();
        effectiveness(block);
        passage(ParagraphKind.PLAIN, null, block, leads.plain(block.text()));
      }
      case ITEM -> {
        tables.end();
        boolean numbered = block.numbered();
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
   * What names a judged area and its grade heads that area, however it is set; so do frames'
   * titles.
   */
  private boolean isHeading(Block block) {
    if (Prose.words(block.text()) > LONGEST_TITLE) {
      return false;
    }
    String text = withoutStop(block).text();
    Grades.Found found = Grades.atEnd(text).orElse(null);
    if (found != null && !found.rest().isEmpty()) {
      return GRADED.matcher(found.rest()).matches()
          || tables.judged().stream().anyMatch(j -> Areas.alike(j.area(), found.rest()));
    }
    return block.bold() && HeadingRoles.of(text, kind) == Role.CASE_STUDY;
  }

  private static Block withoutStop(Block block) {
    String text = block.text();
    return text.endsWith(".") && text.length() > 1
        ? block.withText(text.substring(0, text.length() - 1))
        : block;
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
    Contents.Entry entry = contents.entry(heading);
    String name = entry == null ? heading : entry.title();
    name = FootnoteCalls.of(name).text();
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

  /** A row that stands alone, of a service and its grade, is the heading of what follows. */
  private boolean isGradedTitle(int i) {
    List<String> cells = flow.get(i).cells();
    boolean headed =
        isRow(i - 1) && flow.get(i - 1).bold() && Prose.words(flow.get(i - 1).text()) < LABELS;
    boolean above = isRow(headed ? i - 2 : i - 1);
    boolean below = isRow(i + 1);
    return flow.get(i).firm()
        && cells.size() == 2
        && !above
        && !below
        && Prose.words(cells.getFirst()) > 2
        && Grades.alone(cells.getLast()).isPresent();
  }

  private boolean isRow(int i) {
    return i >= 0 && i < flow.size() && flow.get(i).shape() == Shape.ROW;
  }

  private void row(Block block) {
    for (String cell : tables.sayings(block)) {
      passage(ParagraphKind.ROW, null, block, cell, null);
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
