package org.findings.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.findings.letter.Ids;

/** Groups of terms that mean the same to the people of this field. Safe for many threads. */
public final class Thesaurus {
  /** One that has no terms. */
  public static final Thesaurus NONE = new Thesaurus(List.of(), "");

  /** Hex digits: enough to tell the thesauri of one owner apart. */
  private static final int DIGITS = 8;

  private final Map<List<String>, List<Equivalent>> byWords = new HashMap<>();
  private final Map<List<String>, List<Equivalent>> byStems = new HashMap<>();
  private final List<String> terms;
  private final String version;
  private final int longest;

  private Thesaurus(List<List<Equivalent>> groups, String text) {
    for (List<Equivalent> group : groups) {
      for (Equivalent term : group) {
        byWords.put(term.words(), group);
        if (!term.asWritten()) {
          byStems.put(term.stems(), group);
        }
      }
    }
    terms = groups.stream().flatMap(Collection::stream).map(Equivalent::listed).toList();
    longest = byWords.keySet().stream().mapToInt(List::size).max().orElse(0);
    version = Ids.sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }

  /** The one that comes with Findings. */
  public static Thesaurus standard() {
    try (InputStream in = Thesaurus.class.getResourceAsStream("/thesaurus.txt")) {
      if (in == null) {
        throw new IllegalStateException("thesaurus.txt is missing from the program");
      }
      return of("thesaurus.txt", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("thesaurus.txt can't be read", e);
    } catch (BadThesaurus e) {
      throw new IllegalStateException("the thesaurus that comes with Findings is bad", e);
    }
  }

  /**
   * A thesaurus from its text; the format is described in the head of the one that comes along.
   *
   * @param file named in problems
   */
  public static Thesaurus of(String file, String text) throws BadThesaurus {
    return new Thesaurus(new ThesaurusLines(file).groups(text), text);
  }

  /** Every term, as listed, group by group. */
  public List<String> terms() {
    return terms;
  }

  /** Differs where the text does. */
  public String version() {
    return version;
  }

  /** What means the same as the longest term that some words end in, as listed. */
  public List<String> neighbours(List<String> words) {
    Inflections inflections = new Inflections();
    for (int from = Math.max(0, words.size() - longest); from < words.size(); from++) {
      List<String> typed = words.subList(from, words.size());
      List<Equivalent> group = withWords(typed);
      if (group.isEmpty()) {
        group = withStems(typed.stream().map(inflections::stem).toList());
      }
      if (!group.isEmpty()) {
        List<String> stems = typed.stream().map(inflections::stem).toList();
        return group.stream()
            .filter(term -> !term.words().equals(typed))
            .filter(term -> term.asWritten() || !term.stems().equals(stems))
            .map(Equivalent::listed)
            .toList();
      }
    }
    return List.of();
  }

  /** Every group of terms; the same one may come several times. */
  Collection<List<Equivalent>> groups() {
    return byWords.values();
  }

  /** Words of the longest term. */
  int longest() {
    return longest;
  }

  /** The group that has a term of these very words, or of none if there is no such term. */
  List<Equivalent> withWords(List<String> words) {
    return byWords.getOrDefault(words, List.of());
  }

  /** The group that has a term which is an inflection of words with these stems. */
  List<Equivalent> withStems(List<String> stems) {
    return byStems.getOrDefault(stems, List.of());
  }
}
