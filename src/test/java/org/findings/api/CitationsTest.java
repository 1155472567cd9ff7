package org.findings.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.difty.kris.KRisIO;
import ch.difty.kris.domain.RisRecord;
import ch.difty.kris.domain.RisType;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.findings.letter.About;
import org.findings.letter.Authority;
import org.findings.letter.DateIs;
import org.findings.letter.Format;
import org.findings.letter.Inspected;
import org.findings.letter.Inspectorate;
import org.findings.letter.Kind;
import org.findings.letter.Paragraph;
import org.findings.letter.ParagraphKind;
import org.findings.letter.Role;
import org.findings.letter.Size;
import org.findings.letter.Source;
import org.findings.search.Citation;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Citations, as other programs read them. */
class CitationsTest {
  private static final String OPEN = "Open Government Licence v3.0";
  private static final String HOSTILE =
      "100% of A&B_C #1 {open ^up~ \\end $5 }} \"quoted\" @misc, Bücher – ‘naïve’ 𝒳";

  private static About about(
      String title, List<Inspectorate> by, @Nullable LocalDate date, @Nullable String licence) {
    return new About(
        "kent-ilacs-2020-05-01",
        title,
        Kind.ILACS,
        new Authority("Kent", "E10000016", "South East", "Kent County Council", List.of()),
        by,
        Inspected.UNKNOWN,
        date,
        date == null ? DateIs.UNKNOWN : DateIs.PRINTED,
        null,
        null,
        List.of(),
        new Source("a.txt", "0".repeat(64), Format.TEXT),
        licence,
        new Size(1, 5, 2),
        List.of());
  }

  static About about() {
    return about(
        "A visit to Kent",
        List.of(Inspectorate.OFSTED, Inspectorate.CQC, Inspectorate.HMICFRS),
        LocalDate.of(2020, 5, 1),
        OPEN);
  }

  static Paragraph paragraph(String text) {
    return new Paragraph(
        "kent-ilacs-2020-05-01.0123abcd",
        "12",
        1,
        3,
        ParagraphKind.NUMBERED,
        Role.FINDING,
        List.of("Leaders", "Pace of " + text),
        null,
        null,
        text,
        null,
        List.of());
  }

  private static RisRecord ris(String entry) throws Exception {
    List<RisRecord> records = KRisIO.process(new StringReader(entry));
    assertThat(records).hasSize(1);
    return records.getFirst();
  }

  private static Map<Key, BibTeXEntry> bibtex(String entries) throws Exception {
    BibTeXParser parser = new BibTeXParser();
    BibTeXDatabase database = parser.parseFully(new StringReader(entries));
    assertThat(parser.getExceptions()).isEmpty();
    return database.getEntries();
  }

  private static BibTeXEntry bibtexEntry(String entry) throws Exception {
    Map<Key, BibTeXEntry> entries = bibtex(entry);
    assertThat(entries).hasSize(1);
    return entries.values().iterator().next();
  }

  private static @Nullable String value(BibTeXEntry entry, String field) {
    @Nullable Value value = entry.getField(new Key(field));
    return value == null ? null : value.toUserString();
  }

  /** What TeX would print of it. */
  private static String printed(@Nullable String tex) {
    return String.valueOf(tex)
        .replace("\\textbackslash{}", "\u0001")
        .replace("\\textbraceleft{}", "\u0002")
        .replace("\\textbraceright{}", "\u0003")
        .replace("\\textasciicircum{}", "^")
        .replace("\\textasciitilde{}", "~")
        .replaceAll("\\\\([$&#%_])", "$1")
        .replace("\u0001", "\\")
        .replace("\u0002", "{")
        .replace("\u0003", "}");
  }

  @Test
  void aRisReaderFindsEachPart() throws Exception {
    RisRecord record = ris(Ris.entry(about(), paragraph("There is drift.")));

    assertThat(record.getType()).isEqualTo(RisType.RPRT);
    assertThat(record.getReferenceId()).isEqualTo("kent-ilacs-2020-05-01.0123abcd");
    assertThat(record.getAuthors())
        .containsExactly(
            "Ofsted",
            "Care Quality Commission",
            "HM Inspectorate of Constabulary and Fire & Rescue Services");
    assertThat(record.getTitle()).isEqualTo("A visit to Kent");
    assertThat(record.getPublicationYear()).isEqualTo("2020");
    assertThat(record.getDate()).isEqualTo("2020/05/01");
    assertThat(record.getSection()).isEqualTo("Pace of There is drift.");
    assertThat(record.getStartPage()).isEqualTo("3");
    assertThat(record.getKeywords()).containsExactly("Kent");
    assertThat(record.getAbstr()).isEqualTo("There is drift.");
  }

