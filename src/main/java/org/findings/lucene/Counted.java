package org.findings.lucene;

import java.io.IOException;
import java.util.BitSet;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.findings.search.Facet;
import org.findings.search.Total;
import org.jspecify.annotations.Nullable;

/** What some of the paragraphs found add up to. Paragraphs of one letter come together. */
final class Counted {
  private final FoundLetters found = new FoundLetters();
  private final LetterValueTable authorityOf;
  private final @Nullable MarkCounts marks;
  private final @Nullable SectionCounts sections;
  private int paragraphs;
  private int inLetter;

  /**
   * @param wanted what is counted by paragraphs; what is known of letters always is
   */
  Counted(Build build, Set<Facet> wanted) throws IOException {
    authorityOf = build.letters().values(Facet.AUTHORITY);
    marks = wanted.stream().anyMatch(Marks::hold) ? new MarkCounts() : null;
    sections =
        wanted.contains(Facet.SECTION)
            ? new SectionCounts(build.sections(), authorityOf.absent())
            : null;
  }

  void begin(LeafReaderContext segment) throws IOException {
    if (sections != null) {
      sections.begin(segment);
    }
  }

  /**
   * One more paragraph.
   *
   * @param mark of it, where {@link Marks} are counted
   */
  void take(int document, int letter, int mark) throws IOException {
    inLetter++;
    if (marks != null) {
      marks.take(mark, 1);
    }
    if (sections != null) {
      sections.take(document, letter, authorityOf.first(letter));
    }
  }

  /** More paragraphs of one letter and with the same mark; sections are not counted so. */
  void takeAll(int mark, int count) {
    inLetter += count;
    if (marks != null) {
      marks.take(mark, count);
    }
  }

  /** No more paragraphs of this letter come. */
  void endLetter(int letter) {
    if (inLetter > 0) {
      paragraphs += inLetter;
      found.add(letter, inLetter, marks == null ? 0 : marks.endLetter());
      inLetter = 0;
    }
  }

  int paragraphs() {
    return paragraphs;
  }

  /** All of it, once its letters are ended. */
  Total total() {
    BitSet authorities = new BitSet(authorityOf.absent());
    for (int i = 0; i < found.size(); i++) {
      authorities.set(authorityOf.first(found.letter(i)));
    }
    authorities.clear(authorityOf.absent());
    return new Total(paragraphs, found.size(), authorities.cardinality());
  }

  FoundLetters found() {
    return found;
  }

  MarkCounts marks() {
    if (marks == null) {
      throw new IllegalStateException("marks were not counted");
    }
    return marks;
  }

  SectionCounts sections() {
    if (sections == null) {
      throw new IllegalStateException("sections were not counted");
    }
    return sections;
  }
}
