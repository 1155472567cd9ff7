package org.findings.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.findings.letter.Format;

/** Reads PDFs: by their structure tree where it is sound, by the looks of their pages elsewhere. */
final class PdfReader {
  /** The longest report known takes less than two seconds. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /** The longest report known has 150. */
  private static final int MOST_PAGES = 2000;

  /** Bytes at the end of a file in which its end mark stands. */
  private static final int END = 16 << 10;

  static {
    FontMappers.set(new OneFont());
  }

  private PdfReader() {}

  static Document read(byte[] bytes) throws Unreadable {
    if (!endsWell(bytes)) {
      throw new Unreadable("truncated: the end of the PDF is missing, get it again");
    }
    Deadline deadline = new Deadline(LONGEST);
    try (PDDocument document = PdfFile.open(bytes, deadline)) {
      int count = document.getNumberOfPages();
      // PDFBox goes on without what it could not read.
      deadline.check();
      if (count == 0) {
        throw new Unreadable("a PDF without pages: it is damaged, get it again");
      }
      if (count > MOST_PAGES) {
        throw new Unreadable(
            "a PDF of %,d pages, more than %,d: split it".formatted(count, MOST_PAGES));
      }
      List<PdfPage> pages = Artifacts.checked(pages(document, deadline));
      Tag tree = TagTree.of(document, deadline);
      Joining joining = joining(pages);
      List<Piece> pieces = PdfPieces.of(pages, tree, joining);
      List<Block> blocks = PdfBlocks.of(pieces, pages, joining);
      List<Integer> pictures =
          pages.stream().filter(PdfPage::isPicture).map(PdfPage::number).toList();
      if (blocks.stream().allMatch(b -> b.shape() == Block.Shape.FURNITURE)) {
        if (pages.stream().anyMatch(PdfPage::damaged)) {
          throw new Unreadable("a damaged PDF, get it again: no text of its pages could be read");
        }
        if (pictures.isEmpty()) {
          throw new Unreadable("no text in it, only blank pages");
        }
        blocks = List.of();
      }
      return new Document(Format.PDF, blocks, count, PdfDoubts.of(pages), pictures);
    } catch (InvalidPasswordException e) {
      throw new Unreadable("encrypted: it opens with a password only");
    } catch (Deadline.Passed e) {
      throw tooSlow();
    } catch (PdfStream.TooLarge e) {
      throw new Unreadable(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      if (deadline.isOver()) {
        throw tooSlow();
      }
      throw new Unreadable("a damaged PDF, get it again: " + e.getMessage());
    }
  }

  private static Unreadable tooSlow() {
    return new Unreadable(
        "took longer than %d seconds to read, and was given up".formatted(LONGEST.toSeconds()));
  }

  /** Every PDF ends with a mark; servers and mail may have put something behind it. */
  private static boolean endsWell(byte[] bytes) {
    int from = Math.max(0, bytes.length - END);
    return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1)
        .contains("%%EOF");
  }

  private static Joining joining(List<PdfPage> pages) {
    return new Joining(
        new Supplier<>() {
          private Set<String> words = Set.of();

          @Override
          public Set<String> get() {
            if (words.isEmpty()) {
              words = WordList.of(pages);
            }
            return words;
          }
        });
  }

  private static List<PdfPage> pages(PDDocument document, Deadline deadline) throws IOException {
    GlyphCollector collector = new GlyphCollector(deadline);
    List<PdfPage> pages = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      deadline.check();
      pages.add(collector.collect(page, pages.size() + 1));
    }
    return pages;
  }
}