  @Test
  void aBibTexReaderFindsEachPart() throws Exception {
    BibTeXEntry entry = bibtexEntry(BibTex.entry(about(), paragraph("There is drift.")));

    assertThat(entry.getType()).hasToString("techreport");
    assertThat(entry.getKey()).hasToString("kent-ilacs-2020-05-01.0123abcd");
    assertThat(value(entry, "author"))
        .isEqualTo(
            "{Ofsted} and {Care Quality Commission} and"
                + " {HM Inspectorate of Constabulary and Fire \\& Rescue Services}");
    assertThat(value(entry, "title")).isEqualTo("{A visit to Kent}");
    assertThat(value(entry, "year")).isEqualTo("2020");
    assertThat(value(entry, "month")).isEqualTo("May");
    assertThat(value(entry, "day")).isEqualTo("1");
    assertThat(value(entry, "pages")).isEqualTo("3");
    assertThat(value(entry, "keywords")).isEqualTo("Kent");
    assertThat(value(entry, "abstract")).isEqualTo("There is drift.");
    assertThat(value(entry, "note"))
        .isEqualTo(
            "Ofsted, CQC, HMICFRS, ‘A visit to Kent’, Kent, 1 May 2020, section ‘Pace of There is"
                + " drift.’, paragraph 12 [kent-ilacs-2020-05-01.0123abcd]. Contains information"
                + " of Ofsted, Care Quality Commission and HM Inspectorate of Constabulary and"
                + " Fire \\& Rescue Services, used under this licence: Open Government Licence"
                + " v3.0.");
  }

  @Test
  void aLetterIsCitedWithoutAPlaceInIt() throws Exception {
    assertThat(Citation.plain(about()))
        .isEqualTo(
            "Ofsted, CQC, HMICFRS, ‘A visit to Kent’, Kent, 1 May 2020 [kent-ilacs-2020-05-01]");
    RisRecord record = ris(Ris.entry(about(), null));
    assertThat(record.getReferenceId()).isEqualTo("kent-ilacs-2020-05-01");
    assertThat(record.getSection()).isNull();
    assertThat(record.getAbstr()).isNull();
    BibTeXEntry entry = bibtexEntry(BibTex.entry(about(), null));
    assertThat(value(entry, "abstract")).isNull();
    assertThat(value(entry, "pages")).isNull();
  }

  @Test
  void whatIsNotKnownIsLeftOutAndNotClaimed() throws Exception {
    About unknown = about("A letter", List.of(), null, null);
    RisRecord record = ris(Ris.entry(unknown, paragraph("Drift.")));
    assertThat(record.getAuthors()).isEmpty();
    assertThat(record.getPublicationYear()).isNull();
    assertThat(record.getDate()).isNull();
    BibTeXEntry entry = bibtexEntry(BibTex.entry(unknown, paragraph("Drift.")));
    assertThat(value(entry, "author")).isNull();
    assertThat(value(entry, "year")).isNull();
    assertThat(value(entry, "note"))
        .contains("undated")
        .endsWith(
            "Contains information of an inspectorate that could not be told; no licence was found"
                + " in the letter.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        HOSTILE,
        "}",
        "{",
        "\\",
        "}, author = {Someone else}",
        "a\r\nER  - \r\nTY  - BOOK\r\nTI  - Another",
        "one\u2028two\u0085three\u0000four\tfive",
      })
  void noTextBreaksOutOfItsPlace(String text) throws Exception {
    About letter = about(text, List.of(Inspectorate.OFSTED), LocalDate.of(2020, 5, 1), text);
    String oneLine = OneLine.of(text);

    RisRecord record = ris(Ris.entry(letter, paragraph(text)));
    assertThat(record.getTitle()).isEqualTo(oneLine);
    assertThat(record.getAbstr()).isEqualTo(oneLine);
    assertThat(record.getType()).isEqualTo(RisType.RPRT);

    BibTeXEntry entry = bibtexEntry(BibTex.entry(letter, paragraph(text)));
    assertThat(printed(value(entry, "title"))).isEqualTo("{" + oneLine + "}");
    assertThat(printed(value(entry, "abstract"))).isEqualTo(oneLine);
    assertThat(value(entry, "author")).isEqualTo("{Ofsted}");
  }

