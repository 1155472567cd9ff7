package org.findings.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.findings.query.Query;
import org.findings.query.Query.Form;
import org.findings.reader.Document;
import org.findings.reader.Reader;
import org.findings.search.Answer;
import org.findings.search.Cursor;
import org.findings.search.Facet;
import org.findings.search.FacetCount;
import org.findings.search.Hit;
import org.findings.search.LetterSearch;
import org.findings.search.Order;
import org.findings.search.Search;
import org.findings.search.Span;
import org.jspecify.annotations.Nullable;

/** A real index of real files, made as the service makes it. */
record Indexed(LuceneEngine engine, Corpus corpus) implements AutoCloseable {

  static Indexed in(Path folder, List<Path> files) throws Exception {
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

  /** The engine's answer, all its pages. */
  Outcome ask(Question question) throws Exception {
    Form form = question.variants() ? Form.INFLECTED : Form.EXACT;
    Query query = Grammar.parse(question.text(), form).query();
    List<Filter> filters = new ArrayList<>();
    for (Narrowing narrowing : question.filters()) {
      filters.add(narrowing.filter());
    }
    SortedMap<String, List<Span>> hits = new TreeMap<>();
    Answer first = page(query, filters, question.order(), null, EnumSet.allOf(Facet.class));
    collect(first, hits);
    @Nullable Cursor next = first.next();
    while (next != null) {
      Answer answer = page(query, filters, question.order(), next, EnumSet.noneOf(Facet.class));
      collect(answer, hits);
      next = answer.next();
    }
    Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
    first
        .facets()
        .forEach((f, counts) -> facets.put(f, counts.stream().map(FacetCount::toString).toList()));
    return new Outcome(first.total(), hits, facets);
  }

  private Answer page(
      Query query, List<Filter> filters, Order order, @Nullable Cursor after, EnumSet<Facet> facets)
      throws Exception {
    return engine.search(new Search(query, filters, order, Search.LARGEST_PAGE, after, facets));
  }

  private static void collect(Answer answer, Map<String, List<Span>> hits) {
    for (Hit hit : answer.hits()) {
      if (hits.put(hit.paragraph().id(), hit.matches()) != null) {
        throw new IllegalStateException(hit.paragraph().id() + " came twice");
      }
    }
  }

  @Override
  public void close() throws IOException {
    engine.close();
  }
}
