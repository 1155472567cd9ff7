package org.findings.lucene;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.findings.letter.About;
import org.findings.letter.Authority;
import org.findings.letter.Inspectorate;
import org.findings.letter.Kind;
import org.findings.letter.Paragraph;
import org.findings.query.Field;
import org.findings.search.Facet;
import org.findings.search.FacetCount;
import org.jspecify.annotations.Nullable;

/** The values that facets count: how they are written, and how they are read for a person. */
final class FacetValues {
  static final String SEPARATOR = "\u001f";

  /** Bytes; doc values take no more than 32,766, and a facet value is for reading. */
  private static final int LONGEST = 8_000;

  private FacetValues() {}

  static void addLetter(Document document, About letter) {
    Authority authority = letter.authority();
    if (authority != null) {
      add(document, Field.AUTHORITY, written(authority));
      add(document, Field.REGION, authority.region());
    }
    add(document, Field.KIND, letter.kind().code());
    for (Inspectorate inspectorate : letter.inspectorates()) {
      add(document, Field.INSPECTORATE, inspectorate.label());
    }
    add(document, Field.OVERALL, letter.grade() == null ? null : letter.grade().label());
    add(document, Field.YEAR, letter.date() == null ? null : "" + letter.date().getYear());
  }

  static void addParagraph(Document document, Paragraph paragraph) {
    document.add(new NumericDocValuesField(Fields.MARKS, Marks.of(paragraph)));
    if (!paragraph.section().isEmpty()) {
      BytesRef path = shortened(String.join(SEPARATOR, paragraph.section()));
      document.add(new SortedDocValuesField(Fields.facet(Field.SECTION), path));
    }
  }

  /** Whether a facet's values are those of the letter, the same for all its paragraphs. */
  static boolean isOfLetter(Facet facet) {
    return switch (facet) {
      case AUTHORITY, REGION, KIND, INSPECTORATE, OVERALL, YEAR -> true;
      case GRADE, ROLE, SECTION, STANCE -> false;
    };
  }

  /**
   * A value's counts.
   *
   * @param written null where the field is absent
   */
  static FacetCount count(
      Facet facet, @Nullable String written, int paragraphs, int letters, int authorities) {
    if (written == null) {
      return new FacetCount("none", "none", List.of(), paragraphs, letters, authorities);
    }
    String[] parts = written.split(SEPARATOR, -1);
    String last = parts[parts.length - 1];
    return switch (facet) {
      case AUTHORITY -> new FacetCount(parts[0], last, List.of(), paragraphs, letters, authorities);
      case SECTION -> {
        List<String> path = Arrays.asList(parts);
        yield new FacetCount(SectionPath.value(path), last, path, paragraphs, letters, authorities);
      }
      case KIND -> {
        String label = Kind.ofCode(written).map(Kind::label).orElse(written);
        yield new FacetCount(written, label, List.of(), paragraphs, letters, authorities);
      }
      default -> new FacetCount(written, written, List.of(), paragraphs, letters, authorities);
    };
  }

  /** An authority as its value is written. */
  static String written(Authority authority) {
    return authority.value() + SEPARATOR + authority.name();
  }

  /** The name in an authority's written value, as letters are ordered by it. */
  static String label(String written) {
    return written.substring(written.indexOf(SEPARATOR) + 1);
  }

  private static void add(Document document, Field field, @Nullable String value) {
    if (value != null) {
      document.add(new SortedSetDocValuesField(Fields.facet(field), shortened(value)));
    }
  }

  private static BytesRef shortened(String value) {
    BytesRef bytes = new BytesRef(value);
    bytes.length = Math.min(bytes.length, LONGEST);
    return bytes;
  }
}
