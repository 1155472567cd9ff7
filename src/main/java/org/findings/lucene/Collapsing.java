package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.findings.query.Filter;
import org.findings.search.Answer;
import org.findings.search.Cursor;
import org.findings.search.CursorProblem;
import org.findings.search.Facet;
import org.findings.search.FacetCount;
import org.findings.search.Hit;
import org.findings.search.Others;
import org.findings.search.Questions;
import org.findings.search.Search;
import org.findings.search.TooCostly;
import org.findings.search.UnknownParagraph;
import org.jspecify.annotations.Nullable;

/**
 * Answers one search in which paragraphs that are the same but for names, numbers and dates are one
 * hit: the first of them, in the order asked for. A group stands where its first one stands, which
 * hangs on the whole of what is found and not on the page, so that pages neither repeat nor lose
 * one.
 */
final class Collapsing {
  private final Build build;
  private final Search search;
  private final Selection selection;
  private final Searching searching;
  private final Allowance allowance;

  Collapsing(Build build, Search search) throws IOException, UnknownParagraph {
    this(build, search, Allowance.SHARED);
  }

  Collapsing(Build build, Search search, Allowance allowance) throws IOException, UnknownParagraph {
    this.build = build;
    this.search = search;
    this.allowance = allowance;
    selection = new Selection(build, search);
    searching = new Searching(build, search, selection);
  }

  Answer answer() throws IOException, CursorProblem, TooCostly {
    boolean byScore = Searching.isByScore(search) && search.size() > 0;
    @Nullable LetterOrder order = byScore ? null : build.order(search.order());
    long after = after(order);
    FacetPlan plan = FacetPlan.of(build, search);
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : plan.apart()) {
      try (Allowance.Part memory = allowance.part()) {
        CollapsingPass others =
            new CollapsingPass(
                build, Set.of(facet), null, searching.stances(Set.of(facet)), order, memory);
        List<Filter> filters = FacetPlan.without(search, facet);
        facets.put(facet, passed(query(filters, byScore), others, memory).counts(facet));
      }
    }
    try (Allowance.Part memory = allowance.part()) {
      CollapsingPass all =
          new CollapsingPass(
              build,
              plan.together(),
              plan.sideways(),
              searching.stances(plan.together()),
              order,
              memory);
      Groups groups = passed(query(plan.inQuery(), byScore), all, memory).groups();
      for (Facet facet : plan.together()) {
        facets.put(facet, all.counts(facet));
      }
      int[] first = groups.firstBehind(after, search.size() == 0 ? 0 : search.size() + 1);
      List<Searching.Found> page = new ArrayList<>();
      for (int i = 0; i < Math.min(first.length, search.size()); i++) {
        page.add(found(groups.first(first[i]), order));
      }
      @Nullable Cursor next =
          first.length > page.size()
              ? new Cursor(build.state().build(), Questions.name(search), page.getLast().key())
              : null;
      return new Answer(
          all.tally().total().withDistinct(groups.found()),
          hits(page, first, groups),
          facets,
          next,
          build.state());
    }
  }

  private Query query(List<Filter> filters, boolean byScore) throws IOException, TooCostly {
    return byScore ? selection.found(filters) : selection.counted(filters);
  }

  private CollapsingPass passed(Query query, CollapsingPass pass, Allowance.Part memory)
      throws IOException, TooCostly {
    if (pass.ranks()) {
      selection.pass(query, selection.refined(pass, false));
    } else {
      selection.pass(query, pass);
    }
    if (memory.isRefused()) {
      throw new TooCostly(
          "More different paragraphs are found than there is memory to collapse.",
          "Narrow it down by a filter, or leave identical=collapse out.");
    }
    return pass;
  }

  private long after(@Nullable LetterOrder order) throws IOException, CursorProblem {
    if (search.after() == null) {
      return Long.MIN_VALUE;
    }
    if (Searching.isByScore(search)) {
      @Nullable ScoreDoc last = Searching.afterScore(build, search);
      return last == null ? Long.MIN_VALUE : CollapsingPass.key(last.score, last.doc);
    }
    @Nullable Place last = Searching.afterPlace(search);
    return last == null || order == null ? Long.MIN_VALUE : order.key(last);
  }

  private static Searching.Found found(long key, @Nullable LetterOrder order) throws IOException {
    int document = CollapsingPass.document(key);
    if (order != null) {
      return new Searching.Found(document, null, order.place(document).key());
    }
    float score = CollapsingPass.score(key);
    return new Searching.Found(document, score, Searching.key(new ScoreDoc(document, score)));
  }

  private List<Hit> hits(List<Searching.Found> page, int[] first, Groups groups)
      throws IOException, TooCostly {
    List<Hit> hits = new ArrayList<>();
    for (Hit hit : searching.hits(page)) {
      int group = first[hits.size()];
      int more = groups.paragraphs(group) - 1;
      hits.add(more == 0 ? hit : hit.standingFor(new Others(more, groups.letters(group))));
    }
    return hits;
  }
}
