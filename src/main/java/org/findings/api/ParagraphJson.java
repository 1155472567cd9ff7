package org.findings.api;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.findings.letter.About;
import org.findings.letter.Paragraph;
import org.findings.search.Hit;
import org.findings.search.SimilarHit;
import org.findings.search.Span;

/** A paragraph as JSON, whole or some fields of it. */
final class ParagraphJson {
  private ParagraphJson() {}

  /** The fields of a hit, in the order in which they are written. */
  enum Part {
    ID,
    LETTER,
    NUMBER,
    ORDINAL,
    PAGE,
    KIND,
    ROLE,
    SECTION,
    GRADE,
    DEADLINE,
    TEXT,
    WORDS,
    LEAD,
    NOTES,
    MATCHES,
    STANCE,
    SCORE,
    IDENTICAL;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Part> ofCode(String code) {
      return Arrays.stream(values()).filter(part -> part.code().equals(code)).findFirst();
    }
  }

  /** A hit of a search, with what it stands for where hits are collapsed. */
  static void hit(Json json, Hit hit, Asked asked) {
    hit(json, hit, asked::wants);
    if (asked.wants(Part.IDENTICAL)) {
      json.objectOrNull(
          Part.IDENTICAL.code(),
          hit.others(),
          others -> {
            json.number("more", others.more());
            json.number("letters", others.letters());
            json.text("list", asked.listOf(hit.paragraph().id()));
          });
    }
  }

  static void hit(Json json, Hit hit, Predicate<Part> wanted) {
    for (Part part : Part.values()) {
      if (wanted.test(part)) {
        switch (part) {
          case LETTER -> letter(json, hit.letter());
          case MATCHES -> matches(json, hit.matches());
          case STANCE -> json.text("stance", hit.stance() == null ? null : hit.stance().code());
          case SCORE -> json.number("score", hit.score());
          default -> own(json, hit.paragraph(), part);
        }
      }
    }
  }

  /** Some fields of a paragraph, its letter among them; nothing of what matched. */
  static void some(Json json, Paragraph paragraph, About letter, Set<Part> wanted) {
    for (Part part : wanted) {
      if (part == Part.LETTER) {
        letter(json, letter);
      } else {
        own(json, paragraph, part);
      }
    }
  }

  /** A paragraph that stands by itself. */
  static void withLetter(Json json, Paragraph paragraph, About letter) {
    some(json, paragraph, letter, EnumSet.allOf(Part.class));
  }

  /** One that says much the same as another, and how like it is. */
  static void similar(Json json, SimilarHit hit) {
    withLetter(json, hit.paragraph(), hit.letter());
    json.number("score", hit.likeness());
  }

  /** A paragraph within its letter. */
  static void fields(Json json, Paragraph paragraph) {
    for (Part part : Part.values()) {
      own(json, paragraph, part);
    }
  }

  private static void own(Json json, Paragraph paragraph, Part part) {
    switch (part) {
      case ID -> json.text("id", paragraph.id());
      case NUMBER -> json.text("number", paragraph.number());
      case ORDINAL -> json.number("ordinal", paragraph.ordinal());
      case PAGE -> json.number("page", paragraph.page());
      case KIND -> json.text("kind", paragraph.kind().label());
      case ROLE -> json.text("role", paragraph.role().label());
      case SECTION -> json.texts("section", paragraph.section());
      case GRADE -> AboutJson.grade(json, paragraph.grade());
      case DEADLINE -> json.text("deadline", paragraph.deadline());
      case TEXT -> json.text("text", paragraph.text());
      case WORDS -> json.number("words", paragraph.words());
      case LEAD -> json.text("lead", paragraph.lead());
      case NOTES -> json.texts("notes", paragraph.notes());
      case LETTER, MATCHES, STANCE, SCORE, IDENTICAL -> {}
    }
  }

  private static void letter(Json json, About letter) {
    json.object("letter", () -> AboutJson.brief(json, letter));
  }

  private static void matches(Json json, List<Span> matches) {
    json.pairs("matches", matches, span -> new int[] {span.start(), span.end()});
  }
}
