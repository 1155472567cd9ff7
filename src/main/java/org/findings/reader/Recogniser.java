package org.findings.reader;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises the words in pictures of pages, where a program for that is installed. */
public final class Recogniser {
  /** Nothing is installed. */
  public static final Recogniser NONE = new Recogniser(null);

  /** A page of text has more words; fewer amid other pages are a crest or a decoration. */
  private static final int FEW = 5;

  private static final String COMMAND = "tesseract";

  /** A report of 150 pages takes five to ten minutes on one core. */
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private static final String NEEDED =
      "needs text recognition: its pages are pictures without text. Install tesseract, or name it"
          + " by FINDINGS_TESSERACT, then index again";

  /** What a bullet is often taken for; no line of text begins so. */
  private static final Pattern BULLET = Pattern.compile("(?m)^[ ]*[e@¢«©®°*+-] (?=\\p{Lu})");

  private final @Nullable Tesseract tesseract;

  private Recogniser(@Nullable Tesseract tesseract) {
    this.tesseract = tesseract;
  }

  /** The one that is found among the programs of this machine, if any. */
  public static Recogniser installed() {
    String path = System.getenv("PATH");
    for (String folder : (path == null ? "" : path).split(File.pathSeparator, -1)) {
      Optional<Recogniser> found =
          folder.isEmpty() ? Optional.empty() : of(Path.of(folder, COMMAND));
      if (found.isPresent()) {
        return found.get();
      }
    }
    return NONE;
  }

  /** A program; empty where there is none, or it does not answer as tesseract does. */
  public static Optional<Recogniser> of(Path program) {
    return Files.isExecutable(program) && !Files.isDirectory(program)
        ? Tesseract.at(program).map(Recogniser::new)
        : Optional.empty();
  }

  public boolean isThere() {
    return tesseract != null;
  }

  /** How long it may take over one file. */
  public Duration longest() {
    return isThere() ? LONGEST : Duration.ZERO;
  }

  /**
   * The document with the words of its pictures.
   *
   * @param bytes of the file that the document was read from
   * @throws Unreadable where no words at all are in it
   */
  public Document complete(Document document, byte[] bytes) throws Unreadable {
    List<Integer> pictures = document.pictures();
    if (pictures.isEmpty()) {
      return document;
    }
    if (tesseract == null) {
      if (document.blocks().isEmpty()) {
        throw new Unreadable(NEEDED);
      }
      return document.withDoubt(
          "Pictures were not read, they need text recognition: " + PdfDoubts.named(pictures) + ".");
    }
    try {
      List<String> texts = texts(tesseract, document, bytes);
      if (!document.blocks().isEmpty()) {
        texts.replaceAll(text -> new StringTokenizer(text).countTokens() < FEW ? "" : text);
        if (texts.stream().allMatch(String::isBlank)) {
          return document;
        }
      }
      Document whole = merged(document, blocks(texts, pictures), texts);
      if (whole.blocks().isEmpty()) {
        throw new Unreadable("no text in it: none was recognised in the pictures of its pages");
      }
      return whole.withDoubt(
          "Its words were recognised from pictures of its pages by %s; some may be wrong: %s."
              .formatted(tesseract.version(), PdfDoubts.named(pictures)));
    } catch (Deadline.Passed e) {
      throw new Unreadable(
          "text recognition took longer than %d minutes, and was given up: split it"
              .formatted(LONGEST.toMinutes()));
    } catch (PdfStream.TooLarge e) {
      throw new Unreadable(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new Unreadable("text recognition failed: " + e.getMessage());
    }
  }

  private static List<String> texts(Tesseract tesseract, Document document, byte[] bytes)
      throws IOException {
    Deadline deadline = new Deadline(LONGEST);
    List<String> texts = new ArrayList<>();
    try (PagePictures pictures = PagePictures.of(bytes, deadline)) {
      for (int page : document.pictures()) {
        deadline.check();
        String words = tesseract.words(pictures.page(page));
        texts.add(BULLET.matcher(words).replaceAll("• "));
      }
    }
    return texts;
  }

  /** All pages at once, so that what they have in common shows; each block gets its own page. */
  private static List<Block> blocks(List<String> texts, List<Integer> pages) throws Unreadable {
    String all = String.join("\f", texts);
    if (all.isBlank()) {
      return List.of();
    }
    Document read = TextReader.read(Decoded.of(all.getBytes(StandardCharsets.UTF_8)));
    List<Block> blocks = new ArrayList<>();
    for (Block block : read.blocks()) {
      int nth = block.page() == null ? 0 : Math.min(block.page(), pages.size()) - 1;
      blocks.add(block.onPage(pages.get(nth)));
    }
    return blocks;
  }

  private static Document merged(Document document, List<Block> recognised, List<String> texts) {
    List<Block> blocks = new ArrayList<>(document.blocks());
    blocks.addAll(recognised);
    // Stable: on each page, and where a page is not known, blocks keep their order.
    blocks.sort(Comparator.comparingInt(b -> b.page() == null ? 0 : b.page()));
    List<String> doubts = new ArrayList<>(document.doubts());
    if (!recognised.isEmpty() && texts.stream().anyMatch(String::isBlank)) {
      doubts.add("In some pictures of pages no words were recognised.");
    }
    return new Document(document.format(), blocks, document.pages(), doubts);
  }
}
