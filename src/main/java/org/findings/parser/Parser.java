package org.findings.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.findings.letter.About;
import org.findings.letter.Authority;
import org.findings.letter.Fact;
import org.findings.letter.Ids;
import org.findings.letter.Kind;
import org.findings.letter.Letter;
import org.findings.letter.Paragraph;
import org.findings.letter.Size;
import org.findings.letter.Source;
import org.findings.reader.Block;
import org.findings.reader.Document;

/** Makes a letter of a document. It accepts any document, and says in doubts what it missed. */
public final class Parser {
  /** Changes whenever the same file would be read differently. */
  public static final String VERSION = "3";

  private final Gazetteer gazetteer;
  private final AuthorityFinder authorities;

  public Parser(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.authorities = new AuthorityFinder(gazetteer);
  }

  public static Parser standard() {
    return new Parser(Gazetteer.standard());
  }

  /** The authority of this name, of today or of before, or with this code. */
  public Optional<Authority> authority(String nameOrCode) {
    return gazetteer.known(nameOrCode);
  }

  public Letter parse(Document document, Source source) {
    return parse(document, source, Overrides.NONE);
  }

  /** Reads a letter of which a person says something, too. */
  public Letter parse(Document document, Source source, Overrides overrides) {
    return parsed(document, source, overrides).letter();
  }

  /** Reads a letter, and tells what became of each piece of the document. */
  public Account account(Document document, Source source, Overrides overrides) {
    Parsed parsed = parsed(document, source, overrides);
    return Accounting.of(parsed.letter(), parsed.blocks(), parsed.contents(), parsed.frame());
  }

  /** A letter and what it was made of. */
  private record Parsed(Letter letter, List<Block> blocks, Contents contents, Frame frame) {}

  private Parsed parsed(Document document, Source source, Overrides overrides) {
    List<Block> blocks = JudgementColumns.rows(ScatteredJudgements.rows(document.blocks()));
    Contents contents = Contents.of(blocks);
    if (contents.interrupts(blocks)) {
      blocks = contents.removedFrom(blocks);
      contents = contents.removed();
    }
    Doubts doubts = new Doubts(overrides);
    document.doubts().forEach(doubts::add);
    Frame frame = Framing.of(blocks, contents);
    List<Block> flow = Flow.of(frame.body(), contents);
    Facts facts = Facts.of(frame, flow, blocks, overrides, doubts);
    Body body = Body.of(frame.front(), flow, facts.kind(), contents);
    Authority authority = overrides.authority(authorities.find(frame, flow, doubts));
    List<Judged> inHeadings = new ArrayList<>(body.inHeadings());
    if (facts.kind() == Kind.SEND) {
      Outcome.in(facts.title(), flow).ifPresent(inHeadings::add);
    }
    Judgements judgements = overrides.judgements(Judgements.of(inHeadings, body.inTables()));
    Overall overall =
        overrides.overall(Overall.of(judgements.list(), facts.kind(), frame.front(), flow));
    judgements.doubts().forEach(doubts::add);
    overall.doubts().forEach(doubts::add);
    if (authority == null) {
      doubts.add(Fact.AUTHORITY, "No local authority was found.");
    } else if (authority.code() == null) {
      doubts.add(
          Fact.AUTHORITY, "“" + authority.printed() + "” is in no list of English authorities.");
    }
    String id = Ids.letter(authority, facts.kind(), facts.date());
    List<Passage> passages =
        body.passages().stream().map(p -> p.graded(judgements.list())).toList();
    List<Paragraph> paragraphs =
        paragraphs(id, PassageRoles.assigned(passages, body.judgedBefore()));
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
            overrides.say(Fact.LICENCE) ? overrides.licence() : Licences.in(blocks),
            Size.of(paragraphs, document.pages()),
            doubts.list());
    Signatures signatures = Signatures.of(frame, Framing.SIGN_OFF, facts.date());
    Letter letter =
        new Letter(
            about,
            overrides.say(Fact.SIGNED_BY) ? overrides.signedBy() : signatures.list(),
            Places.of(about, blocks, signatures, overrides),
            body.outline(),
            paragraphs);
    return new Parsed(letter, blocks, contents, frame);
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
