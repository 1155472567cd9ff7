package org.findings.api;

import static org.findings.api.Operation.delete;
import static org.findings.api.Operation.get;
import static org.findings.api.Operation.post;
import static org.findings.api.ParameterShapes.size;
import static org.findings.api.Shape.oneOf;
import static org.findings.api.Shape.text;
import static org.findings.api.Shape.whole;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.findings.search.CollocateSearch;
import org.findings.search.Facet;
import org.findings.search.KeywordSearch;
import org.findings.search.LineOrder;
import org.findings.search.Search;
import org.findings.search.SuggestSearch;
import org.findings.search.TrendSearch;

/** What every route takes and answers. */
final class Operations {
  private static final String CSV = "text/csv";
  private static final String LINES = "application/jsonl";
  private static final String PLAIN = "text/plain";
  private static final int MOST_LEAST = 1_000_000;

  static final List<Operation> ALL =
      Stream.of(searching(), counting(), reading(), writing(), running())
          .flatMap(List::stream)
          .toList();

  private Operations() {}

  /** What stands at an address, where anything does. */
  static Optional<Operation> at(String method, String path) {
    return ALL.stream()
        .filter(each -> each.method().equalsIgnoreCase(method) && each.isAt(path))
        .findFirst();
  }

  private static List<Operation> searching() {
    return List.of(
        get("/api/v1/search", "search", "A page of the paragraphs that a query finds.")
            .takes(Names.SEARCH)
            .where(Sameness.NAME, ParameterShapes.collapsing())
            .gives("SearchAnswer")
            .refuses(410),
        post("/api/v1/search", "searchByBody", "The same for queries too long for an address.")
            .reads("application/json", Shape.ref("SearchBody"))
            .gives("SearchAnswer")
            .refuses(410),
        get("/api/v1/concordance", "concordance", "Each match between the words around it.")
            .takes(Names.CONCORDANCE)
            .where(
                "by",
                oneOf(LineOrder.values(), LineOrder::code)
                    .saying("By what lines are sorted.")
                    .usually(LineOrder.DATE.code()))
            .where("sort", oneOf("newest", "oldest").saying("With by=date: which come first."))
            .where("fields", ParameterShapes.fields(AskedLines.PARTS))
            .gives("ConcordanceAnswer")
            .refuses(410),
        get("/api/v1/export", "export", "All that a query finds, in one stream.")
            .takes(Names.EXPORT)
            .where(
                "what",
                oneOf(What.values(), What::code)
                    .saying("What there is a row of.")
                    .usually(What.PARAGRAPHS.code()))
            .where(
                "format",
                oneOf(ExportFormat.values(), ExportFormat::code)
                    .saying("ris, bibtex and citations are of paragraphs and letters only.")
                    .usually(ExportFormat.CSV.code()))
            .where(
                "fields",
                Shape.list(text())
                    .saying("Which fields to write as csv or jsonl; all where it is absent."))
            .gives(CSV, null)
            .gives(LINES, null)
            .gives("application/x-research-info-systems", null)
            .gives("application/x-bibtex", null)
            .gives(PLAIN, null)
            .anew(),
        get(FeedRoute.PATH, "feed", "The newest that a query finds, as an Atom feed.")
            .takes(Names.FEED)
            .where(Sameness.NAME, ParameterShapes.collapsing())
            .where("size", size(50, 1, Search.LARGEST_PAGE))
            .gives("application/atom+xml", null),
        get("/api/v1/suggest", "suggest", "What may be typed next.")
            .takes(Names.SUGGEST)
            .where("size", size(8, 0, SuggestSearch.MOST))
            .gives("SuggestAnswer"));
  }

