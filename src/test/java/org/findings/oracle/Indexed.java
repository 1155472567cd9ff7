package org.findings.oracle;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.findings.intake.Intake;
import org.findings.intake.Progress;
import org.findings.letter.About;
import org.findings.letter.Ids;
import org.findings.letter.Letter;
import org.findings.letter.Source;
import org.findings.lucene.LuceneEngine;
import org.findings.parser.Parser;
import org.findings.query.Filter;
import org.findings.query.Grammar;
import org.findings.query.Query.Form;
import org.findings.reader.Document;
import org.findings.reader.Reader;
import org.findings.search.Answer;
import org.findings.search.Cursor;
import org.findings.search.Facet;
import org.findings.search.FacetCount;
import org.findings.search.FileEntry;
import org.findings.search.FileEntry.Read;
import org.findings.search.Hit;
import org.findings.search.LetterSearch;
import org.findings.search.Order;
import org.findings.search.Search;
import org.findings.search.Span;
import org.findings.search.Writing;
import org.jspecify.annotations.Nullable;

/** A real index of real files, made as the service makes it. */
record Indexed(LuceneEngine engine, Corpus corpus) implements AutoCloseable {
  /** Letters of a commit, so that an index has several segments. */
  private static final int AT_ONCE = 5;

  static Indexed files(Path folder, List<Path> files) throws Exception {
    LuceneEngine engine = LuceneEngine.create(folder);
    new Intake(engine, Parser.standard()).run(files, Progress.UNHEARD);
    Map<String, String> ids = new HashMap<>();
    for (About about :
        engine
            .letters(new LetterSearch(List.of(), Order.NEWEST, Search.LARGEST_PAGE, null))
            .letters()) {
      ids.put(about.source().sha256(), about.id());
    }
    List<Letter> letters = new ArrayList<>();
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      Document document = Reader.read(file.toString(), bytes);
      String hash = Ids.sha256(bytes);
      Letter letter =
          Parser.standard().parse(document, new Source(file.toString(), hash, document.format()));
      letters.add(letter.withId(ids.getOrDefault(hash, "missing")));
    }
    return new Indexed(engine, Corpus.of(letters));
  }

  static Indexed letters(Path folder, List<Letter> letters) throws Exception {
    LuceneEngine engine = LuceneEngine.create(folder);
    List<Letter> stored = new ArrayList<>();
    for (int from = 0; from < letters.size(); from += AT_ONCE) {
      try (Writing writing = engine.write()) {
        for (Letter letter : letters.subList(from, Math.min(from + AT_ONCE, letters.size()))) {
          Source source = letter.about().source();
          Path file = folder.resolve(source.file());
          stored.add(
              letter.withId(
                  writing.put(
                      letter,
                      new FileEntry(
                          folder,
                          file,
                          1,
                          1,
                          source.sha256(),
                          "",
                          "1",
                          "",
                          new Read(letter.id())))));
        }
        writing.commit();
      }
    }
    engine.refresh();
    return new Indexed(engine, Corpus.of(stored));
  }

  /** The engine's answer, all its pages. */
  Outcome ask(Question question) throws Exception {
    Form form = question.variants() ? Form.INFLECTED : Form.EXACT;
    List<Filter> filters = new ArrayList<>();
    for (Narrowing narrowing : question.filters()) {
      filters.add(narrowing.filter());
    }
    Search search =
        new Search(
            Grammar.parse(question.text(), form).query(),
            filters,
            question.scope(),
            question.order(),
            Search.LARGEST_PAGE,
            null,
            EnumSet.allOf(Facet.class));
    Answer first = engine.search(search);
    List<Hit> all = new ArrayList<>(first.hits());
    @Nullable Cursor next = first.next();
    while (next != null) {
      Answer answer = engine.search(after(search, next));
      all.addAll(answer.hits());
      next = answer.next();
    }
    checkOrder(all, question.order());
    if (question.filters().stream().noneMatch(filter -> filter.field().equals("stance"))) {
      checkStances(all, Objects.requireNonNull(first.facets().get(Facet.STANCE)));
    }
    Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
    first
        .facets()
        .forEach((f, counts) -> facets.put(f, counts.stream().map(FacetCount::toString).toList()));
    return new Outcome(first.total(), byId(all), facets);
  }

  private static Search after(Search search, Cursor cursor) {
    return new Search(
        search.query(),
        search.filters(),
        search.scope(),
        search.order(),
        search.size(),
        cursor,
        EnumSet.noneOf(Facet.class));
  }

  /** By date, letters without one last; what else orders hits is the engine's own affair. */
  private static void checkOrder(List<Hit> hits, Order order) {
    if (order == Order.NEWEST || order == Order.OLDEST) {
      Comparator<LocalDate> byDate =
          order == Order.OLDEST ? Comparator.naturalOrder() : Comparator.reverseOrder();
      Comparator<@Nullable LocalDate> all = Comparator.nullsLast(byDate);
      for (int i = 1; i < hits.size(); i++) {
        if (all.compare(hits.get(i - 1).letter().date(), hits.get(i).letter().date()) > 0) {
          throw new IllegalStateException("not in order: " + hits.get(i).paragraph().id());
        }
      }
    }
  }

  /** What hits say of themselves adds up to what the facet counts. */
  private static void checkStances(List<Hit> hits, List<FacetCount> counts) {
    Map<String, Long> ofHits =
        hits.stream()
            .map(Hit::stance)
            .collect(groupingBy(s -> s == null ? "none" : s.code(), counting()));
    Map<String, Long> counted =
        counts.stream().collect(toMap(FacetCount::value, count -> (long) count.paragraphs()));
    if (!ofHits.equals(counted)) {
      throw new IllegalStateException("stances of hits " + ofHits + ", counted " + counted);
    }
  }

  private static SortedMap<String, List<Span>> byId(List<Hit> hits) {
    SortedMap<String, List<Span>> byId = new TreeMap<>();
    for (Hit hit : hits) {
      if (byId.put(hit.paragraph().id(), hit.matches()) != null) {
        throw new IllegalStateException(hit.paragraph().id() + " came twice");
      }
    }
    return byId;
  }

  @Override
  public void close() throws IOException {
    engine.close();
  }
}
