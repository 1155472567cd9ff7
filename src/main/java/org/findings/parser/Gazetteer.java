package org.findings.parser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.findings.letter.Authority;

/** The upper-tier authorities of England, those abolished since 2009, and their printed names. */
public final class Gazetteer {
  /** One line of authorities.csv. */
  record Place(String code, String name, String region, List<String> successors) {}

  private static final String RESOURCE = "/authorities.csv";

  private final Map<String, Place> byCode = new LinkedHashMap<>();
  private final Map<String, Place> byKey = new HashMap<>();
  private int longestName = 1;

  private Gazetteer() {}

  /** The gazetteer that comes with Findings. */
  public static Gazetteer standard() {
    try (InputStream in = Gazetteer.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the jar");
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Gazetteer read(BufferedReader csv) throws IOException {
    Gazetteer gazetteer = new Gazetteer();
    csv.readLine();
    for (String line = csv.readLine(); line != null; line = csv.readLine()) {
      if (!line.isBlank()) {
        gazetteer.add(fields(line));
      }
    }
    return gazetteer;
  }

  private void add(List<String> fields) {
    if (fields.size() != 5) {
      throw new IllegalStateException("authorities.csv: not five fields in " + fields);
    }
    List<String> successors =
        fields.get(3).isBlank() ? List.of() : List.of(fields.get(3).split(" ", -1));
    Place place = new Place(fields.get(0), fields.get(1), fields.get(2), successors);
    byCode.put(place.code(), place);
    name(place.name(), place);
    for (String variant : fields.get(4).split(";", -1)) {
      if (!variant.isBlank()) {
        name(variant, place);
      }
    }
  }

  /** The first to bear a name keeps it: today's authorities stand first by having no successor. */
  private void name(String name, Place place) {
    String key = key(name);
    Place known = byKey.get(together(key));
    if (known == null || !known.successors().isEmpty()) {
      byKey.put(together(key), place);
    }
    longestName = Math.max(longestName, key.split(" ", -1).length);
  }

  /** Every authority, today's and abolished ones. */
  List<Place> places() {
    return List.copyOf(byCode.values());
  }

  /** How many words the longest name has. */
  int longestName() {
    return longestName;
  }

  Optional<Place> named(String name) {
    return Optional.ofNullable(byKey.get(together(key(name))));
  }

  /** "St.Helens" is printed, and "Stoke on Trent". */
  private static String together(String key) {
    return key.replace(" ", "");
  }

  /**
   * The authority of a name as printed: today's one where it was renamed or merged; one that was
   * split keeps its own name and lists its successors; an unknown one keeps what is printed.
   */
  public Authority authority(String printed) {
    Optional<Place> found =
        CouncilName.candidates(printed).stream().flatMap(name -> named(name).stream()).findFirst();
    if (found.isEmpty()) {
      String core = CouncilName.core(printed);
      return new Authority(core.isBlank() ? printed : core, null, null, printed, List.of());
    }
    Place place = found.get();
    if (place.successors().size() == 1) {
      Place successor = byCode.get(place.successors().getFirst());
      place = successor == null ? place : successor;
    }
    return new Authority(place.name(), place.code(), place.region(), printed, place.successors());
  }

  /** Today's authorities, in the order of their codes. */
  public List<Authority> today() {
    return byCode.values().stream()
        .filter(place -> place.successors().isEmpty())
        .map(Gazetteer::authority)
        .toList();
  }

  /** The abolished authorities that one followed, wholly or in part. */
  public List<Authority> followedBy(String code) {
    return byCode.values().stream()
        .filter(place -> place.successors().contains(code))
        .map(Gazetteer::authority)
        .toList();
  }

  private static Authority authority(Place place) {
    return new Authority(
        place.name(), place.code(), place.region(), place.name(), place.successors());
  }

  /** The authority of a name or code that someone gives. */
  public Optional<Authority> known(String nameOrCode) {
    Place coded = byCode.get(nameOrCode.strip().toUpperCase(Locale.ROOT));
    Authority authority = authority(coded == null ? nameOrCode.strip() : coded.name());
    return Optional.of(authority).filter(a -> a.code() != null);
  }

  /** Case, punctuation and the ways to write "and" and "Saint" make no difference. */
  static String key(String name) {
    StringBuilder key = new StringBuilder();
    String text = name.toLowerCase(Locale.ROOT).replace("&", " and ");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(c);
      } else if ("'’.".indexOf(c) < 0 && !key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return key.toString().strip();
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString().strip());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString().strip());
    return fields;
  }
}
