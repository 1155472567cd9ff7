package org.findings.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.findings.letter.Grade;
import org.findings.letter.Kind;
import org.findings.letter.Letter;
import org.findings.letter.Paragraph;
import org.findings.letter.Role;
import org.findings.query.Field;
import org.findings.query.Filter;
import org.findings.query.Grammar;
import org.findings.query.Query;
import org.findings.query.Query.Form;
import org.findings.query.Values;
import org.findings.search.Answer;
import org.findings.search.Cursor;
import org.findings.search.CursorProblem;
import org.findings.search.Facet;
import org.findings.search.FacetCount;
import org.findings.search.Hit;
import org.findings.search.Identical;
import org.findings.search.Order;
import org.findings.search.Others;
import org.findings.search.Scope;
import org.findings.search.Search;
import org.findings.search.TooCostly;
import org.findings.search.UnknownParagraph;
import org.findings.search.Writing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Collapsed searches against the same searches uncollapsed, put together by hand: each made
 * paragraph tells by its first word what it was made from, whatever its names, numbers and dates.
 */
class CollapsingTest {
  private static final List<String> FORMS =
      List.of(
          "Alpha drift in %s since %d.",
          "Beta delay and drift: %2$d plans.",
          "Gamma drift, drift and drift of %s.",
          "Delta plans.",
          "Epsilon delay in %s and in %2$d places of delay.");

  private static final List<Order> ORDERS = List.of(Order.values());

  private static final List<String> PLACES = List.of("Wexmere", "Northby", "Ashby", "Stowe");

  private static final List<String> QUERIES =
      List.of("drift", "drift OR delay", "drift AND delay", "", "NOT delay", "\"drift and\"");

  private static final Map<Field, List<String>> FILTERS =
      Map.of(
          Field.KIND, List.of("jtai", "-sif"),
          Field.GRADE, List.of("Good", "none", "-Good"),
          Field.ROLE, List.of("finding", "strength", "-finding"),
          Field.YEAR, List.of("2010", "2011..2012", "none"),
          Field.SECTION, List.of("One", "One > Two", "none"),
          Field.AUTHORITY, List.of("Place 1", "none", "-Place 2"));

  @TempDir Path folder;

  private Random random = new Random();

  @RepeatedTest(6)
  void agreesWithHitsPutTogetherByHand(RepetitionInfo repetition) throws Exception {
    random = new Random(repetition.getCurrentRepetition());
    Letter[] made = IntStream.range(0, 12).mapToObj(this::letter).toArray(Letter[]::new);
    try (Opened index = Opened.in(folder)) {
      index.put(made);
      for (int i = 0; i < 40; i++) {
        String query = QUERIES.get(random.nextInt(QUERIES.size()));
        List<Filter> filters = filters();
        Scope scope = random.nextInt(4) == 0 ? Scope.LETTER : Scope.PARAGRAPH;
        Order order = ORDERS.get(random.nextInt(ORDERS.size()));
        Asked asked = new Asked(query, filters, scope, order);
        assertThat(collapsed(index, asked, 100, null).facets())
            .as("facets of %s", asked)
            .isEqualTo(expectedFacets(index, asked));
        assertThat(paged(index, asked, 1 + random.nextInt(3)))
            .as("hits of %s", asked)
            .isEqualTo(expectedHits(index, asked));
      }
    }
  }

  private record Asked(String query, List<Filter> filters, Scope scope, Order order) {
    Search search(int size, @Nullable Cursor after, Identical identical) throws Exception {
      return new Search(
          Grammar.parse(query, Form.INFLECTED).query(),
          filters,
          scope,
          order,
          size,
          after,
          Opened.ALL,
          identical);
    }

    Asked without(Field field) {
      List<Filter> others = filters.stream().filter(f -> f.field() != field).toList();
      return new Asked(query, others, scope, order);
    }
  }

  private static Answer collapsed(Opened index, Asked asked, int size, @Nullable Cursor after)
      throws Exception {
    return index.engine().search(asked.search(size, after, Identical.COLLAPSED));
  }

  private static Answer each(Opened index, Asked asked) throws Exception {
    Answer answer = index.engine().search(asked.search(100, null, Identical.EACH));
    assertThat(answer.next()).as("all hits fit on one page").isNull();
    return answer;
  }

