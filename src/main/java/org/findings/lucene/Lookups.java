package org.findings.lucene;

import java.io.IOException;
import java.util.Optional;
import org.findings.letter.About;
import org.findings.letter.Paragraph;
import org.findings.search.FoundParagraph;
import org.findings.search.LetterFacts;
import org.findings.search.Lookup;
import org.findings.search.StoredLetter;
import org.jspecify.annotations.Nullable;

/** Finds letters and paragraphs by id, former ids included. */
final class Lookups {
  /** A letter is not read anew this often within one life of an index. */
  private static final int LONGEST_CHAIN = 100;

  private final Build build;

  Lookups(Build build) {
    this.build = build;
  }

  Lookup<StoredLetter> letter(String id) throws IOException {
    Optional<Integer> document = build.document(Fields.TYPE_LETTER, Fields.ID, id);
    if (document.isPresent()) {
      return new Lookup.Here<>(
          new StoredDocuments(build.reader()).letter(document.get(), build.state()));
    }
    return former(id, Fields.TYPE_LETTER);
  }

  Lookup<LetterFacts> facts(String id) throws IOException {
    Optional<Integer> document = build.document(Fields.TYPE_LETTER, Fields.ID, id);
    if (document.isPresent()) {
      StoredDocuments stored = new StoredDocuments(build.reader());
      return new Lookup.Here<>(stored.facts(document.get(), build.state()));
    }
    return former(id, Fields.TYPE_LETTER);
  }

  Lookup<FoundParagraph> paragraph(String id) throws IOException {
    Optional<Integer> document = build.document(Fields.TYPE_PARAGRAPH, Fields.ID, id);
    if (document.isEmpty()) {
      return formerParagraph(id);
    }
    StoredDocuments stored = new StoredDocuments(build.reader());
    int at = document.get();
    Paragraph paragraph = stored.paragraph(at);
    About letter = stored.about(at - paragraph.ordinal());
    boolean last = paragraph.ordinal() == letter.size().paragraphs();
    @Nullable Paragraph before = paragraph.ordinal() == 1 ? null : stored.paragraph(at - 1);
    @Nullable Paragraph after = last ? null : stored.paragraph(at + 1);
    return new Lookup.Here<>(new FoundParagraph(paragraph, letter, before, after, build.state()));
  }

  /** What became of a paragraph whose id no paragraph has now. */
  <T> Lookup<T> formerParagraph(String id) throws IOException {
    return former(id, Fields.TYPE_PARAGRAPH);
  }

  private <T> Lookup<T> former(String id, String type) throws IOException {
    String at = id;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      Optional<Aliases.Target> target = Aliases.find(build, at);
      if (target.isEmpty()) {
        return new Lookup.Unknown<>();
      }
      String next = target.get().id();
      if (next == null) {
        return gone(target.get().letterId());
      }
      if (build.document(type, Fields.ID, next).isPresent()) {
        return new Lookup.Moved<>(next);
      }
      at = next;
    }
    return new Lookup.Unknown<>();
  }

  /** The letter may have got another id since, or have been removed altogether. */
  private <T> Lookup<T> gone(String letterId) throws IOException {
    return switch (letter(letterId)) {
      case Lookup.Here<StoredLetter> here -> new Lookup.Gone<>(here.value().letter().id());
      case Lookup.Moved<StoredLetter> moved -> new Lookup.Gone<>(moved.id());
      case Lookup.Gone<StoredLetter> gone -> new Lookup.Gone<>(gone.letterId());
      case Lookup.Unknown<StoredLetter> unknown -> new Lookup.Unknown<>();
    };
  }
}
