package org.findings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.findings.intake.Written;
import org.findings.lucene.LuceneEngine;
import org.findings.search.Engine;
import org.findings.search.Writing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  @TempDir Path folder;
  Path letters;
  Path index;

  @BeforeEach
  void write() throws Exception {
    letters = folder.resolve("letters");
    index = folder.resolve("index");
    Written.file(
        letters,
        "kent.txt",
        Written.letter("Kent", "1 May 2020", "There is drift and delay in plans."));
  }

  @Test
  void indexSaysWhatItDid() throws Exception {
    Written.file(letters, "rows.jsonl", "{}");
    Written.file(letters, "kent.truth.json", "{}");

    Ran first = Ran.of("index", letters, "--index", index);
    assertThat(first.exitCode()).isZero();
    assertThat(first.out())
        .matches(
            "(?s)The index holds 1 letter, 3 paragraphs\\.\\R1 added, 0 changed, 0 unchanged,"
                + " 0 removed, 0 set aside, in \\d+\\.\\d s\\.\\RLeft alone: 1 \\.jsonl\\.\\R");
    assertThat(first.err()).startsWith("Reading 1 file");

    Written.file(letters, "empty.txt", "");
    Ran second = Ran.of("index", letters, "--index", index);
    assertThat(second.exitCode()).as("something was set aside").isEqualTo(1);
    assertThat(second.out())
        .contains("Set aside, 1 file: empty file\n  " + letters.resolve("empty.txt") + "\n");
  }

  @Test
  void whatWasSetAsideIsGroupedByReason() throws Exception {
    for (int i = 1; i <= 8; i++) {
      Written.file(letters, "empty" + i + ".txt", "");
    }
    Written.file(letters, "scan.pdf", "%PDF-1.7 and so on");

    String report = Ran.of("index", letters, "--index", index).out();
    String some = Ran.of("check", "--index", index).out();
    String every = Ran.of("check", "--index", index, "--all").out();

    assertThat(report)
        .containsSubsequence(
            "Set aside, 8 files: empty file\n",
            "empty5.txt\n  and 3 more; the command check --all lists them all\n",
            "Set aside, 1 file: ",
            "scan.pdf\n")
        .doesNotContain("empty6.txt");
    assertThat(some)
        .contains("Set aside, 8 files: empty file\n", "empty5.txt\n  and 3 more; --all lists them")
        .doesNotContain("empty6.txt");
    assertThat(every).contains("empty6.txt", "empty8.txt").doesNotContain("more;");
  }

  @Test
  void searchCollapsesWhatIsTheSameAndExportListsIt() throws Exception {
    String same = Written.letter("Leeds", "2 June 2021", "There is drift and delay in plans.");
    Written.file(letters, "leeds.txt", same);
    Ran.of("index", letters, "--index", index);

    Ran ran =
        Ran.of(
            "search",
            "drift",
            "--identical",
            "collapse",
            "--sort",
            "oldest",
            "--facets",
            "kind",
            "--index",
            index);
    String id = ran.out().replaceAll("(?s).*--identical (\\S+).*", "$1");

    assertThat(ran.out())
        .startsWith("2 paragraphs in 2 letters of 2 authorities, 1 different: ")
        .contains("  and 1 more, the same but for names, numbers and dates, in 2 letters: ")
        .contains(": 2 paragraphs in 2 letters, 1 different\n");
    assertThat(Ran.of("export", "--identical", id, "--index", index).out().lines()).hasSize(3);
    assertThat(Ran.of("search", "--identical", "x", "--index", index).err())
        .isEqualTo("No paragraph has the id 'x'. Ids stand in what search --json prints.\n");
  }

  @Test
  void concordancePrintsMatchesInOneColumn() throws Exception {
    Written.file(
        letters,
        "leeds.txt",
        Written.letter("Leeds", "2 June 2021", "In the years that followed plans do not drift."));
    Ran.of("index", letters, "--index", index);

    Ran ran = Ran.of("concordance", "drift", "--by", "right", "--index", index);
    List<String> lines = ran.out().lines().toList();

    assertThat(ran.exitCode()).isZero();
    assertThat(lines.getFirst()).startsWith("2 matches in 2 paragraphs in 2 letters of 2 auth");
    assertThat(lines.subList(2, 4))
        .containsExactly(
            "2021-06-02 Leeds          …that followed plans do not «drift». (negated)",
            "2020-05-01 Kent                              There is «drift» and delay in plans.");
    assertThat(Ran.of("concordance", "drift", "--sample", "1", "--index", index).out())
        .startsWith("1 of 2 matches in ");
    assertThat(Ran.of("concordance", "drift", "--size", "1", "--json", "--index", index).out())
        .startsWith("{\"query\":{\"text\":\"drift\"")
        .contains("\"lines\":[{\"left\":\"In the years that followed plans do not \"");
    assertThat(Ran.of("concordance", "drift", "--width", "0", "--index", index).err())
        .startsWith("width is '0', not a whole number from 1 to 50.");
  }

  @Test
  void searchPrintsCitationsAndMarksMatches() {
    Ran.of("index", letters, "--index", index);

    Ran ran = Ran.of("search", "\"drift and delay\"", "--index", index, "--facets", "year");

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out())
        .startsWith("1 paragraph in 1 letter of 1 authority: the exact words “drift and delay”")
        .contains("Kent, 1 May 2020, section ‘Headline findings’")
        .contains("  There is «drift and delay» in plans.")
        .contains("By year:\n  2020: 1 paragraph in 1 letter");
  }

  @Test
  void searchMakesLettersTheHits() {
    Ran.of("index", letters, "--index", index);

    Ran ran = Ran.of("search", "drift", "--index", index, "--group", "letter", "--size", "1");

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out())
        .startsWith("1 paragraph in 1 letter of 1 authority: any form of “drift”")
        .contains(": 1 paragraph\n  kent-focused-visit-2020-05-01\n")
        .contains("  There is «drift» and delay in plans.");
    assertThat(Ran.of("search", "drift", "--index", index, "--group=letter", "--json").out())
        .contains("\"hits\":[{\"letter\":{\"id\":\"kent-focused-visit-2020-05-01\"")
        .contains("\"paragraphs\":1,\"best\":[{");
  }

  @Test
  void trendsAndCompareArePrintedInColumns() {
    Ran.of("index", letters, "--index", index);

    Ran trends = Ran.of("trends", "drift", "--index", index, "--by", "kind");
    Ran compared =
        Ran.of("compare", "drift", "--index", index, "--a", "year=2020", "--b", "year=1999");

    assertThat(trends.exitCode()).isZero();
    assertThat(trends.out())
        .startsWith("1 match in 1 paragraph in 1 letter of 1 authority: any form of “drift”")
        .contains("Fewer than 10 letters stand behind Focused visit: ")
        .containsPattern(
            "kind +paragraphs +letters +matches +per 100 letters +\\(95 %\\) +per 10,000 words\n")
        .containsPattern("Focused visit +1 +1 of 1 +1 +100.0 ! +20.7–100.0 +\\d");
    assertThat(compared.out())
        .contains("a: 2020\nb: 1999\n")
        .contains("No letters are in b, so there is nothing to compare with.")
        .contains("Letters that have it, a to b: can't be said");
    assertThat(Ran.of("trends", "drift", "--index", index, "--json").out())
        .startsWith("{\"query\":{\"text\":\"drift\"")
        .endsWith("}\n");
    assertThat(Ran.of("trends", "drift", "--index", index, "--csv").out())
        .startsWith("\uFEFFvalue,label,")
        .endsWith("\r\n");
    Ran bad = Ran.of("compare", "drift", "--index", index, "--a", "grade=Fine", "--b", "");
    assertThat(bad.exitCode()).isEqualTo(2);
    assertThat(bad.err()).startsWith("In a: 'Fine' is no value of grade.");
  }

  @Test
  void suggestGathersPhrasesOnceAndOffersThem() {
    Ran.of("index", letters, "--index", index);

    Ran first = Ran.of("suggest", "drf", "--index", index);
    Ran second = Ran.of("suggest", "dri", "--index", index, "--authority", "Kent");

    assertThat(first.exitCode()).isZero();
    assertThat(first.err()).contains("Gathering phrases, this once");
    assertThat(second.err()).isEmpty();
    assertThat(second.out()).isEqualTo("drift: 1 paragraph\n");
    assertThat(Ran.of("suggest", "delya in", "--index", index).out())
        .startsWith("Did you mean delay for delya: 1 paragraph\n");
    assertThat(Ran.of("suggest", "zzz", "--index", index).out())
        .isEqualTo("Nothing in the letters goes on like this.\n");
    assertThat(Ran.of("suggest", "dri", "--index", index, "--json").out())
        .contains("\"completions\":[{\"text\":\"drift\"");
  }

  @Test
  void collocatesAreATableOfWords() {
    Ran.of("index", letters, "--index", index);

    Ran table = Ran.of("collocates", "drift", "--index", index, "--least=1", "--window=2");
    assertThat(table.exitCode()).isZero();
    assertThat(table.out())
        .startsWith("1 match in 1 paragraph of 1 letter; ")
        .contains("log-likelihood", "delay");
    assertThat(Ran.of("collocates", "zzz", "--index", index).out())
        .endsWith("No word occurs near it often enough to be listed.\n");
    assertThat(Ran.of("collocates", "drift", "--index", index, "--csv", "--least=1").out())
        .contains("word,forms,observed,expected,logLikelihood,logDice");
    assertThat(Ran.of("collocates", "drift", "--index", index, "--json").out())
        .contains("\"collocates\":[");
    assertThat(Ran.of("collocates", "drift", "--index", index, "--window=99").exitCode())
        .isNotZero();
  }

  @Test
  void searchTakesTheParametersOfTheApi() {
    Ran.of("index", letters, "--index", index);

    assertThat(Ran.of("search", "drift", "--index", index, "--authority", "Leeds").out())
        .startsWith("0 paragraphs");
    assertThat(Ran.of("search", "drift", "--index", index, "--json", "--size", "0").out())
        .startsWith("{\"query\":{\"text\":\"drift\"");
    assertThat(Ran.of("search", "--index", index, "--role=improvement").out())
        .startsWith("1 paragraph in 1 letter of 1 authority: every paragraph, in areas");
  }

  @Test
  void similarPrintsWhatSaysMuchTheSame() throws Exception {
    Written.file(
        letters,
        "leeds.txt",
        Written.letter("Leeds", "2 June 2021", "In plans there are drift and much delay."));
    Ran.of("index", letters, "--index", index);
    String json = Ran.of("search", "delay", "--index", index, "--json", "--authority=Kent").out();
    String id = json.replaceFirst("(?s).*\"hits\":\\[\\{\"id\":\"([^\"]+)\".*", "$1");

    assertThat(Ran.of("similar", id, "--index", index).out())
        .startsWith("1 paragraph in 1 letter of 1 authority: much the same as " + id)
        .contains(
            "Leeds, 2 June 2021", "(likeness 0.", "  In plans there are drift and much delay.");
    assertThat(Ran.of("similar", id, "--index", index, "--json", "--year=1999").out())
        .startsWith("{\"of\":\"" + id + "\",\"hits\":[],\"total\":{\"paragraphs\":0,");
    Ran unknown = Ran.of("similar", "kent.nowhere", "--index", index);
    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.err())
        .isEqualTo("No paragraph has the id 'kent.nowhere'; search and export give ids.\n");
  }

  @Test
  void searchTakesAThesaurusOfTheOwners() throws Exception {
    Ran.of("index", letters, "--index", index);
    Path own = Files.writeString(folder.resolve("own.txt"), "# mine\ndelay, wait, drift\n");

    assertThat(
            Ran.of("search", "wait", "--index", index, "--thesaurus=true", "--thesaurus-file", own)
                .out())
        .startsWith(
            "1 paragraph in 1 letter of 1 authority: any form of “wait” or any form of “delay”"
                + " (added) or any form of “drift” (added)")
        .contains("«drift» and «delay»");
    assertThat(
            Ran.of(
                    "search",
                    "wait",
                    "--index",
                    index,
                    "--thesaurus=true",
                    "--without=delay",
                    "--thesaurus-file",
                    own)
                .out())
        .contains("«drift» and delay");

    Files.writeString(own, "# mine\ndelay\n");
    refused("search", "wait", "--index", index, "--thesaurus-file", own)
        .isEqualTo(
            own
                + ", line 2: “delay” stands alone. Put the other terms of its group on the same"
                + " line, with commas between them.\n");
    Files.write(own, new byte[] {'a', ',', (byte) 0xff});
    refused("serve", "--letters", letters, "--index", index, "--thesaurus-file", own)
        .isEqualTo(own + " is not UTF-8. Save it as UTF-8 and start again.\n");
    refused("search", "--index", index, "--thesaurus-file", folder.resolve("none.txt"))
        .contains("none.txt can't be read", "FINDINGS_THESAURUS");
  }

  @Test
  void showPrintsALetterWithoutAnIndex() {
    Ran ran = Ran.of("show", letters.resolve("kent.txt"));

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out())
        .startsWith("{\n  \"id\" : \"kent-focused-visit-2020-05-01\"")
        .contains("\"outline\"", "\"paragraphs\"");
    assertThat(Files.exists(index)).isFalse();
  }

  @Test
  void checkCountsAndNamesWhatWasSetAside() throws Exception {
    Written.file(letters, "empty.txt", "");
    Ran.of("index", letters, "--index", index);

    Ran ran = Ran.of("check", "--index", index);

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out())
        .startsWith("1 letter, 3 paragraphs, 2 files, build ")
        .contains("Set aside, 1 file: empty file\n  " + letters.resolve("empty.txt"))
        .contains("All is well.");
  }

  @Test
  void exportWritesAWholeFileOrNone() throws Exception {
    Ran.of("index", letters, "--index", index);
    Path file = folder.resolve("drift.csv");

    Ran ran = Ran.of("export", "drift", "--index", index, "--fields=id,text", "-o", file);
    String printed = Ran.of("export", "drift", "--index", index, "--fields=id,text").out();

    assertThat(ran.exitCode()).as(ran.err()).isZero();
    assertThat(ran.err()).isEqualTo("Wrote 1 paragraph to " + file + ".\n");
    assertThat(file)
        .content()
        .isEqualTo(printed)
        .startsWith("\uFEFFid,text,licence,attribution\r\nkent-focused-visit-2020-05-01.")
        .contains(",There is drift and delay in plans.,,Contains information of Ofsted; no");
    refused("export", "NEAR", "--index", index, "-o", file).isNotBlank();
    assertThat(file).as("an older one stays when there is none").content().isEqualTo(printed);
    assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
    assertThat(Ran.of("export", "--index", index, "--format=jsonl", "--year=2020").out().lines())
        .hasSize(3)
        .allMatch(line -> line.startsWith("{\"id\":\"kent-"));
  }

  @Test
  void exportCitesLettersForReferenceManagers() throws Exception {
    Ran.of("index", letters, "--index", index);
    Path file = folder.resolve("drift.bib");

    Ran ran =
        Ran.of(
            "export", "drift", "--what=letters", "--format=bibtex", "--index", index, "-o", file);

    assertThat(ran.err()).isEqualTo("Wrote 1 letter to " + file + ".\n");
    assertThat(file).content().startsWith("@techreport{kent-focused-visit-2020-05-01,\n");
    assertThat(Ran.of("export", "drift", "--format=citations", "--index", index).out().lines())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("Ofsted, ‘Focused visit to Kent children’s services’, Kent, 1 May 2020");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serve", "index", "search", "concordance", "trends", "compare", "collocates", "similar",
        "suggest", "authorities", "authority", "coverage", "export", "record", "batch", "show",
        "check", "audit"
      })
  void everyCommandHelps(String command) {
    Ran ran = Ran.of(command, "--help");
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out()).startsWith("Usage: findings " + command).contains("Exit codes:");
  }

  @Test
  void wrongUseIsSaidInAFewLines() {
    refused("index").contains("Missing required parameter: 'PATH", "See findings index --help.");
    refused("serch").contains("Did you mean search");
    refused("search", "drift", "--authorty", "Kent").contains("--authorty", "--authority");
    refused("serve", "--port", "abc").contains("--port", "abc");
  }

  @Test
  void badInputIsSaidWithTheWayOut() {
    Ran.of("index", letters, "--index", index);
    Path missing = folder.resolve("missing");

    refused("index", missing, "--index", index)
        .isEqualTo(
            "There is no file or folder "
                + missing
                + ". Nothing was changed. Create it, or name another path.\n");
    refused("search", "\"drift", "--index", index)
        .contains("The quotation mark at position 1 is never closed.", "Add a closing");
    refused("search", "drift", "--size", "101", "--index", index)
        .contains("size is '101', not a whole number from 0 to 100.");
    refused("search", "drift", "--index", missing)
        .contains("There is no index at " + missing, "command index");
    refused("check", "--index", missing).contains("There is no index at " + missing);
    refused("export", "--format", "xls", "--index", index)
        .isEqualTo(
            "'xls' is no value of format.\nUse one of: csv, jsonl, ris, bibtex, citations.\n");
    refused("export", "--index", index, "-o", missing.resolve("x.csv"))
        .contains("There is no folder " + missing);
    refused("export", "--index", index, "-o", letters).contains("is a folder");
    refused("show", missing).contains("There is no file or folder " + missing);
    refused("show", letters).contains("is a folder");
    refused("serve", "--letters", missing, "--index", index)
        .contains("There is no folder of letters at " + missing, "FINDINGS_LETTERS");
  }

  @Test
  void showSaysWhyAFileCannotBeRead() throws Exception {
    Path empty = Written.file(letters, "empty.txt", "");
    refused("show", empty).isEqualTo(empty + ": empty file\n");
  }

  /** Root may write anywhere, so what can't be written is a file where the index would be. */
  @Test
  void anIndexThatCannotBeWrittenIsRefused() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");
    refused("index", letters, "--index", file).contains(file.toString());
  }

  @Test
  void aSecondWriterIsRefused() throws Exception {
    try (Engine engine = LuceneEngine.create(index);
        Writing writing = engine.write()) {
      assertThat(writing.files()).isEmpty();
      refused("index", letters, "--index", index).isNotBlank();
    }
  }

  @Test
  void aPortInUseIsNamed() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      refused("serve", "--letters", letters, "--index", index, "--port", port)
          .isEqualTo(
              "Port %d on 127.0.0.1 is in use, perhaps by another Findings.".formatted(port)
                  + " Choose another: --port %1$d, or FINDINGS_PORT=%1$d.\n".formatted(port + 1));
    }
  }

  private static org.assertj.core.api.AbstractStringAssert<?> refused(Object... args) {
    Ran ran = Ran.of(args);
    assertThat(ran.exitCode()).as(ran.err()).isEqualTo(Exit.REFUSED);
    assertThat(ran.err()).doesNotContain("\tat ");
    return assertThat(ran.err());
  }
}