  /** All pages' hits; on each page totals and facets are those of the whole. */
  private static List<Hit> paged(Opened index, Asked asked, int size) throws Exception {
    Answer each = each(index, asked);
    List<Hit> hits = new ArrayList<>();
    @Nullable Cursor next = null;
    do {
      Answer page = collapsed(index, asked, size, next);
      assertThat(page.hits()).hasSizeLessThanOrEqualTo(size);
      assertThat(page.total())
          .isEqualTo(each.total().withDistinct((int) forms(each.hits()).count()));
      hits.addAll(page.hits());
      next = page.next();
    } while (next != null);
    return hits;
  }

  private static Stream<String> forms(List<Hit> hits) {
    return hits.stream().map(hit -> form(hit.paragraph())).distinct();
  }

  private static String form(Paragraph paragraph) {
    return paragraph.text().split(" ", -1)[0];
  }

  private static List<Hit> expectedHits(Opened index, Asked asked) throws Exception {
    Map<String, List<Hit>> groups = new LinkedHashMap<>();
    for (Hit hit : each(index, asked).hits()) {
      groups.computeIfAbsent(form(hit.paragraph()), f -> new ArrayList<>()).add(hit);
    }
    List<Hit> expected = new ArrayList<>();
    for (List<Hit> group : groups.values()) {
      int letters = (int) group.stream().map(hit -> hit.letter().id()).distinct().count();
      Hit first = group.getFirst();
      expected.add(
          group.size() == 1 ? first : first.standingFor(new Others(group.size() - 1, letters)));
    }
    return expected;
  }

  private static Map<Facet, List<FacetCount>> expectedFacets(Opened index, Asked asked)
      throws Exception {
    Map<Facet, List<FacetCount>> plain = each(index, asked).facets();
    Map<Facet, List<FacetCount>> expected = new TreeMap<>();
    for (Map.Entry<Facet, List<FacetCount>> facet : plain.entrySet()) {
      Map<String, Set<String>> forms = new TreeMap<>();
      for (Hit hit : each(index, asked.without(facet.getKey().field())).hits()) {
        for (String value : values(hit, facet.getKey())) {
          forms.computeIfAbsent(value, v -> new HashSet<>()).add(form(hit.paragraph()));
        }
      }
      expected.put(
          facet.getKey(),
          facet.getValue().stream()
              .map(
                  each -> each.withDistinct(Objects.requireNonNull(forms.get(each.value())).size()))
              .toList());
    }
    return expected;
  }

  private static List<String> values(Hit hit, Facet facet) {
    List<String> values =
        switch (facet) {
          case AUTHORITY ->
              hit.letter().authority() == null ? none() : List.of(hit.letter().authority().value());
          case REGION -> hit.letter().authority() == null ? none() : List.of("South East");
          case KIND -> List.of(hit.letter().kind().code());
          case INSPECTORATE -> List.of("Ofsted");
          case OVERALL ->
              hit.letter().grade() == null ? none() : List.of(hit.letter().grade().label());
          case YEAR ->
              hit.letter().date() == null ? none() : List.of("" + hit.letter().date().getYear());
          case GRADE ->
              hit.paragraph().grade() == null ? none() : List.of(hit.paragraph().grade().label());
          case ROLE -> List.of(hit.paragraph().role().label());
          case STANCE -> hit.stance() == null ? none() : List.of(hit.stance().code());
          case SECTION -> {
            List<String> section = hit.paragraph().section();
            yield IntStream.rangeClosed(1, section.size())
                .mapToObj(depth -> String.join(" > ", section.subList(0, depth)))
                .toList();
          }
        };
    return values.isEmpty() ? List.of("none") : values;
  }

  private static List<String> none() {
    return List.of();
  }

