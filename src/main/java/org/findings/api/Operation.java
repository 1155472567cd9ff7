package org.findings.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one route takes and answers, as its description tells it.
 *
 * @param path as a template
 * @param id a name for programs that are generated
 * @param summary in a sentence
 * @param names of its parameters
 * @param own what some of them take here, where it is not what they take elsewhere
 * @param body what it takes in a body
 * @param statuses when all is well, the usual one first
 * @param answers what then comes; with nothing, they have no body
 * @param refusals statuses besides those that any route may answer with
 * @param repeatable whether an answer has an ETag
 */
record Operation(
    String method,
    String path,
    String id,
    String summary,
    List<String> names,
    Map<String, Shape> own,
    @Nullable Content body,
    List<Integer> statuses,
    List<Content> answers,
    List<Integer> refusals,
    boolean repeatable) {
  /**
   * A body.
   *
   * @param type its media type, without parameters
   * @param shape null for what is no JSON
   */
  record Content(String type, @Nullable Shape shape) {}

  Operation {
    names = List.copyOf(names);
    own = new LinkedHashMap<>(own);
    statuses = List.copyOf(statuses);
    answers = List.copyOf(answers);
    refusals = List.copyOf(refusals);
  }

  static Operation get(String path, String id, String summary) {
    return new Operation("get", path, id, summary, List.of(), true);
  }

  static Operation post(String path, String id, String summary) {
    return new Operation("post", path, id, summary, List.of(415), false);
  }

  static Operation delete(String path, String id, String summary) {
    return new Operation("delete", path, id, summary, List.of(), false);
  }

  private Operation(
      String method,
      String path,
      String id,
      String summary,
      List<Integer> refusals,
      boolean repeatable) {
    this(
        method,
        path,
        id,
        summary,
        List.of(),
        Map.of(),
        null,
        List.of(200),
        List.of(),
        refusals,
        repeatable);
  }

  Operation takes(List<String> theNames) {
    return with(theNames, own, body, statuses, answers, refusals, repeatable);
  }

  Operation where(String name, Shape takes) {
    Map<String, Shape> more = new LinkedHashMap<>(own);
    more.put(name, takes);
    return with(names, more, body, statuses, answers, refusals, repeatable);
  }

  Operation reads(String type, @Nullable Shape shape) {
    return with(names, own, new Content(type, shape), statuses, answers, refusals, repeatable);
  }

  /** Other statuses than 200 where all is well. */
  Operation says(Integer... theStatuses) {
    return with(names, own, body, List.of(theStatuses), answers, refusals, repeatable);
  }

  Operation gives(String schema) {
    return gives("application/json", Shape.ref(schema));
  }

  /** One more type of answer. */
  Operation gives(String type, @Nullable Shape shape) {
    List<Content> more = new ArrayList<>(answers);
    more.add(new Content(type, shape));
    return with(names, own, body, statuses, more, refusals, repeatable);
  }

  Operation refuses(Integer... theStatuses) {
    List<Integer> more = new ArrayList<>(refusals);
    more.addAll(List.of(theStatuses));
    return with(names, own, body, statuses, answers, more, repeatable);
  }

  /** Without an ETag. */
  Operation anew() {
    return with(names, own, body, statuses, answers, refusals, false);
  }

  private Operation with(
      List<String> theNames,
      Map<String, Shape> theOwn,
      @Nullable Content theBody,
      List<Integer> theStatuses,
      List<Content> theAnswers,
      List<Integer> theRefusals,
      boolean isRepeatable) {
    return new Operation(
        method,
        path,
        id,
        summary,
        theNames,
        theOwn,
        theBody,
        theStatuses,
        theAnswers,
        theRefusals,
        isRepeatable);
  }

  /** Whether only those may ask whose key has the role for it. */
  boolean isWriting() {
    return refusals.contains(ProblemKind.ROLE_TOO_SMALL.status());
  }

  Shape shapeOf(String name) {
    Shape here = own.get(name);
    return here == null ? ParameterShapes.of(name) : here;
  }

  boolean isById() {
    return path.contains("{");
  }

  /** Whether an address fits the template: segment by segment, a name in braces any. */
  boolean isAt(String address) {
    String[] template = path.split("/", -1);
    String[] given = address.split("/", -1);
    boolean fits = template.length == given.length;
    for (int i = 0; fits && i < template.length; i++) {
      fits = template[i].startsWith("{") || template[i].equals(given[i]);
    }
    return fits;
  }
}
