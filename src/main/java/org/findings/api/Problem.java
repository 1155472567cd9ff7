package org.findings.api;

import java.util.Optional;
import org.findings.query.QueryProblem;
import org.findings.query.Repaired;
import org.jspecify.annotations.Nullable;

/** Why a request has no answer: RFC 9457's fields, and where we can the way out. */
public final class Problem extends Exception {
  private static final long serialVersionUID = 1;

  private final ProblemKind kind;
  private final String detail;
  private final @Nullable String hint;
  private final @Nullable Integer at;
  private final @Nullable String parameter;
  private final transient @Nullable Repaired repaired;

  private Problem(
      ProblemKind kind,
      String detail,
      @Nullable String hint,
      @Nullable Integer at,
      @Nullable String parameter,
      @Nullable Repaired repaired) {
    super(detail);
    this.kind = kind;
    this.detail = detail;
    this.hint = hint;
    this.at = at;
    this.parameter = parameter;
    this.repaired = repaired;
  }

  Problem(ProblemKind kind, String detail) {
    this(kind, detail, null, null, null, null);
  }

  /** A value or query that can't be understood. */
  static Problem of(ProblemKind kind, QueryProblem problem, String parameter) {
    Integer at = problem.at().orElse(null);
    return new Problem(kind, problem.what(), problem.hint(), at, parameter, null);
  }

  Problem withHint(String newHint) {
    return new Problem(kind, detail, newHint, at, parameter, repaired);
  }

  Problem withParameter(String newParameter) {
    return new Problem(kind, detail, hint, at, newParameter, repaired);
  }

  /** The same, met within the value of a parameter that holds parameters. */
  Problem within(String outer) {
    return new Problem(kind, "In " + outer + ": " + detail, hint, null, outer, null);
  }

  /** With the nearest query that can be understood, which is offered and never run unasked. */
  Problem withRepaired(Repaired nearest) {
    return new Problem(kind, detail, hint, at, parameter, nearest);
  }

  public ProblemKind kind() {
    return kind;
  }

  /** What is wrong, in a sentence. */
  public String detail() {
    return detail;
  }

  /** The way out. */
  public Optional<String> hint() {
    return Optional.ofNullable(hint);
  }

  /** The nearest query to one that can't be understood. */
  public Optional<Repaired> repaired() {
    return Optional.ofNullable(repaired);
  }

  /**
   * @param request its id, to be named by whoever asks us what happened
   */
  byte[] json(String request) {
    return Json.object(
            json -> {
              json.text("type", kind.type());
              json.text("title", kind.title());
              json.number("status", kind.status());
              json.text("detail", detail);
              json.text("instance", "urn:findings:request:" + request);
              if (hint != null) {
                json.text("hint", hint);
              }
              if (at != null) {
                json.number("at", at);
              }
              if (parameter != null) {
                json.text("parameter", parameter);
              }
              if (repaired != null) {
                json.object(
                    "repaired",
                    () -> {
                      json.text("text", repaired.text());
                      json.text("means", repaired.means());
                      json.texts("changes", repaired.changes());
                    });
              }
            })
        .bytes();
  }
}