  private static List<Operation> counting() {
    return List.of(
        get("/api/v1/trends", "trends", "How often something is found, year by year.")
            .takes(Names.TRENDS)
            .where(
                "by",
                oneOf(TrendSearch.FIELDS, Facet::code)
                    .saying("By what it is counted.")
                    .usually(Facet.YEAR.code()))
            .gives("TrendsAnswer")
            .gives(CSV, null),
        get("/api/v1/compare", "compare", "How much commoner something is here than there.")
            .takes(Names.COMPARE)
            .where("a", side("One side"))
            .where("b", side("The other side"))
            .where("size", size(50, 0, KeywordSearch.MOST))
            .where("leastLetters", least("letters", 3))
            .where("leastAuthorities", least("authorities", 2))
            .gives("CompareAnswer")
            .gives(CSV, null),
        get("/api/v1/collocates", "collocates", "Words that keep company with what matches.")
            .takes(Names.COLLOCATES)
            .where(
                "window", whole("Words to each side.").within(1, CollocateSearch.WIDEST).usually(5))
            .where(
                "forms",
                oneOf(CollocateSearch.Forms.values(), CollocateSearch.Forms::code)
                    .saying("Words as written, or all inflections of a word as one.")
                    .usually(CollocateSearch.Forms.WRITTEN.code()))
            .where("size", size(50, 0, CollocateSearch.MOST))
            .where(
                "least",
                whole("How often a word must stand near.").within(1, MOST_LEAST).usually(3))
            .where(
                "by",
                oneOf(CollocateSearch.By.values(), CollocateSearch.By::code)
                    .saying("By what they are sorted.")
                    .usually(CollocateSearch.By.LOG_LIKELIHOOD.code()))
            .gives("CollocatesAnswer")
            .gives(CSV, null),
        post("/api/v1/batch", "batch", "A table of queries in, a table of counts out.")
            .takes(AskedBatch.NAMES)
            .where("by", oneOf("year").saying("Adds counts of each year."))
            .where("format", oneOf("csv", "jsonl").usually("csv"))
            .reads(CSV, null)
            .gives(CSV, null)
            .gives(LINES, null),
        get("/api/v1/record", "record", "How a result came about, to repeat and defend it.")
            .takes(AskedRecord.NAMES)
            .where("since", text("What links.repeat of an earlier record carries."))
            .where("format", oneOf("json", "text").usually("json"))
            .gives("RecordAnswer")
            .gives(PLAIN, null)
            .anew());
  }

  private static Shape side(String which) {
    return text(which + ": its filters as in an address, encoded as one value; empty for all.")
        .with("examples", List.of("overall=inadequate&year=2019..2024"));
  }

  private static Shape least(String of, int usual) {
    return whole("Without q: in how many " + of + " of its side a word must stand.")
        .within(1, MOST_LEAST)
        .usually(usual);
  }

  private static List<Operation> reading() {
    Shape version = text("The hash of an earlier version.").with("pattern", LetterShapes.HASH);
    Operation source =
        get("/api/v1/letters/{id}/source", "letterSource", "A letter's file as it came.")
            .takes(Names.SOURCE)
            .where(LetterRoute.SHA256, version);
    for (String type : SourceFile.TYPES) {
      source = source.gives(type, null);
    }
    return List.of(
        get("/api/v1/letters", "letters", "A page of letters.")
            .takes(Names.LETTERS)
            .where("fields", ParameterShapes.fieldsOfLetter(AboutJson.names()))
            .gives("LettersAnswer")
            .refuses(410),
        get("/api/v1/letters/{id}", "letter", "A letter with its outline and paragraphs.")
            .takes(Names.LETTER)
            .where(LetterRoute.SHA256, version)
            .where("fields", ParameterShapes.fieldsOfLetter(LetterJson.NAMES))
            .gives("LetterAnswer"),
        source,
        get("/api/v1/paragraphs/{id}", "paragraph", "A paragraph, its neighbours and citations.")
            .gives("ParagraphInPlace"),
        get("/api/v1/paragraphs/{id}/similar", "similar", "Paragraphs that say much the same.")
            .takes(Names.SIMILAR)
            .where("size", size(10, 0, Search.LARGEST_PAGE))
            .gives("SimilarAnswer"),
        get("/api/v1/authorities", "authorities", "Every authority that has letters.")
            .gives("AuthoritiesAnswer"),
        get("/api/v1/authorities/{code}", "authority", "One authority through time.")
            .takes(Names.AUTHORITY)
            .gives("AuthorityAnswer"),
        get(ChangesRoute.PATH, "changes", "What happened to letters since a point.")
            .takes(ChangesRoute.NAMES)
            .where("since", text("The next of an earlier answer; absent: from empty."))
            .where("size", size(100, 1, ChangesRoute.LARGEST_SIZE))
            .gives("ChangesAnswer")
            .refuses(410),
        get("/api/v1/coverage", "coverage", "What is held, and what is not.")
            .gives("CoverageAnswer"));
  }

  private static List<Operation> writing() {
    return List.of(
        post("/api/v1/letters", "addLetter", "Adds a letter, which can be searched at once.")
            .reads("multipart/form-data", LetterShapes.upload())
            .says(201, 200)
            .gives("WholeLetter")
            .refuses(403, 409, 422),
        delete("/api/v1/letters/{id}", "removeLetter", "Takes a letter out, with its versions.")
            .says(204)
            .refuses(403, 409));
  }

  private static List<Operation> running() {
    return List.of(
        get("/api/v1/openapi.json", "openapi", "This description.")
            .gives("application/json", Shape.named("OpenAPI 3.1.", new Shape(Map.of()))),
        get("/health/live", "live", "Whether it runs.").gives("Status").anew(),
        get("/health/ready", "ready", "Whether it can answer.").gives("ReadyAnswer").anew(),
        get("/metrics", "metrics", "Figures for Prometheus.").gives(PLAIN, null).anew());
  }
}
