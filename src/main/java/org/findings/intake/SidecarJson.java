package org.findings.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.findings.letter.Authority;
import org.findings.letter.DateIs;
import org.findings.letter.Fact;
import org.findings.letter.Grade;
import org.findings.letter.Inspected;
import org.findings.letter.Inspectorate;
import org.findings.letter.Judgement;
import org.findings.letter.Kind;
import org.findings.letter.Signatory;
import org.findings.parser.Overrides;
import org.findings.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a sidecar strictly: whatever is wrong in it is told, and nothing of it is used then. */
final class SidecarJson {
  /** An object in a list in an object is as deep as it goes. */
  private static final int DEEPEST = 10;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final String DATE_IS = "dateIs";
  private static final String PRINTED = "gradePrinted";

  private final Parser parser;
  private final Set<Fact> said = EnumSet.noneOf(Fact.class);
  private final List<String> troubles = new ArrayList<>();

  private SidecarJson(Parser parser) {
    this.parser = parser;
  }

  static Overrides read(byte[] json, Parser parser) throws BadSidecar {
    JsonNode root;
    try {
      root = MAPPER.readTree(json);
    } catch (JacksonException e) {
      throw new BadSidecar(where(e.getLocation()) + ": mend it, or take it away");
    }
    SidecarJson reading = new SidecarJson(parser);
    Overrides overrides = reading.overrides(root);
    if (!reading.troubles.isEmpty()) {
      throw new BadSidecar(String.join("; ", reading.troubles));
    }
    return overrides;
  }

  private static String where(@Nullable TokenStreamLocation at) {
    return at == null
        ? "no JSON that a sidecar could hold"
        : "no JSON from line %d, column %d on".formatted(at.getLineNr(), at.getColumnNr());
  }

  private Overrides overrides(JsonNode root) {
    if (!root.isObject()) {
      troubles.add("no JSON object: write it as {\"date\": \"2019-12-18\"}");
      return Overrides.NONE;
    }
    List<String> known = new ArrayList<>(Arrays.stream(Fact.values()).map(Fact::label).toList());
    known.add(known.indexOf(Fact.DATE.label()) + 1, DATE_IS);
    known.add(known.indexOf(Fact.GRADE.label()) + 1, PRINTED);
    fields("", root, known);
    for (Fact fact : Fact.values()) {
      if (root.has(fact.label())) {
        said.add(fact);
      }
    }
    for (Fact fact : List.of(Fact.TITLE, Fact.KIND)) {
      if (said.contains(fact) && root.get(fact.label()).isNull()) {
        troubles.add("'" + fact.label() + "' is null: every letter has one, name it");
      }
    }
    goesWith(root, DATE_IS, Fact.DATE);
    goesWith(root, PRINTED, Fact.GRADE);
    List<String> kinds = Arrays.stream(Kind.values()).map(Kind::code).toList();
    String title = text(root, Fact.TITLE.label());
    Kind kind = named(root, Fact.KIND.label(), Kind::ofCode, kinds);
    LocalDate date = date(root, Fact.DATE.label());
    return new Overrides(
        said,
        title,
        kind,
        authority(root),
        inspectorates(root),
        inspected(root),
        date,
        dateIs(root, date),
        grade("grade", root, "grade"),
        text(root, PRINTED),
        judgements(root),
        text(root, Fact.LICENCE.label()),
        signedBy(root));
  }

  /** What only says more of a fact says nothing without it. */
  private void goesWith(JsonNode root, String field, Fact fact) {
    if (root.has(field) && !said.contains(fact)) {
      troubles.add(
          "'%s' stands without '%s': give both, or neither".formatted(field, fact.label()));
    }
  }

  private void fields(String path, JsonNode object, List<String> known) {
    for (String name : object.propertyNames()) {
      if (!known.contains(name)) {
        troubles.add(
            "unknown field '%s%s': there are %s".formatted(path, name, String.join(", ", known)));
      }
    }
  }

  private @Nullable String text(JsonNode object, String field) {
    return text(field, object.get(field));
  }