  private Letter letter(int number) {
    Made made = Made.letter().kind(random.nextBoolean() ? Kind.JTAI : Kind.SIF);
    if (random.nextInt(5) > 0) {
      made.authority("Place " + random.nextInt(4), null);
    }
    if (random.nextInt(5) > 0) {
      // Some share a day, so that their ids decide.
      made.date((2010 + random.nextInt(3)) + "-03-1" + number % 2);
    }
    if (random.nextBoolean()) {
      made.overall(Grade.GOOD);
    }
    for (int i = random.nextInt(9); i > 0; i--) {
      String form = FORMS.get(random.nextInt(FORMS.size()));
      String place = PLACES.get(random.nextInt(PLACES.size()));
      made.says(
          form.formatted(place, random.nextInt(3000)),
          random.nextBoolean() ? Role.FINDING : Role.STRENGTH,
          random.nextBoolean() ? Grade.GOOD : null,
          Stream.of("One", "Two").limit(random.nextInt(3)).toArray(String[]::new));
    }
    return made.made();
  }

  private List<Filter> filters() throws Exception {
    List<Filter> filters = new ArrayList<>();
    for (Field field : EnumSet.copyOf(FILTERS.keySet())) {
      if (random.nextInt(4) == 0) {
        List<String> values = Objects.requireNonNull(FILTERS.get(field));
        filters.add(Values.filter(field, List.of(values.get(random.nextInt(values.size())))));
      }
    }
    return filters;
  }

