package org.findings.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.findings.letter.Authority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.standard();
  private static final List<Gazetteer.Place> PLACES = GAZETTEER.places();
  private static final Set<String> REGIONS =
      Set.of(
          "North East",
          "North West",
          "Yorkshire and The Humber",
          "East Midlands",
          "West Midlands",
          "East of England",
          "London",
          "South East",
          "South West");

  @Test
  void holdsTodaysAuthoritiesOfEachSort() {
    Map<String, Long> today =
        PLACES.stream()
            .filter(p -> p.successors().isEmpty())
            .collect(Collectors.groupingBy(p -> p.code().substring(0, 3), Collectors.counting()));
    assertThat(today)
        .containsExactlyInAnyOrderEntriesOf(Map.of("E06", 63L, "E08", 36L, "E09", 33L, "E10", 21L));
  }

  @Test
  void everyCodeRegionAndSuccessorIsWellFormedAndPresent() {
    Set<String> codes = PLACES.stream().map(Gazetteer.Place::code).collect(Collectors.toSet());
    assertThat(codes).hasSameSizeAs(PLACES).allMatch(c -> c.matches("E(06|08|09|10)0000\\d\\d"));
    for (Gazetteer.Place place : PLACES) {
      assertThat(REGIONS).as(place.name()).contains(place.region());
      assertThat(codes).as(place.name()).containsAll(place.successors());
    }
  }

  @Test
  void everyNameLeadsToItsOwnPlace() {
    for (Gazetteer.Place place : PLACES) {
      assertThat(GAZETTEER.named(place.name())).as(place.name()).contains(place);
    }
  }

  @Test
  void theAbolishedSince2009AreThereWithTheirSuccessors() {
    Map<String, List<String>> abolished =
        PLACES.stream()
            .filter(p -> !p.successors().isEmpty())
            .collect(Collectors.toMap(Gazetteer.Place::code, Gazetteer.Place::successors));
    assertThat(abolished)
        .containsEntry("E10000002", List.of("E06000060"))
        .containsEntry("E10000021", List.of("E06000061", "E06000062"))
        .containsEntry("E10000006", List.of("E06000063", "E06000064"))
        .containsEntry("E06000028", List.of("E06000058"))
        .containsEntry("E06000029", List.of("E06000058"))
        .containsEntry("E10000009", List.of("E06000059"))
        .containsEntry("E10000027", List.of("E06000066"))
        .containsEntry("E10000023", List.of("E06000065"))
        .containsEntry("E10000001", List.of("E06000055", "E06000056"))
        .containsEntry("E10000004", List.of("E06000049", "E06000050"));
  }

  @ParameterizedTest
  @CsvSource({
    "Milton Keynes Council, Milton Keynes, E06000042",
    "Milton Keynes City Council, Milton Keynes, E06000042",
    "Bristol City Council, Bristol, E06000023",
    "London Borough of Brent, Brent, E09000005",
    "the London Borough of Richmond upon Thames, Richmond upon Thames, E09000027",
    "Royal Borough of Kensington and Chelsea, Kensington and Chelsea, E09000020",
    "Royal Borough of Windsor & Maidenhead, Windsor and Maidenhead, E06000040",
    "St. Helens Metropolitan Borough Council, St Helens, E08000013",
    "Hull City Council, Kingston upon Hull, E06000010",
    "Durham County Council, Durham, E06000047",
    "County Durham, Durham, E06000047",
    "City of York Council, York, E06000014",
    "City of Wolverhampton Council, Wolverhampton, E08000031",
    "City of London Corporation, City of London, E09000001",
    "Council of the Isles of Scilly, Isles of Scilly, E06000053",
    "Newcastle City Council, Newcastle upon Tyne, E08000021",
    "Stockton-on-Tees Borough Council, Stockton-on-Tees, E06000004",
    "Bath & North East Somerset Council, Bath and North East Somerset, E06000022",
    "Buckinghamshire County Council, Buckinghamshire, E06000060",
    "Somerset County Council, Somerset, E06000066",
    "Bournemouth Borough Council, 'Bournemouth, Christchurch and Poole', E06000058",
    "Northamptonshire County Council, Northamptonshire, E10000021",
    "Birmingham Children’s Trust, Birmingham, E08000025",
    "Together for Children, Sunderland, E08000024"
  })
  void knowsTheWaysInWhichNamesArePrinted(String printed, String name, String code) {
    Authority authority = GAZETTEER.authority(printed);
    assertThat(authority.name()).isEqualTo(name);
    assertThat(authority.code()).isEqualTo(code);
    assertThat(authority.printed()).isEqualTo(printed);
  }

  @Test
  void anUnknownAuthorityKeepsItsPrintedNameWithoutACode() {
    Authority authority = GAZETTEER.authority("Nowhere-on-Sea Borough Council");
    assertThat(authority.name()).isEqualTo("Nowhere-on-Sea");
    assertThat(authority.code()).isNull();
    assertThat(authority.region()).isNull();
    assertThat(authority.printed()).isEqualTo("Nowhere-on-Sea Borough Council");
  }

  @Test
  void tellsTodaysAuthoritiesFromThoseTheyFollowed() {
    assertThat(GAZETTEER.today())
        .hasSize(153)
        .allMatch(authority -> authority.successors().isEmpty())
        .extracting(Authority::code)
        .contains("E06000060")
        .doesNotContain("E10000002");
    assertThat(GAZETTEER.followedBy("E06000060"))
        .extracting(Authority::name)
        .containsExactly("Buckinghamshire County");
    assertThat(GAZETTEER.followedBy("E06000061"))
        .extracting(Authority::name)
        .containsExactly("Northamptonshire");
    assertThat(GAZETTEER.followedBy("E06000042")).isEmpty();
  }

  @Test
  void oneThatWasSplitListsItsSuccessors() {
    assertThat(GAZETTEER.authority("Cumbria County Council").successors())
        .containsExactly("E06000063", "E06000064");
  }
}