  private @Nullable String text(String path, @Nullable JsonNode value) {
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      troubles.add("'%s' is %s, no text: put it in quotation marks".formatted(path, shown(value)));
      return null;
    }
    String text = value.stringValue().strip();
    if (text.isEmpty()) {
      troubles.add("'%s' is blank: fill it in, or take it out".formatted(path));
      return null;
    }
    return text;
  }

  private @Nullable LocalDate date(JsonNode object, String field) {
    return date(field, object.get(field));
  }

  private @Nullable LocalDate date(String path, @Nullable JsonNode value) {
    String text = text(path, value);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      troubles.add("'%s' is \"%s\", no date: write it as 2019-12-18".formatted(path, text));
      return null;
    }
  }

  private @Nullable DateIs dateIs(JsonNode root, @Nullable LocalDate date) {
    List<String> known =
        date == null
            ? List.of(DateIs.UNKNOWN.label())
            : Arrays.stream(DateIs.values())
                .filter(d -> d != DateIs.UNKNOWN)
                .map(DateIs::label)
                .toList();
    return named(
        root, DATE_IS, l -> DateIs.ofLabel(l).filter(d -> known.contains(d.label())), known);
  }

  private @Nullable Grade grade(String path, JsonNode object, String field) {
    return named(path, object.get(field), Grade::ofLabel, grades());
  }

  private static List<String> grades() {
    return Arrays.stream(Grade.values()).map(Grade::label).toList();
  }

  private <T> @Nullable T named(
      JsonNode object, String field, Function<String, Optional<T>> of, List<String> known) {
    return named(field, object.get(field), of, known);
  }

  private <T> @Nullable T named(
      String path, @Nullable JsonNode value, Function<String, Optional<T>> of, List<String> known) {
    String text = text(path, value);
    if (text == null) {
      return null;
    }
    Optional<T> found = of.apply(text);
    if (found.isEmpty()) {
      troubles.add("'%s' is \"%s\": it can be %s".formatted(path, text, String.join(", ", known)));
    }
    return found.orElse(null);
  }

  private List<Inspectorate> inspectorates(JsonNode root) {
    List<Inspectorate> list = new ArrayList<>();
    List<String> known = Arrays.stream(Inspectorate.values()).map(Inspectorate::label).toList();
    for (JsonNode value : list(root, "inspectorates")) {
      Inspectorate one = named("inspectorates", value, Inspectorate::ofLabel, known);
      if (one != null) {
        list.add(one);
      }
    }
    return list;
  }

  private List<JsonNode> list(JsonNode root, String field) {
    JsonNode list = root.get(field);
    if (list == null || list.isNull()) {
      return List.of();
    }
    if (!list.isArray()) {
      troubles.add("'%s' is %s, no list: put it in [ ]".formatted(field, shown(list)));
      return List.of();
    }
    List<JsonNode> values = new ArrayList<>();
    list.forEach(values::add);
    return values;
  }

  private Inspected inspected(JsonNode root) {
    JsonNode value = root.get("inspected");
    if (value == null || value.isNull()) {
      return Inspected.UNKNOWN;
    }
    if (!isObject("inspected", value, List.of("from", "to"))) {
      return Inspected.UNKNOWN;
    }
    LocalDate from = date("inspected.from", value.get("from"));
    LocalDate to = date("inspected.to", value.get("to"));
    if (from != null && to != null && to.isBefore(from)) {
      troubles.add(
          "'inspected' ends on %s, before it begins on %s: put them right".formatted(to, from));
      return Inspected.UNKNOWN;
    }
    return new Inspected(from, to);
  }

  private boolean isObject(String path, JsonNode value, List<String> known) {
    if (!value.isObject()) {
      troubles.add(
          "'%s' is %s, no object: write it as {\"%s\": …}"
              .formatted(path, shown(value), String.join("\": …, \"", known)));
      return false;
    }
    fields(path + ".", value, known);
    return true;
  }

  private @Nullable Authority authority(JsonNode root) {
    JsonNode value = root.get("authority");
    if (value == null || value.isNull()) {
      return null;
    }
    if (value.isString()) {
      String name = text("authority", value);
      Optional<Authority> known = name == null ? Optional.empty() : parser.authority(name);
      if (name != null && known.isEmpty()) {
        troubles.add(
            "'authority' is \"%s\", which is in no list of English authorities: mend the name or"
                    .formatted(name)
                + " code, or write {\"name\": …, \"code\": …, \"region\": …}");
      }
      return known.orElse(null);
    }
    if (!isObject("authority", value, List.of("name", "code", "region"))) {
      return null;
    }
    String name = text("authority.name", value.get("name"));
    if (name == null) {
      troubles.add("'authority' has no name: add it");
      return null;
    }
    String code = text("authority.code", value.get("code"));
    String region = text("authority.region", value.get("region"));
    return new Authority(name, code, region, name, List.of());
  }

  private List<Judgement> judgements(JsonNode root) {
    List<Judgement> list = new ArrayList<>();
    List<String> known = List.of("service", "area", "grade", "gradePrinted");
    for (JsonNode value : list(root, "judgements")) {
      if (!isObject("judgements", value, known)) {
        continue;
      }
      String area = text("judgements.area", value.get("area"));
      Grade grade = grade("judgements.grade", value, "grade");
      String printed = text("judgements.gradePrinted", value.get(PRINTED));
      String words = printed == null && grade != null ? grade.label() : printed;
      if (area == null || words == null) {
        troubles.add("one of 'judgements' has no area, or no grade: add it");
      } else {
        String service = text("judgements.service", value.get("service"));
        list.add(new Judgement(service, area, grade, words));
      }
    }
    return list;
  }

  private List<Signatory> signedBy(JsonNode root) {
    List<Signatory> list = new ArrayList<>();
    List<String> known = Arrays.stream(Inspectorate.values()).map(Inspectorate::label).toList();
    for (JsonNode value : list(root, "signedBy")) {
      if (!isObject("signedBy", value, List.of("name", "post", "inspectorate"))) {
        continue;
      }
      String name = text("signedBy.name", value.get("name"));
      String post = text("signedBy.post", value.get("post"));
      Inspectorate of =
          named("signedBy.inspectorate", value.get("inspectorate"), Inspectorate::ofLabel, known);
      if (name == null) {
        troubles.add("one of 'signedBy' has no name: add it");
      } else {
        list.add(new Signatory(name, post, of));
      }
    }
    return list;
  }

  private static String shown(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY -> "a list";
      case OBJECT -> "an object";
      case STRING -> "a text";
      case NULL -> "null";
      default -> value.toString();
    };
  }
}
