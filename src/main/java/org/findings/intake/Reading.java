package org.findings.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.findings.letter.Ids;
import org.findings.letter.Source;
import org.findings.parser.Parser;
import org.findings.reader.Document;
import org.findings.reader.Reader;
import org.findings.reader.Unreadable;
import org.findings.search.FileEntry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads one file into a letter. Whatever is wrong with a file, the run goes on. */
final class Reading {
  /** The longest letters known have 0.5 MB of text; a file beyond this is something else. */
  private static final int LARGEST = 32 << 20;

  private static final Logger LOG = LoggerFactory.getLogger(Reading.class);

  private Reading() {}

  /**
   * @param sidecar what stands beside the file
   * @param known what the index knows of the file, null where nothing
   */
  static Taken read(Found found, Sidecar sidecar, @Nullable FileEntry known, Parser parser) {
    if (found.trouble() != null) {
      return new Taken.Failed("", found.trouble());
    }
    if (FileNames.isSidecar(found.path())) {
      return new Taken.Failed("", "a sidecar, no letter: name the letter that it stands beside");
    }
    if (found.bytes() > LARGEST) {
      return new Taken.Failed("", Reasons.tooLarge(found.bytes(), LARGEST));
    }
    byte[] bytes;
    try (InputStream file = Files.newInputStream(found.path())) {
      bytes = file.readNBytes(LARGEST + 1);
    } catch (IOException e) {
      return new Taken.Failed("", Reasons.of(e));
    }
    String sha256 = Ids.sha256(bytes);
    if (known != null
        && known.sha256().equals(sha256)
        && known.sidecar().equals(sidecar.sha256())
        && known.reading().equals(Parser.VERSION)) {
      return new Taken.Same();
    }
    return parse(found, sidecar, bytes, sha256, parser);
  }

  // Anything thrown, a StackOverflowError included, is the parser's failing on this one file.
  @SuppressWarnings("CatchAndPrintStackTrace")
  private static Taken parse(
      Found found, Sidecar sidecar, byte[] bytes, String sha256, Parser parser) {
    try {
      Document document = Reader.read(String.valueOf(found.path().getFileName()), bytes);
      Source source = new Source(found.relative(), sha256, document.format());
      String doubt = sidecar.doubt();
      Document told = doubt == null ? document : document.withDoubt(doubt);
      return new Taken.Parsed(sha256, parser.parse(told, source, sidecar.overrides()));
    } catch (Unreadable e) {
      return new Taken.Failed(sha256, String.valueOf(e.getMessage()));
    } catch (Throwable e) {
      LOG.debug("{} broke the parser", found.path(), e);
      return new Taken.Failed(sha256, Reasons.ofCrash(e));
    }
  }
}
