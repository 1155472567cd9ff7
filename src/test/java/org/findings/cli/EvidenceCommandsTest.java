package org.findings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.findings.intake.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that make evidence of what is found. */
class EvidenceCommandsTest {
  @TempDir Path folder;
  Path letters;
  Path index;

  @BeforeEach
  void indexTwoLetters() throws Exception {
    letters = folder.resolve("letters");
    index = folder.resolve("index");
    Written.file(
        letters,
        "kent.txt",
        Written.letter("Kent", "1 May 2020", "There is drift and delay in plans."));
    Written.file(
        letters, "leeds.txt", Written.letter("Leeds", "2 June 2021", "Plans do not drift."));
    assertThat(Ran.of("index", letters, "--index", index).exitCode()).isZero();
  }

  @Test
  void recordSaysHowAResultCameAbout() throws Exception {
    Ran ran = Ran.of("record", "drift*", "--year", "2020", "--index", index);

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out())
        .containsSubsequence(
            "Query as typed: drift*\n",
            "“drift*” stands for: drift (2)\n",
            "Filters: year (2020)\n",
            "Found: 1 paragraph in 1 letter of 1 authority, 1 match\n",
            "What is new later: /api/v1/record?q=drift*&year=2020&since=");
    String since = ran.out().replaceFirst("(?s).*&since=(\\S+).*", "$1");
    Written.file(
        letters, "bath.txt", Written.letter("Bradford", "3 July 2020", "Drift once more."));
    Ran.of("index", letters, "--index", index);
    assertThat(
            Ran.of("record", "drift*", "--year", "2020", "--since", since, "--index", index).out())
        .containsSubsequence(
            "Found then: 1 paragraph in 1 letter of 1 authority, 1 match\n",
            "Letters added: 1: bradford-focused-visit-2020-07-03\n",
            "Found in them: 1 paragraph in 1 letter of 1 authority\n");
    assertThat(Ran.of("record", "drift", "--json", "--index", index).out())
        .startsWith("{\"query\"");
    Ran bad = Ran.of("record", "drift", "--since", "then", "--index", index);
    assertThat(bad.exitCode()).isEqualTo(2);
    assertThat(bad.err()).startsWith("since is not what an earlier record gave.");
  }

  @Test
  void batchCountsAListAndSaysHowFarItIs() throws Exception {
    Path list = folder.resolve("list.csv");
    Files.writeString(list, "name,q\none,drift\ntwo,(drift\n");
    Path table = folder.resolve("table.csv");

    Ran ran = Ran.of("batch", list, "--by", "year", "--index", index, "-o", table);

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.err())
        .contains("Counting 2 queries")
        .endsWith("Wrote 2 queries to " + table + ".\n");
    List<String> rows = Files.readString(table).lines().toList();
    assertThat(rows.getFirst())
        .contains(",2020.paragraphs,")
        .contains(",2021.matches,notes,problem,");
    assertThat(rows.get(1)).startsWith("2,one,drift,any form of “drift”");
    assertThat(rows.get(2)).contains("The parenthesis at position 1 is never closed.");
    assertThat(Ran.of("batch", list, "--by", "year", "--index", index).out())
        .isEqualTo(Files.readString(table));

    Files.write(list, "q\nd\u00e9j\u00e0\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(Ran.of("batch", list, "--index", index, "-o", table).err())
        .isEqualTo("The list is not UTF-8 text.\nSave it as CSV UTF-8.\n");
    Files.writeString(list, "q\n" + "x".repeat(2 << 20));
    assertThat(Ran.of("batch", list, "--index", index).err())
        .startsWith("The list is longer than 1024 KB.");
    assertThat(Ran.of("batch", folder.resolve("no.csv"), "--index", index).err())
        .endsWith("no.csv can't be read. Name a table of queries in CSV.\n");
    assertThat(Files.readString(table)).as("the older table stays").contains("one,drift");
  }

  @Test
  void compareWithoutAQueryListsTheWordsOfBothSides() {
    Ran ran =
        Ran.of(
            "compare",
            "--a",
            "authority=Kent",
            "--b",
            "authority=Leeds",
            "--least-letters",
            "1",
            "--least-authorities",
            "1",
            "--index",
            index);

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.err()).startsWith("Gathering phrases, this once …");
    assertThat(ran.out())
        .containsSubsequence("Words commoner in a\n", "delay ", "Words commoner in b")
        .contains("Phrases commoner in a (paragraphs)");
    assertThat(Ran.of("compare", "--a", "year=2020", "--index", index).err())
        .startsWith("There is no b, one side of the two.");
  }

  @Test
  void anAuthorityIsShownThroughTime() {
    assertThat(Ran.of("authorities", "--index", index).out())
        .containsPattern("Kent +E10000016 +1 +2020-05-01")
        .containsPattern("Leeds +E08000035 +1 +2021-06-02");
    Ran kent = Ran.of("authority", "Kent", "drift", "--index", index);
    assertThat(kent.exitCode()).isZero();
    assertThat(kent.out()).startsWith("Kent (E10000016), South East: 1 letter");
    assertThat(kent.out()).contains("kent-focused-visit-2020-05-01");
    Ran unknown = Ran.of("authority", "Kentt", "--index", index);
    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.err()).contains("Kentt").contains("Kent");
  }

  @Test
  void coverageSaysWhatIsHeldAndWhatIsNot() throws Exception {
    Written.file(letters, "empty.txt", "");
    Ran.of("index", letters, "--index", index);

    assertThat(Ran.of("coverage", "--index", index).out())
        .startsWith("2 letters, ")
        .contains("By year:", "2 of 153 known authorities have letters", "1 file set aside");
  }

  @Test
  void exportWritesLinesToo() throws Exception {
    Path file = folder.resolve("lines.csv");
    Ran ran =
        Ran.of(
            "export",
            "drift",
            "--what",
            "lines",
            "--width",
            "2",
            "--fields=left,match,right",
            "--index",
            index,
            "-o",
            file);
    assertThat(ran.err()).isEqualTo("Wrote 2 lines to " + file + ".\n");
    assertThat(Files.readString(file)).contains("\r\nThere is ,drift, and delay,");
  }
}
