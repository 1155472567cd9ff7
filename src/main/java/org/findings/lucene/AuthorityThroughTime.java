package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.findings.letter.About;
import org.findings.letter.Authority;
import org.findings.query.Field;
import org.findings.query.Filter;
import org.findings.query.Query;
import org.findings.search.AuthorityHistory;
import org.findings.search.AuthorityHistory.OfLetter;
import org.findings.search.AuthorityHistory.Said;
import org.findings.search.AuthorityQuestion;
import org.findings.search.Facet;
import org.findings.search.Hit;
import org.findings.search.Identical;
import org.findings.search.Lookup;
import org.findings.search.Search;
import org.findings.search.TooCostly;
import org.findings.search.Total;
import org.findings.search.UnknownParagraph;

/** Answers one question for an authority's letters in time. */
final class AuthorityThroughTime {
  private static final Comparator<About> IN_TIME =
      Comparator.comparing(
              About::date, Comparator.nullsLast(Comparator.<java.time.LocalDate>naturalOrder()))
          .thenComparing(About::id);

  private final Build build;
  private final AuthorityQuestion question;
  private final StoredDocuments stored;

  AuthorityThroughTime(Build build, AuthorityQuestion question) throws IOException {
    this.build = build;
    this.question = question;
    stored = new StoredDocuments(build.reader());
  }

  Lookup<AuthorityHistory> answer() throws IOException, TooCostly, UnknownParagraph {
    Optional<Authority> known = KnownAuthorities.of(build, question.authority());
    if (known.isEmpty()) {
      return new Lookup.Unknown<>();
    }
    Authority authority = known.get();
    return authority.value().equals(question.authority())
        ? new Lookup.Here<>(history(authority))
        : new Lookup.Moved<>(authority.value());
  }

  private AuthorityHistory history(Authority authority)
      throws IOException, TooCostly, UnknownParagraph {
    Holding holding = new Holding(authority);
    List<OwnLetter> all = letters(authority);
    all.forEach(each -> holding.add(each.about()));
    LetterSet wanted = new LetterFilters(build).passing(onLetters());
    List<OwnLetter> shown = all.stream().filter(each -> wanted.has(each.number())).toList();
    Map<Integer, Said> said = looks() ? said(authority) : Map.of();
    FollowUps followUps = new FollowUps(build, authority, all);
    List<OfLetter> letters = new ArrayList<>(shown.size());
    int paragraphs = 0;
    int having = 0;
    for (OwnLetter each : shown) {
      Said own = looks() ? said.getOrDefault(each.number(), Said.NOTHING) : null;
      int found = own == null ? each.about().size().paragraphs() : own.paragraphs();
      paragraphs += found;
      having += own == null || found > 0 ? 1 : 0;
      letters.add(
          new OfLetter(
              each.about(), each.improvements(), each.recommendations(), own, followUps.in(each)));
    }
    Total total = new Total(paragraphs, having, having == 0 ? 0 : 1);
    return new AuthorityHistory(holding.held(), letters, total, build.state());
  }

  /** Whether anything is looked for within letters. */
  private boolean looks() {
    Search search = question.search();
    return !(search.query() instanceof Query.Everything)
        || search.identical() instanceof Identical.SameAs
        || search.filters().stream().anyMatch(filter -> !LetterFilters.areOn(filter.field()));
  }

  private List<Filter> onLetters() {
    return question.search().filters().stream()
        .filter(filter -> LetterFilters.areOn(filter.field()))
        .toList();
  }

  /** The oldest first. */
  private List<OwnLetter> letters(Authority authority) throws IOException {
    LetterTable table = build.letters();
    LetterValueTable authorities = table.values(Facet.AUTHORITY);
    String written = FacetValues.written(authority);
    List<OwnLetter> own = new ArrayList<>();
    for (int letter = 0; letter < table.size(); letter++) {
      int value = authorities.first(letter);
      if (value != authorities.absent() && authorities.value(value).equals(written)) {
        int document = table.document(letter);
        own.add(new OwnLetter(letter, document, stored.about(document), stored));
      }
    }
    own.sort(Comparator.comparing(OwnLetter::about, IN_TIME));
    return own;
  }

  /**
   * What letters say on what was looked for, by their numbers; those that say nothing have none.
   */
  private Map<Integer, Said> said(Authority authority)
      throws IOException, TooCostly, UnknownParagraph {
    Search asked = question.search();
    List<Filter> filters = new ArrayList<>(asked.filters());
    filters.add(
        new Filter(Field.AUTHORITY, List.of(new Filter.Exactly(authority.value())), List.of()));
    Search own = Search.whole(asked.query(), filters, asked.scope(), asked.identical());
    Selection selection = new Selection(build, own);
    Counts counts = new Counts();
    selection.pass(selection.counted(filters), new EachMatch(build, selection, counts));
    BestParagraphs best = new BestParagraphs();
    selection.pass(selection.found(filters), selection.refined(best, false));
    Shown shown = new Shown(build, selection);
    Map<Integer, Said> said = new HashMap<>();
    for (Map.Entry<Integer, int[]> each : counts.byLetter.entrySet()) {
      int document = build.letters().document(each.getKey());
      List<Hit> hits = shown.hits(best.of(document).best(), false);
      said.put(each.getKey(), new Said(each.getValue()[0], each.getValue()[1], hits));
    }
    return said;
  }

  /** Paragraphs and matches of each letter. */
  private static final class Counts implements EachMatch.Taking {
    private final Map<Integer, int[]> byLetter = new HashMap<>();

    @Override
    public void begin(LeafReaderContext segment) {
      // Letters have numbers of the whole build.
    }

    @Override
    public void take(int document, int letter, PlaceList matches) {
      int[] counts = byLetter.computeIfAbsent(letter, l -> new int[2]);
      counts[0]++;
      counts[1] += matches.size();
    }
  }
}
