package org.findings.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.findings.oracle.Ask.Where;

/** Makes up fields with values that are there. */
final class FieldDraw {
  private static final List<String> FACETS =
      List.of(
          "authority",
          "region",
          "kind",
          "inspectorate",
          "grade",
          "overall",
          "role",
          "section",
          "year");

  private static final List<String> OTHERS = List.of("date", "letter", "number");

  /** What is never absent. */
  private static final Set<String> ALWAYS = Set.of("kind", "role", "letter");

  private final Random random;
  private final Quarry quarry;

  FieldDraw(Random random, Quarry quarry) {
    this.random = random;
    this.quarry = quarry;
  }

  Where where() {
    String field = any(random.nextInt(4) == 0 ? OTHERS : FACETS);
    return new Where(field, value(field));
  }

  List<Narrowing> narrowings() {
    List<Narrowing> narrowings = new ArrayList<>();
    List<String> fields = new ArrayList<>(FACETS);
    fields.add("letter");
    fields.add("stance");
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      String field = fields.remove(random.nextInt(fields.size()));
      List<String> values = new ArrayList<>();
      for (int j = 1 + random.nextInt(3); j > 0; j--) {
        values.add((random.nextInt(3) == 0 ? "-" : "") + value(field));
      }
      narrowings.add(new Narrowing(field, values));
    }
    return narrowings;
  }

  /** Mostly one of the passage that words come from. */
  private String value(String field) {
    if (field.equals("stance")) {
      return any(List.of("affirmed", "negated", "unclear", "none"));
    }
    if (!ALWAYS.contains(field) && random.nextInt(10) == 0) {
      return "none";
    }
    Passage passage = random.nextInt(3) == 0 ? quarry.anyPassage() : quarry.passage();
    List<String> values = new ArrayList<>(passage.facts().values(field));
    if (field.equals("section")) {
      values.addAll(passage.paragraph().section());
    } else if (field.equals("authority") && passage.letter().about().authority() != null) {
      values.add(passage.letter().about().authority().name());
    }
    if (values.isEmpty()) {
      return ALWAYS.contains(field) ? "other" : "none";
    }
    String value = any(values);
    return switch (field) {
      case "year" -> random.nextBoolean() ? value : years(Integer.parseInt(value));
      case "date" -> random.nextBoolean() ? value : days(Integer.parseInt(value.substring(0, 4)));
      default -> value;
    };
  }

  private String years(int year) {
    return (year - random.nextInt(3)) + ".." + (year + random.nextInt(3));
  }

  private String days(int year) {
    int from = year - random.nextInt(2);
    return from + "-0" + (1 + random.nextInt(9)) + "-01.." + (year + random.nextInt(2)) + "-12-15";
  }

  private String any(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }
}
