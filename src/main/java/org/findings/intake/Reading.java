package org.findings.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.findings.letter.Ids;
import org.findings.letter.Source;
import org.findings.parser.Parser;
import org.findings.reader.Document;
import org.findings.reader.Reader;
import org.findings.reader.Recogniser;
import org.findings.reader.Unreadable;
import org.findings.search.FileEntry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads files into letters. Whatever is wrong with a file, the run goes on. */
final class Reading {
  /** The longest letters known have 0.5 MB of text; a file beyond this is something else. */
  static final int LARGEST = 32 << 20;

  /** The longest report known takes two seconds; a PDF is given up after half of this. */
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private static final Logger LOG = LoggerFactory.getLogger(Reading.class);

  private final Parser parser;
  private final Recogniser recogniser;
  private final boolean accounts;

  /** Many read at once; one that needs all the memory there is waits for the others. */
  private final ReadWriteLock memory = new ReentrantReadWriteLock();

  private Reading(Parser parser, Recogniser recogniser, boolean accounts) {
    this.parser = parser;
    this.recogniser = recogniser;
    this.accounts = accounts;
  }

  static Reading by(Parser parser, Recogniser recogniser) {
    return new Reading(parser, recogniser, false);
  }

  /** Also tells what became of each file's words. */
  static Reading withAccounts(Parser parser, Recogniser recogniser) {
    return new Reading(parser, recogniser, true);
  }

  /**
   * @param sidecar what stands beside the file
   * @param known what the index knows of the file, null where nothing
   */
  Taken read(Found found, Sidecar sidecar, @Nullable FileEntry known) {
    if (found.trouble() != null) {
      return new Taken.Failed("", found.trouble());
    }
    if (FileNames.isSidecar(found.path())) {
      return new Taken.Failed("", "a sidecar, no letter: name the letter that it stands beside");
    }
    if (found.bytes() > LARGEST) {
      return new Taken.Failed("", Reasons.tooLarge(found.bytes(), LARGEST));
    }
    try {
      byte[] bytes = bytes(found);
      String sha256 = Ids.sha256(bytes);
      if (known != null
          && known.sha256().equals(sha256)
          && known.sidecar().equals(sidecar.sha256())
          && known.reading().equals(Parser.VERSION)) {
        return new Taken.Same();
      }
      return inMemory(() -> parse(found, sidecar, bytes, sha256), sha256);
    } catch (IOException e) {
      return new Taken.Failed("", Reasons.of(e));
    } catch (OutOfMemoryError e) {
      return new Taken.Failed("", Reasons.TOO_MUCH_MEMORY);
    }
  }

  private static byte[] bytes(Found found) throws IOException {
    try (InputStream file = Files.newInputStream(found.path())) {
      return file.readNBytes(LARGEST + 1);
    }
  }

  /** Beside others first; by itself where the memory is not enough for all. */
  private Taken inMemory(Callable<Taken> parsing, String sha256) {
    try {
      return watched(parsing, sha256, memory.readLock());
    } catch (OutOfMemoryError e) {
      LOG.debug("a file is read again by itself", e);
      return watched(parsing, sha256, memory.writeLock());
    }
  }

  private Taken watched(Callable<Taken> parsing, String sha256, Lock lock) {
    lock.lock();
    try {
      return Watch.within(LONGEST.plus(recogniser.longest()), parsing);
    } catch (TimeoutException e) {
      return new Taken.Failed(sha256, Reasons.tooSlow(LONGEST));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Taken.Failed("", "the run was interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof OutOfMemoryError tooMuch) {
        throw tooMuch;
      }
      throw new IllegalStateException("what reading throws is caught", e);
    } finally {
      lock.unlock();
    }
  }

  // Anything thrown, a StackOverflowError included, is the parser's failing on this one file.
  @SuppressWarnings("CatchAndPrintStackTrace")
  private Taken parse(Found found, Sidecar sidecar, byte[] bytes, String sha256) {
    boolean pictures = false;
    try {
      Document open = Reader.open(String.valueOf(found.path().getFileName()), bytes);
      pictures = !open.pictures().isEmpty();
      Document document = recogniser.complete(open, bytes);
      Source source = new Source(found.relative(), sha256, document.format());
      String doubt = sidecar.doubt();
      Document told = doubt == null ? document : document.withDoubt(doubt);
      return accounts
          ? Taken.Parsed.of(sha256, parser.account(told, source, sidecar.overrides()))
          : new Taken.Parsed(sha256, parser.parse(told, source, sidecar.overrides()), null);
    } catch (Unreadable e) {
      // Without its hash it is tried again by each run, since tesseract may have come.
      boolean again = pictures && !recogniser.isThere();
      return new Taken.Failed(again ? "" : sha256, String.valueOf(e.getMessage()));
    } catch (OutOfMemoryError e) {
      throw e;
    } catch (Throwable e) {
      LOG.debug("{} broke the parser", found.path(), e);
      return new Taken.Failed(sha256, Reasons.ofCrash(e));
    }
  }
}
