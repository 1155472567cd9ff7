package org.findings.lucene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.findings.letter.About;
import org.findings.letter.Authority;
import org.findings.letter.Grade;
import org.findings.letter.Inspectorate;
import org.findings.letter.Paragraph;
import org.findings.letter.Role;
import org.findings.query.Field;
import org.jspecify.annotations.Nullable;

/**
 * Makes what filters look for: values in lower case, and which fields have none. What many
 * documents have in common is made once. For one thread.
 */
final class FilterTerms {
  /** Lucene takes terms up to 32,766 bytes; a longer value could only be a mistake anyway. */
  private static final int LONGEST = 1_000;

  private final Map<Role, List<IndexableField>> roles = new EnumMap<>(Role.class);
  private final Map<Grade, List<IndexableField>> grades = new EnumMap<>(Grade.class);
  private final List<IndexableField> noGrade = terms(Field.GRADE, List.of());
  private final List<IndexableField> noNumber = terms(Field.NUMBER, List.of());
  private List<String> section = List.of();
  private List<IndexableField> ofSection = terms(Field.SECTION, List.of());

  /** A letter's metadata, on the letter alone. */
  static List<IndexableField> ofLetter(About letter) {
    Authority authority = letter.authority();
    List<String> names = new ArrayList<>();
    if (authority != null) {
      names.add(authority.value());
      names.add(authority.name());
      names.add(authority.printed());
    }
    List<IndexableField> fields = new ArrayList<>(terms(Field.AUTHORITY, names));
    fields.addAll(terms(Field.REGION, one(authority == null ? null : authority.region())));
    fields.addAll(terms(Field.KIND, List.of(letter.kind().code())));
    fields.addAll(
        terms(
            Field.INSPECTORATE, letter.inspectorates().stream().map(Inspectorate::label).toList()));
    fields.addAll(
        terms(Field.OVERALL, one(letter.grade() == null ? null : letter.grade().label())));
    if (letter.date() == null) {
      fields.addAll(terms(Field.YEAR, List.of()));
    }
    return fields;
  }

  void addParagraph(Document document, Paragraph paragraph) {
    Grade grade = paragraph.grade();
    add(
        document,
        grade == null
            ? noGrade
            : grades.computeIfAbsent(grade, g -> terms(Field.GRADE, List.of(g.label()))));
    add(
        document,
        roles.computeIfAbsent(paragraph.role(), r -> terms(Field.ROLE, List.of(r.label()))));
    String number = paragraph.number();
    add(document, number == null ? noNumber : terms(Field.NUMBER, List.of(number)));
    if (!section.equals(paragraph.section())) {
      section = paragraph.section();
      List<String> sections = new ArrayList<>(section);
      SectionPath.all(section).forEach(path -> sections.add(SectionPath.value(path)));
      ofSection = terms(Field.SECTION, sections);
    }
    add(document, ofSection);
  }

  static void add(Document document, List<IndexableField> fields) {
    fields.forEach(document::add);
  }

  /** The form in which a value is looked for. */
  static String folded(String value) {
    String lower = value.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    return lower.length() > LONGEST ? lower.substring(0, LONGEST) : lower;
  }

  private static List<String> one(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }

  private static List<IndexableField> terms(Field field, List<String> values) {
    if (values.isEmpty()) {
      return List.of(new StringField(Fields.ABSENT, field.code(), Store.NO));
    }
    List<IndexableField> terms = new ArrayList<>(values.size());
    values.stream()
        .map(FilterTerms::folded)
        .distinct()
        .forEach(value -> terms.add(new StringField(Fields.filter(field), value, Store.NO)));
    return terms;
  }

  /** What a document without a value has. */
  static Term absent(Field field) {
    Field named = field == Field.DATE ? Field.YEAR : field;
    return new Term(Fields.ABSENT, named.code());
  }
}
