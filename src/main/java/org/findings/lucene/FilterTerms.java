package org.findings.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.findings.letter.About;
import org.findings.letter.Authority;
import org.findings.letter.Inspectorate;
import org.findings.letter.Paragraph;
import org.findings.query.Field;
import org.jspecify.annotations.Nullable;

/** Writes what filters look for: values in lower case, and which fields have none. */
final class FilterTerms {
  /** Lucene takes terms up to 32,766 bytes; a longer value could only be a mistake anyway. */
  private static final int LONGEST = 1_000;

  private FilterTerms() {}

  /** A letter's metadata, on the letter alone. */
  static void addLetter(Document document, About letter) {
    Authority authority = letter.authority();
    List<String> names = new ArrayList<>();
    if (authority != null) {
      names.add(authority.value());
      names.add(authority.name());
      names.add(authority.printed());
    }
    add(document, Field.AUTHORITY, names);
    add(document, Field.REGION, authority == null ? null : authority.region());
    add(document, Field.KIND, letter.kind().code());
    add(
        document,
        Field.INSPECTORATE,
        letter.inspectorates().stream().map(Inspectorate::label).toList());
    add(document, Field.OVERALL, letter.grade() == null ? null : letter.grade().label());
    add(document, Field.LETTER, letter.id());
    if (letter.date() == null) {
      addAbsent(document, Field.YEAR);
    }
  }

  static void addParagraph(Document document, Paragraph paragraph) {
    add(document, Field.GRADE, paragraph.grade() == null ? null : paragraph.grade().label());
    add(document, Field.ROLE, paragraph.role().label());
    add(document, Field.NUMBER, paragraph.number());
    List<String> sections = new ArrayList<>(paragraph.section());
    SectionPath.all(paragraph.section()).forEach(path -> sections.add(SectionPath.value(path)));
    add(document, Field.SECTION, sections);
  }

  /** The form in which a value is looked for. */
  static String folded(String value) {
    String lower = value.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    return lower.length() > LONGEST ? lower.substring(0, LONGEST) : lower;
  }

  private static void add(Document document, Field field, @Nullable String value) {
    add(document, field, value == null ? List.of() : List.of(value));
  }

  private static void add(Document document, Field field, List<String> values) {
    if (values.isEmpty()) {
      addAbsent(document, field);
    }
    values.stream()
        .map(FilterTerms::folded)
        .distinct()
        .forEach(value -> document.add(new StringField(Fields.filter(field), value, Store.NO)));
  }

  private static void addAbsent(Document document, Field field) {
    document.add(new StringField(Fields.ABSENT, field.code(), Store.NO));
  }

  /** What a document without a value has. */
  static Term absent(Field field) {
    Field named = field == Field.DATE ? Field.YEAR : field;
    return new Term(Fields.ABSENT, named.code());
  }
}
