package org.findings.lucene;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.findings.search.Cursor;
import org.findings.search.CursorProblem;
import org.findings.search.NotReady;
import org.findings.search.TooCostly;
import org.findings.search.UnknownParagraph;
import org.jspecify.annotations.Nullable;

/** Has questions answered from the build that they are to be answered from. */
final class Leases {
  private final Builds builds;

  Leases(Builds builds) {
    this.builds = builds;
  }

  /** Answers from one build. */
  interface Answering<T, E extends Exception> {
    T from(Build build) throws IOException, TooCostly, UnknownParagraph, E;
  }

  /** Hands something over from one build. */
  interface Giving {
    void from(Build build) throws IOException, TooCostly, UnknownParagraph;
  }

  <T, E extends Exception> T answer(Answering<T, E> question)
      throws IOException, NotReady, TooCostly, UnknownParagraph, E {
    return answer(builds.newest(), question);
  }

  void give(Giving question) throws IOException, NotReady, TooCostly, UnknownParagraph {
    Boolean unused =
        answer(
            build -> {
              question.from(build);
              return true;
            });
  }

  /**
   * Answers with a page.
   *
   * @param after where the page before ended
   * @param name of the question, which that page must have answered, too
   * @param anyBuild whether the cursor's key means the same in any build
   */
  <T, E extends Exception> T page(
      @Nullable Cursor after, String name, boolean anyBuild, Answering<T, E> question)
      throws IOException, CursorProblem, NotReady, TooCostly, UnknownParagraph, E {
    return answer(lease(after, name, anyBuild), question);
  }

  private static <T, E extends Exception> T answer(Builds.Lease held, Answering<T, E> question)
      throws IOException, TooCostly, UnknownParagraph, E {
    try (Builds.Lease lease = held) {
      return question.from(lease.build());
    } catch (IndexSearcher.TooManyClauses e) {
      throw new TooCostly(
          "All the words that the query stands for are more than "
              + IndexSearcher.getMaxClauseCount()
              + ".",
          "Use fewer wildcards and fuzzy words in one query.");
    }
  }

  /** The build that a page is read from. */
  Builds.Lease lease(@Nullable Cursor after, String name, boolean anyBuild)
      throws CursorProblem, NotReady {
    if (after == null) {
      return builds.newest();
    }
    if (!after.question().equals(name)) {
      throw CursorProblem.foreign();
    }
    Optional<Builds.Lease> kept = builds.byId(after.build());
    if (kept.isPresent()) {
      return kept.get();
    }
    if (!anyBuild) {
      throw CursorProblem.expired();
    }
    return builds.newest();
  }
}
