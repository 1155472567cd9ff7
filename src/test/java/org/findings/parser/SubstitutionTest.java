package org.findings.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.findings.letter.Authority;
import org.findings.reader.Block;
import org.findings.reader.Reader;
import org.findings.reader.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Letters in which another authority stands in each place in which they name their own: whoever a
 * letter is about is found, in each form in which such letters print its name.
 */
class SubstitutionTest {
  private static final Gazetteer GAZETTEER = Gazetteer.standard();
  private static final Path SAMPLES = Path.of("index-data", "letters");

  /** One real letter in so many. */
  private static final int STEP = 11;

  /**
   * How letters print a name.
   *
   * @param bare in "Focused visit to … children's services"
   * @param council in an address
   */
  private record Form(String bare, String council) {}

  private static final Map<String, List<String>> FORMS =
      Map.of(
          "E06", List.of("N Council", "N City Council", "City of N Council", "N Borough Council"),
          "E08", List.of("N Metropolitan Borough Council", "N MBC", "City of N", "N City Council"),
          "E09", List.of("London Borough of N", "the Royal Borough of N", "N Council", "LB N"),
          "E10", List.of("N County Council", "N Council"));

  private static List<Form> forms(Gazetteer.Place place) {
    String name = place.name().replaceFirst(" County$", "");
    List<Form> forms = new ArrayList<>();
    for (String council : FORMS.getOrDefault(place.code().substring(0, 3), List.of())) {
      forms.add(new Form(name, put(council, name)));
      String other = name.replace(" and ", " & ").replace("-", " ");
      forms.add(new Form(other, put(council, other)));
    }
    forms.add(new Form(name.toUpperCase(Locale.ROOT), name.toUpperCase(Locale.ROOT) + " COUNCIL"));
    return forms;
  }

  private static String put(String form, String name) {
    return Pattern.compile("\\bN\\b").matcher(form).replaceFirst(Matcher.quoteReplacement(name));
  }

  private static List<Block> substituted(List<Block> blocks, String own, Form form) {
    Pattern name =
        Pattern.compile(
            "((?:(?:[Tt]he )?(?:London Borough|Royal Borough|City|Council) of (?:the )?)?)\\b"
                + Pattern.quote(own)
                + "\\b((?: (?:Metropolitan|City|city|County|Borough|District|Unitary))*"
                + "(?: (?:Council|council|MBC))?)");
    return blocks.stream()
        .map(
            b ->
                new Block(
                    b.shape(),
                    replaced(b.text(), name, form),
                    b.label(),
                    b.level(),
                    b.cells().stream().map(cell -> replaced(cell, name, form)).toList(),
                    b.bold(),
                    b.firm(),
                    b.before(),
                    b.page()))
        .toList();
  }

  private static String replaced(String text, Pattern name, Form form) {
    return name.matcher(text)
        .replaceAll(
            match -> {
              boolean bare = match.group(1).isEmpty() && match.group(2).isEmpty();
              return Matcher.quoteReplacement(bare ? form.bare() : form.council());
            });
  }

  private static String found(List<Block> blocks) {
    Contents contents = Contents.of(blocks);
    Frame frame = Framing.of(blocks, contents);
    List<Block> flow = Flow.of(frame.body(), contents);
    Authority authority =
        new AuthorityFinder(GAZETTEER).find(frame, flow, new Doubts(Overrides.NONE));
    return authority == null ? "none" : authority.name();
  }

  private static void everyAuthorityIsFoundIn(Path file, String own, int turn) {
    List<Block> blocks = blocks(file);
    List<String> wrong = new ArrayList<>();
    int next = turn;
    for (Gazetteer.Place place : GAZETTEER.places()) {
      List<Form> forms = forms(place);
      Form form = forms.get(next++ % forms.size());
      String found = found(substituted(blocks, own, form));
      if (!found.equals(GAZETTEER.authority(place.name()).name())) {
        wrong.add(form.bare() + ", " + form.council() + ": " + found);
      }
    }
    assertThat(wrong).as(file.toString()).isEmpty();
  }

  private static List<Block> blocks(Path file) {
    try {
      String name = file.getFileName().toString();
      return Reader.read(name, Files.readAllBytes(file)).blocks();
    } catch (IOException | Unreadable e) {
      throw new UncheckedIOException(new IOException(file + ": " + e.getMessage(), e));
    }
  }

