package org.findings.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.findings.query.Thesaurus;
import org.findings.search.CollocateSearch;
import org.findings.search.CollocateSearch.By;
import org.findings.search.CollocateSearch.Forms;
import org.findings.search.Collocates;
import org.jspecify.annotations.Nullable;

/** A question for the company of matches, as a request's parameters ask it. */
public final class AskedCollocates {
  private static final int USUAL_WINDOW = 5;
  private static final int USUAL_SIZE = 50;
  private static final int USUAL_LEAST = 3;
  private static final int MOST_LEAST = 1_000_000;

  private final Sought sought;
  private final CollocateSearch search;
  private final TableFormat format;
  private final LinesOf lines;

  private AskedCollocates(
      Sought sought, CollocateSearch search, TableFormat format, LinesOf lines) {
    this.sought = sought;
    this.search = search;
    this.format = format;
    this.lines = lines;
  }

  /**
   * Understands the values of a request's parameters, by name.
   *
   * @param thesaurus for those who ask for one
   */
  public static AskedCollocates of(Map<String, List<String>> given, Thesaurus thesaurus)
      throws Problem {
    Parameters parameters = Parameters.of(given, Names.COLLOCATES);
    Sought sought =
        Sought.ofEach(
            parameters, thesaurus, "Words are counted in every paragraph, standard text or not.");
    int window = WholeNumber.of(parameters, "window", USUAL_WINDOW, 1, CollocateSearch.WIDEST);
    CollocateSearch search =
        new CollocateSearch(
            sought.query(),
            sought.filters(),
            sought.scope(),
            sought.identical(),
            window,
            Typed.isOn(parameters, "stopWords", false),
            forms(parameters),
            WholeNumber.of(parameters, "size", USUAL_SIZE, 0, CollocateSearch.MOST),
            WholeNumber.of(parameters, "least", USUAL_LEAST, 1, MOST_LEAST),
            by(parameters));
    return new AskedCollocates(
        sought,
        search,
        TableFormat.of(parameters),
        LinesOf.query(sought.text(), window, given, thesaurus));
  }

  public CollocateSearch search() {
    return search;
  }

  Sought sought() {
    return sought;
  }

  TableFormat format() {
    return format;
  }

  LinesOf lines() {
    return lines;
  }

  /** The whole answer. */
  public AnswerBody json(Collocates answer, boolean samples) {
    return CollocatesJson.body(this, answer, samples);
  }

  /** The answer as a table. */
  public AnswerBody csv(Collocates answer) {
    return CollocatesCsv.table(this, answer);
  }

  /** What a reader had better know of an answer. */
  public List<String> notes(Collocates answer) {
    return CollocatesJson.notes(answer);
  }

  private static Forms forms(Parameters parameters) throws Problem {
    @Nullable String code = parameters.one("forms");
    return code == null
        ? Forms.WRITTEN
        : Forms.ofCode(code)
            .orElseThrow(
                () ->
                    Names.badValue(
                        "forms", code, Names.listed(Arrays.asList(Forms.values()), Forms::code)));
  }

  private static By by(Parameters parameters) throws Problem {
    @Nullable String code = parameters.one("by");
    return code == null
        ? By.LOG_LIKELIHOOD
        : By.ofCode(code)
            .orElseThrow(
                () ->
                    Names.badValue("by", code, Names.listed(Arrays.asList(By.values()), By::code)));
  }
}
