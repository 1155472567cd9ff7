package org.findings.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.findings.intake.Version;
import org.findings.letter.Format;
import org.findings.letter.Ids;
import org.findings.letter.Source;
import org.findings.search.LetterFacts;

/** A letter's file as it came. */
final class SourceFile implements Handler {
  /** A page of someone else's must do nothing in the name of this service. */
  private static final String SANDBOX =
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

  /** Media types that a file may have. */
  static final List<String> TYPES = Arrays.stream(Format.values()).map(SourceFile::type).toList();

  private final Service service;

  SourceFile(Service service) {
    this.service = service;
  }

  @Override
  public void handle(Context request) throws Exception {
    String hash =
        LetterRoute.hash(Parameters.of(QueryString.of(request.queryString()), Names.SOURCE));
    String id = request.pathParam("id");
    LetterFacts held = ById.here(service.engine().facts(id), "letter", id);
    Optional<Version> version = LetterRoute.version(service, held, hash);
    if (version.isPresent()) {
      give(request, source(version.get()), version.get().file());
    } else {
      give(request, held.about().source(), held.file());
    }
  }

  /** What it was read as was known when it was the present one; its bytes say enough of it. */
  private static Source source(Version version) {
    String name = String.valueOf(version.file().getFileName());
    return new Source(name, version.sha256(), format(name.toLowerCase(Locale.ROOT)));
  }

  private static Format format(String name) {
    if (name.endsWith(".pdf")) {
      return Format.PDF;
    }
    if (name.endsWith(".docx") || name.endsWith(".docm")) {
      return Format.DOCX;
    }
    return name.endsWith(".txt") || name.endsWith(".md") ? Format.TEXT : Format.HTML;
  }

  private static void give(Context request, Source source, Path path) throws IOException, Problem {
    String tag = Tag.ofContent(source.sha256());
    if (Tag.settles(request, Tag.isAnyHeld(request), tag)) {
      return;
    }
    try (FileChannel file = open(path, source)) {
      request.header("ETag", tag);
      request.header("Content-Disposition", disposition(source.file()));
      if (source.format() == Format.HTML) {
        request.header("Content-Security-Policy", SANDBOX);
      }
      String type = type(source.format());
      boolean text = type.startsWith("text/");
      boolean utf8 = text && isUtf8(file);
      InputStream from = Channels.newInputStream(file.position(0));
      if (text) {
        Sending.send(request, utf8 ? type + "; charset=utf-8" : type, from::transferTo);
      } else {
        Sending.asItIs(request, type, from::transferTo);
      }
    }
  }

  /**
   * A changed file is not what was read and cited, so it is not given out for it. What was looked
   * at stays open until it is sent, so that a file put in its place meanwhile is not sent instead;
   * it is never held in memory, since whoever asked may be slow to take it.
   */
  private static FileChannel open(Path path, Source source) throws Problem {
    try {
      FileChannel file = FileChannel.open(path);
      if (Ids.sha256(Channels.newInputStream(file)).equals(source.sha256())) {
        return file;
      }
      file.close();
    } catch (IOException e) {
      // Gone or closed to us: for the one who asks it is the same.
    }
    throw new Problem(
            ProblemKind.SOURCE_GONE,
            "The file '" + source.file() + "' is gone or has changed since it was indexed.")
        .withHint("Index its folder again, or see the letter's text at /api/v1/letters/.");
  }

  private static String type(Format format) {
    return switch (format) {
      case TEXT -> "text/plain";
      case MARKDOWN -> "text/markdown";
      case PDF -> "application/pdf";
      case DOCX -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
      case HTML -> "text/html";
    };
  }

  private static boolean isUtf8(FileChannel file) throws IOException {
    try {
      Channels.newReader(file.position(0), StandardCharsets.UTF_8.newDecoder(), -1)
          .transferTo(Writer.nullWriter());
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Only plain characters, so that no name can end the header or leave a folder. */
  private static String disposition(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return "inline; filename=\"" + name.replaceAll("[^A-Za-z0-9._ -]", "_") + "\"";
  }
}
