package org.findings.parser;

import java.util.ArrayList;
import java.util.List;
import org.findings.letter.About;
import org.findings.letter.Authority;
import org.findings.letter.Ids;
import org.findings.letter.Letter;
import org.findings.letter.Paragraph;
import org.findings.letter.Size;
import org.findings.letter.Source;
import org.findings.reader.Block;
import org.findings.reader.Document;

/** Makes a letter of a document. It accepts any document, and says in doubts what it missed. */
public final class Parser {
  /** Changes whenever the same file would be read differently. */
  public static final String VERSION = "2";

  private final AuthorityFinder authorities;

  public Parser(Gazetteer gazetteer) {
    this.authorities = new AuthorityFinder(gazetteer);
  }

  public static Parser standard() {
    return new Parser(Gazetteer.standard());
  }

  public Letter parse(Document document, Source source) {
    List<Block> blocks = JudgementColumns.rows(ScatteredJudgements.rows(document.blocks()));
    Contents contents = Contents.of(blocks);
    if (contents.interrupts(blocks)) {
      blocks = contents.removedFrom(blocks);
      contents = contents.removed();
    }
    Frame frame = Framing.of(blocks, contents);
    List<Block> flow = Flow.of(frame.body(), contents);
    Facts facts = Facts.of(frame, flow, blocks);
    Body body = Body.of(frame.front(), flow, facts.kind(), contents);
    Authority authority = authorities.find(frame, flow);
    Judgements judgements = Judgements.of(body.inHeadings(), body.inTables());
    Overall overall = Overall.of(judgements.list(), facts.kind(), frame.front(), flow);

    List<String> doubts = new ArrayList<>(document.doubts());
    doubts.addAll(facts.doubts());
    doubts.addAll(judgements.doubts());
    doubts.addAll(overall.doubts());
    if (authority == null) {
      doubts.add("No local authority was found.");
    } else if (authority.code() == null) {
      doubts.add("“" + authority.printed() + "” is in no list of English authorities.");
    }
    String id = Ids.letter(authority, facts.kind(), facts.date());
    List<Paragraph> paragraphs = paragraphs(id, PassageRoles.assigned(body.passages()));
    if (paragraphs.isEmpty()) {
      doubts.add("No paragraphs were found.");
    }
    About about =
        new About(
            id,
            facts.title() == null ? source.file() : facts.title(),
            facts.kind(),
            authority,
            facts.inspectorates(),
            facts.inspected(),
            facts.date(),
            facts.dateIs(),
            overall.grade(),
            overall.printed(),
            judgements.list(),
            source,
            Licences.in(blocks),
            Size.of(paragraphs, document.pages()),
            doubts);
    return new Letter(about, body.outline(), paragraphs);
  }

  private static List<Paragraph> paragraphs(String letterId, List<Passage> passages) {
    Ids.OfParagraphs ids = new Ids.OfParagraphs(letterId);
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Passage passage : passages) {
      FootnoteCalls calls = FootnoteCalls.of(passage.raw());
      if (calls.text().isBlank() || passage.role() == null) {
        continue;
      }
      paragraphs.add(
          new Paragraph(
              ids.next(calls.text()),
              passage.number(),
              paragraphs.size() + 1,
              passage.page(),
              passage.kind(),
              passage.role(),
              passage.section(),
              passage.grade(),
              passage.deadline(),
              calls.text(),
              passage.lead(),
              calls.numbers()));
    }
    return paragraphs;
  }
}
