package org.findings.judged;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.findings.letter.Ids;
import org.findings.letter.Letter;
import org.findings.letter.Paragraph;
import org.findings.letter.Source;
import org.findings.parser.Parser;
import org.findings.reader.Document;
import org.findings.reader.Reader;
import org.findings.reader.Unreadable;

/** Paragraphs of the published letters that stand beside the repository, by id. */
final class RealParagraphs {
  static final Path FOLDER = Path.of("..", "shared", "letters");
  private static final Parser PARSER = Parser.standard();

  private RealParagraphs() {}

  static boolean areThere() {
    return Files.isDirectory(FOLDER);
  }

  /**
   * Those of the ids that there are. Letters are read whose row in the table says that they may be
   * meant; for ids that are still missing, all others of their authority.
   */
  static Map<String, Paragraph> withIds(Collection<String> ids) throws IOException {
    Map<String, Paragraph> found = new ConcurrentHashMap<>();
    Set<String> wanted = new TreeSet<>(ids);
    List<Path> files = files();
    Set<Path> likely = likely(wanted);
    read(files.stream().filter(likely::contains).toList(), wanted, found);
    wanted.removeAll(found.keySet());
    read(
        files.stream()
            .filter(file -> !likely.contains(file) && isOfAuthority(file, wanted))
            .toList(),
        wanted,
        found);
    return found;
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".pdf") || file.toString().endsWith(".txt"))
          .sorted()
          .toList();
    }
  }

  /** A letter stands in its authority's folder; the few that are texts stand in none. */
  private static boolean isOfAuthority(Path file, Set<String> ids) {
    String folder = file.getName(file.getNameCount() - 2).toString();
    return ids.stream().anyMatch(id -> file.toString().endsWith(".txt") || id.startsWith(folder));
  }

  /** The table's rows say of each file under pdf/ its authority's folder, kind and dates. */
  private static Set<Path> likely(Set<String> ids) throws IOException {
    Set<Path> likely = new TreeSet<>();
    for (String row : Files.readAllLines(FOLDER.resolve("index.tsv"), UTF_8)) {
      String[] cells = row.split("\t", -1);
      String authority = cells[0].split("/", 2)[0];
      boolean meant =
          Stream.of(cells)
              .filter(cell -> cell.matches("\\d{4}-\\d\\d-\\d\\d"))
              .map(date -> authority + "-" + cells[4] + "-" + date)
              .anyMatch(id -> ids.stream().anyMatch(each -> each.startsWith(id)));
      if (meant) {
        likely.add(FOLDER.resolve("pdf").resolve(cells[0]));
      }
    }
    return likely;
  }

  private static void read(List<Path> files, Set<String> ids, Map<String, Paragraph> found) {
    files.parallelStream()
        .map(RealParagraphs::letter)
        .flatMap(letter -> letter.paragraphs().stream())
        .filter(paragraph -> ids.contains(paragraph.id()))
        .forEach(paragraph -> found.put(paragraph.id(), paragraph));
  }

  private static Letter letter(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String name = file.getFileName().toString();
      Document document = Reader.read(name, bytes);
      return PARSER.parse(document, new Source(name, Ids.sha256(bytes), document.format()));
    } catch (Unreadable e) {
      throw new UncheckedIOException(new IOException(file + ": " + e.getMessage(), e));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