  @Property(tries = 300)
  void anyTextComesBackFromBibTex(@ForAll String text) throws Exception {
    String oneLine = OneLine.of(text);
    if (!oneLine.isBlank()) {
      BibTeXEntry entry = bibtexEntry(BibTex.entry(about(), paragraph(text + "x")));
      assertThat(printed(value(entry, "abstract"))).isEqualTo(OneLine.of(text + "x"));
    }
  }

  @Property(tries = 300)
  void anyTextIsOneLineOfRis(@ForAll String text) {
    assertThat(Ris.entry(about(), paragraph(text + "x")).split("\r\n", -1))
        .allMatch(line -> line.isEmpty() || line.matches("(?s)[A-Z][A-Z0-9]  - .*"))
        .allMatch(line -> line.chars().noneMatch(Character::isISOControl));
  }

  @ParameterizedTest
  @ValueSource(strings = {"paragraphs", "letters"})
  void anExportCitesAllThatIsFound(String what, @TempDir Path folder) throws Exception {
    try (Served served = new Served(folder).withTwoLetters()) {
      String address = "/api/v1/export?q=drift&what=" + what + "&format=";
      List<String> ids =
          served
              .get("/api/v1/export?q=drift&what=" + what + "&fields=id")
              .body()
              .lines()
              .skip(1)
              .map(line -> line.split(",", -1)[0])
              .toList();
      assertThat(ids).hasSize(2);

      HttpResponse<String> ris = served.get(address + "ris");
      assertThat(ris.headers().firstValue("Content-Type"))
          .hasValue("application/x-research-info-systems; charset=utf-8");
      assertThat(KRisIO.process(new StringReader(ris.body())))
          .extracting(RisRecord::getReferenceId)
          .containsExactlyElementsOf(ids);

      HttpResponse<String> bibtex = served.get(address + "bibtex");
      assertThat(bibtex.headers().firstValue("Content-Disposition"))
          .hasValue("attachment; filename=\"findings.bib\"");
      assertThat(bibtex(bibtex.body()).keySet().stream().map(Key::toString))
          .containsExactlyElementsOf(ids);

      List<String> lines = served.get(address + "citations").body().lines().toList();
      assertThat(lines).hasSize(2);
      for (int i = 0; i < lines.size(); i++) {
        assertThat(lines.get(i))
            .contains("[" + ids.get(i) + "]. Contains information of Ofsted; no licence");
      }
    }
  }

  @Test
  void aParagraphCarriesItsCitations(@TempDir Path folder) throws Exception {
    try (Served served = new Served(folder).withTwoLetters()) {
      String id = served.json("/api/v1/search?q=delay").at("/hits/0/id").asString();
      var citations = served.json("/api/v1/paragraphs/" + id).get("citations");
      assertThat(citations.propertyNames()).containsExactly("plain", "ris", "bibtex");
      assertThat(ris(citations.get("ris").asString()).getReferenceId()).isEqualTo(id);
      assertThat(bibtexEntry(citations.get("bibtex").asString()).getKey()).hasToString(id);
    }
  }

  @Test
  void allParagraphsOfALetterHaveKeysOfTheirOwn(@TempDir Path folder) throws Exception {
    try (Served served = new Served(folder).withTwoLetters()) {
      List<RisRecord> records =
          new ArrayList<>(
              KRisIO.process(new StringReader(served.get("/api/v1/export?format=ris").body())));
      assertThat(records.stream().map(RisRecord::getReferenceId).collect(Collectors.toSet()))
          .hasSameSizeAs(records);
      assertThat(bibtex(served.get("/api/v1/export?format=bibtex").body())).hasSameSizeAs(records);
    }
  }
}