  @ParameterizedTest
  @EnumSource(Order.class)
  void aCorpusInWhichEveryParagraphIsTheSame(Order order) throws Exception {
    Letter[] letters = new Letter[200];
    for (int i = 0; i < letters.length; i++) {
      Made made =
          Made.letter().authority("Place " + i % 9, null).date("20" + (10 + i % 9) + "-03-01");
      for (int j = 0; j < 20; j++) {
        made.says(
            "Workers of Northby see " + (20 * i + j) + " children.",
            Role.FINDING,
            Grade.GOOD,
            "One");
      }
      letters[i] = made.made();
    }
    try (Opened index = Opened.in(folder)) {
      index.put(letters);
      for (String query : List.of("workers", "")) {
        Asked asked = new Asked(query, List.of(), Scope.PARAGRAPH, order);
        Answer answer = collapsed(index, asked, 20, null);
        Hit first = index.engine().search(asked.search(1, null, Identical.EACH)).hits().getFirst();
        assertThat(answer.hits()).containsExactly(first.standingFor(new Others(3_999, 200)));
        assertThat(answer.next()).isNull();
        assertThat(answer.total().paragraphs()).isEqualTo(4_000);
        assertThat(answer.total().distinct()).isEqualTo(1);
        assertThat(answer.facets().values())
            .allSatisfy(
                counts -> assertThat(counts).extracting(FacetCount::distinct).containsOnly(1));
        Search list = asked.search(7, null, new Identical.SameAs(first.paragraph().id()));
        assertThat(index.engine().search(list).total().paragraphs()).isEqualTo(4_000);
        assertThat(index.engine().grouped(list).hits()).hasSize(7);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Order.class)
  void pagesNeitherRepeatNorLoseAGroupWhileLettersComeAndGo(Order order) throws Exception {
    random = new Random(3);
    Letter[] made = IntStream.range(0, 12).mapToObj(this::letter).toArray(Letter[]::new);
    try (Opened index = Opened.in(folder)) {
      index.put(made);
      Asked asked = new Asked("drift OR plans OR delay", List.of(), Scope.PARAGRAPH, order);
      List<Hit> expected = expectedHits(index, asked);
      List<Hit> hits = new ArrayList<>();
      @Nullable Cursor next = null;
      do {
        Answer page = collapsed(index, asked, 1, next);
        hits.addAll(page.hits());
        next = page.next();
        try (Writing writing = index.engine().write()) {
          writing.remove(Path.of("/letters/" + hits.size() + ".txt"));
          writing.commit();
        }
        index.engine().refresh();
      } while (next != null);
      assertThat(hits).isEqualTo(expected).hasSize(5);
    }
  }

  @Test
  void listsWhatIsTheSameAsAParagraphByAFormerIdToo() throws Exception {
    try (Opened index = Opened.in(folder)) {
      Letter before = Made.letter().says("Drift is seen in Northby now.", "Plans.").made();
      Letter other = Made.letter().date("2012-01-02").says("Drift is seen in Ashby.").made();
      Letter third = Made.letter().date("2013-01-02").says("Plans 3.", "Drift is seen.").made();
      index.put(before, other, third);
      Letter after = Made.letter().says("Drift is seen in Northby.", "Plans.").made();
      index.put(after, other, third);

      String former = before.paragraphs().getFirst().id();
      String present = after.paragraphs().getFirst().id();
      assertThat(former).isNotEqualTo(present);
      for (String id : List.of(former, present, other.paragraphs().getFirst().id())) {
        assertThat(texts(index, "", id))
            .containsExactlyInAnyOrder("Drift is seen in Northby.", "Drift is seen in Ashby.");
        assertThat(texts(index, "northby", id)).containsExactly("Drift is seen in Northby.");
        assertThat(texts(index, "plans", id)).isEmpty();
        List<Hit> exported = new ArrayList<>();
        index
            .engine()
            .export(
                Search.whole(
                    new Query.Everything(), List.of(), Scope.PARAGRAPH, new Identical.SameAs(id)),
                exported::add);
        assertThat(exported).hasSize(2);
      }
      assertThat(texts(index, "", third.paragraphs().getFirst().id())).containsExactly("Plans 3.");
    }
  }

  private static List<String> texts(Opened index, String query, String id) throws Exception {
    Asked asked = new Asked(query, List.of(), Scope.PARAGRAPH, Order.OLDEST);
    return index.engine().search(asked.search(100, null, new Identical.SameAs(id))).hits().stream()
        .map(hit -> hit.paragraph().text())
        .toList();
  }

  @Test
  void whatIsNotHeldIsSaidToBe() throws Exception {
    try (Opened index = Opened.in(folder)) {
      Letter before = Made.letter().says("Drift is seen in Northby now.", "Plans.").made();
      index.put(before);
      Letter after = Made.letter().says("Quite another thing.", "Plans.").made();
      index.put(after);

      assertThatThrownBy(() -> texts(index, "", "nowhere.1a2b"))
          .isInstanceOf(UnknownParagraph.class)
          .hasMessage("No paragraph has the id 'nowhere.1a2b'.");
      assertThatThrownBy(() -> texts(index, "", before.paragraphs().getFirst().id()))
          .isInstanceOf(UnknownParagraph.class)
          .hasMessageEndingWith("is no longer held; its letter is '" + after.id() + "'.");
      assertThatThrownBy(() -> texts(index, "", after.id())).isInstanceOf(UnknownParagraph.class);
    }
  }

  @Test
  void cursorsOfOneWayAreNoneOfAnother() throws Exception {
    random = new Random(3);
    Letter[] made = IntStream.range(0, 12).mapToObj(this::letter).toArray(Letter[]::new);
    try (Opened index = Opened.in(folder)) {
      index.put(made);
      Asked asked = new Asked("drift", List.of(), Scope.PARAGRAPH, Order.NEWEST);
      @Nullable Cursor next = collapsed(index, asked, 1, null).next();
      assertThat(next).isNotNull();
      assertThatThrownBy(() -> index.engine().search(asked.search(1, next, Identical.EACH)))
          .isInstanceOf(CursorProblem.class);
    }
  }

  @Test
  void whatTakesMoreMemoryThanThereIsIsRefusedAndGivesAllBack() throws Exception {
    Made many = Made.letter();
    for (int i = 0; i < 3_000; i++) {
      many.says("drift " + word(i));
    }
    try (Opened index = Opened.in(folder)) {
      index.put(many.made());
      Asked asked = new Asked("drift", List.of(), Scope.PARAGRAPH, Order.NEWEST);
      Search search = asked.search(20, null, Identical.COLLAPSED);
      try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
        Layout layout = Layout.of(reader.getIndexCommit().getUserData()).orElseThrow();
        Build build = Build.of(reader, layout);
        Allowance little = new Allowance(100_000);
        assertThatThrownBy(() -> new Collapsing(build, search, little).answer())
            .isInstanceOf(TooCostly.class);
        assertThat(little.left()).isEqualTo(100_000);
        Allowance enough = new Allowance(10_000_000);
        assertThat(new Collapsing(build, search, enough).answer().total().distinct())
            .isEqualTo(3_000);
        assertThat(enough.left()).isEqualTo(10_000_000);
      }
    }
  }

  /** Numbers as words of letters, each another. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder("x");
    for (int rest = number; rest > 0; rest /= 20) {
      word.append((char) ('a' + rest % 20));
    }
    return word.toString();
  }
}