  @Test
  void everyAuthorityIsFoundInTheSamples() throws IOException {
    List<Path> truths;
    try (Stream<Path> files = Files.list(SAMPLES)) {
      truths = files.filter(f -> f.toString().endsWith(".truth.json")).sorted().toList();
    }
    assertThat(truths).isNotEmpty();
    for (int i = 0; i < truths.size(); i++) {
      String own =
          JsonMapper.builder()
              .build()
              .readTree(Files.readString(truths.get(i)))
              .path("letter")
              .path("authority")
              .stringValue();
      String stem = truths.get(i).toString().replace(".truth.json", "");
      Path letter =
          Stream.of(".md", ".txt", ".pdf", ".docx", ".html")
              .map(ending -> Path.of(stem + ending))
              .filter(Files::exists)
              .findFirst()
              .orElseThrow();
      everyAuthorityIsFoundIn(letter, own, i);
    }
  }

  @Test
  void everyAuthorityIsFoundInRealLetters() throws IOException {
    RealLetters.assumeThere();
    List<String> rows = Files.readAllLines(RealLetters.FOLDER.resolve("index.tsv"));
    for (int i = 1; i < rows.size(); i += STEP) {
      String[] row = rows.get(i).split("\t", -1);
      Path letter = RealLetters.FOLDER.resolve("pdf").resolve(row[0]);
      everyAuthorityIsFoundIn(letter, row[1], i);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BCP | BCP Council | Bournemouth, Christchurch and Poole",
        "Hull | Hull City Council | Kingston upon Hull",
        "County Durham | Durham County Council | Durham",
        "St. Helens | St. Helens Borough Council | St Helens",
        "St.Helens | St.Helens Council | St Helens",
        "St Helen’s | St Helen's Council | St Helens",
        "Bath & NE Somerset | B&NES Council | Bath and North East Somerset",
        "Kingston | Royal Borough of Kingston | Kingston upon Thames",
        "Richmond | London Borough of Richmond | Richmond upon Thames",
        "the Royal Borough of Windsor & Maidenhead | RBWM | Windsor and Maidenhead",
        "Stoke on Trent | Stoke-on-Trent City Council | Stoke-on-Trent",
        "Southend | Southend on Sea Borough Council | Southend-on-Sea",
        "Sandwell Children’s Trust | Sandwell Metropolitan Borough Council | Sandwell",
        "Birmingham Children's Trust | Birmingham City Council | Birmingham",
        "Doncaster Children’s Services Trust | Doncaster Council | Doncaster",
        "Slough Children First | Slough Borough Council | Slough",
        "Together for Children | Sunderland City Council | Sunderland",
        "Worcestershire Children First | Worcestershire County Council | Worcestershire",
        "the Isles of Scilly | Council of the Isles of Scilly | Isles of Scilly",
        "the City of York | City of York Council | York",
        "Cheshire West | Cheshire West & Chester Council | Cheshire West and Chester",
        "Buckinghamshire | Buckinghamshire County Council | Buckinghamshire",
        "Dorset | Dorset County Council | Dorset",
        "Poole | Borough of Poole | Bournemouth, Christchurch and Poole",
        "Cumbria | Cumbria County Council | Cumbria"
      })
  void namesOfTheirOwnKindAreKnown(String bare, String council, String name) throws IOException {
    for (String sample : List.of("wexmere-focused-visit-2018.txt", "kestwold-jtai-2019.txt")) {
      Path file = SAMPLES.resolve(sample);
      String own = sample.startsWith("wexmere") ? "Wexmere" : "Kestwold";
      assertThat(found(substituted(blocks(file), own, new Form(bare, council))))
          .as(sample)
          .isEqualTo(name);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Derby Road, Nottingham | Broxtowe House | Nottinghamshire County Council | Nottinghamshire",
        "County Hall, Hertford | Kent Police | Essex County Council | Essex",
        "Piccadilly Gate, Store Street | Manchester | Rutland County Council | Rutland",
        "Reading Road | Sutton House | Wokingham Borough Council | Wokingham",
        "Northumbria Police | Durham Constabulary | Northumberland County Council | Northumberland"
      })
  void townsStreetsAndPoliceAreNoAuthority(String one, String two, String council, String name) {
    String text =
        """
        5 July 2019

        Ann Other
        %s
        %s
        Director of Children's Services
        %s

        Dear Ann

        Focused visit to children's services

        This letter tells what we found on our visit on 4 and 5 June 2019.
        """
            .formatted(one, two, council);
    Authority found =
        RealLetters.parse("a.txt", text.getBytes(StandardCharsets.UTF_8)).about().authority();
    assertThat(found).isNotNull().extracting(Authority::name).isEqualTo(name);
  }
}
