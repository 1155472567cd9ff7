package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.findings.letter.Role;
import org.findings.query.Concepts;
import org.findings.query.Filter;
import org.findings.search.Facet;
import org.findings.search.Lookup;
import org.findings.search.SimilarAnswer;
import org.findings.search.SimilarHit;
import org.findings.search.SimilarTo;
import org.findings.search.Total;

/** Answers one question for paragraphs that say much the same as one. */
final class Similar {
  /** Below it they are about the same matter at most; measured on judged pairs. */
  static final double THRESHOLD = 0.44;

  /** Paragraphs looked at: those that share most of the telling words. */
  private static final int LOOKED_AT = 200;

  /** A paragraph that says what it is about in fewer words than these says too little. */
  private static final int FEWEST = 2;

  /** One that says more must have one more of them in common with another. */
  private static final int SEVERAL = 6;

  /** Words of a paragraph that says something, if its role does not say that it does. */
  private static final int FEWEST_WORDS = 5;

  /** What was seen, found or asked for, as opposed to what explains it. */
  private static final Set<Role> STATEMENTS =
      EnumSet.of(
          Role.FINDING,
          Role.STRENGTH,
          Role.REQUIREMENT_MET,
          Role.IMPROVEMENT,
          Role.RECOMMENDATION,
          Role.PRIORITY_ACTION);

  private final Build build;
  private final SimilarTo question;
  private final Concepts concepts;
  private final Gists gists;
  private final StoredDocuments stored;

  Similar(Build build, SimilarTo question) throws IOException {
    this.build = build;
    this.question = question;
    concepts = new Concepts(question.thesaurus());
    gists = new Gists(build, concepts);
    stored = new StoredDocuments(build.reader());
  }

  Lookup<SimilarAnswer> answer() throws IOException {
    Optional<Integer> document =
        build.document(Fields.TYPE_PARAGRAPH, Fields.ID, question.paragraph());
    if (document.isEmpty()) {
      return new Lookups(build).formerParagraph(question.paragraph());
    }
    List<Like> like = like(document.get());
    List<Like> shown = like.subList(0, Math.min(like.size(), question.size()));
    return new Lookup.Here<>(
        new SimilarAnswer(question.paragraph(), hits(shown), total(like), build.state()));
  }

  Gists gists() {
    return gists;
  }

  ParagraphWords words(int document) throws IOException {
    List<ParagraphWords> read = new ArrayList<>();
    ParagraphWords.read(build, List.of(document), read::add);
    return read.getFirst();
  }

  /** What the likeness to a paragraph is told by: those about the same matter, whatever filters. */
  List<Gist> around(ParagraphWords source) throws IOException {
    return gists.of(found(telltale(source), List.of()));
  }

  private Telltale telltale(ParagraphWords source) {
    return new Telltale(build, source, peers(source.role()), concepts);
  }

  /** A paragraph and how like it is. */
  private record Like(Gist gist, double likeness) {}

  private List<Like> like(int document) throws IOException {
    ParagraphWords source = words(document);
    Gist asked = gists.of(source);
    if (asked.tells() < FEWEST
        || (!STATEMENTS.contains(source.role()) && source.words().size() < FEWEST_WORDS)) {
      return List.of();
    }
    List<Gist> around = around(source);
    Likeness likeness = new Likeness(asked, around);
    List<Gist> candidates =
        question.filters().isEmpty()
            ? around
            : gists.of(found(telltale(source), question.filters()));
    int shared = asked.tells() < SEVERAL ? FEWEST : FEWEST + 1;
    List<Like> like = new ArrayList<>();
    for (Gist candidate : candidates) {
      double of = likeness.of(candidate);
      if (of >= THRESHOLD
          && asked.tellingShared(candidate) >= shared
          && !asked.isInTheWordsOf(candidate)) {
        like.add(new Like(candidate, of));
      }
    }
    like.sort(
        Comparator.comparingDouble((Like each) -> -each.likeness)
            .thenComparingInt(each -> each.gist.document()));
    return withoutRepeats(withoutLeads(like));
  }

  /** Roles whose paragraphs may say the same as one of this role. */
  private static Set<Role> peers(Role role) {
    return STATEMENTS.contains(role) ? STATEMENTS : EnumSet.of(role);
  }

  private List<Integer> found(Telltale telltale, List<Filter> filters) throws IOException {
    TopScoreDocCollectorManager best = new TopScoreDocCollectorManager(LOOKED_AT, null, 1);
    ScoreDoc[] found = build.searcher().search(telltale.query(filters), best).scoreDocs;
    return Arrays.stream(found).map(each -> each.doc).toList();
  }

  /** A sentence that only leads to a list says nothing by itself. */
  private List<Like> withoutLeads(List<Like> like) throws IOException {
    List<Like> kept = new ArrayList<>();
    for (Like each : like) {
      if (!stored.paragraph(each.gist.document()).text().endsWith(":")) {
        kept.add(each);
      }
    }
    return kept;
  }

  /** Of those in the same words the likest. */
  private static List<Like> withoutRepeats(List<Like> like) {
    List<Like> kept = new ArrayList<>();
    for (Like each : like) {
      if (kept.stream().noneMatch(other -> other.gist.isInTheWordsOf(each.gist))) {
        kept.add(each);
      }
    }
    return kept;
  }

  private List<SimilarHit> hits(List<Like> shown) throws IOException {
    List<SimilarHit> hits = new ArrayList<>(shown.size());
    for (Like each : shown) {
      hits.add(
          new SimilarHit(
              stored.paragraph(each.gist.document()),
              stored.about(build.letters().document(each.gist.letter())),
              (float) each.likeness));
    }
    return hits;
  }

  private Total total(List<Like> like) throws IOException {
    LetterValueTable authorityOf = build.letters().values(Facet.AUTHORITY);
    BitSet letters = new BitSet();
    BitSet authorities = new BitSet();
    for (Like each : like) {
      letters.set(each.gist.letter());
      authorities.set(authorityOf.first(each.gist.letter()));
    }
    authorities.clear(authorityOf.absent());
    return new Total(like.size(), letters.cardinality(), authorities.cardinality());
  }
}
