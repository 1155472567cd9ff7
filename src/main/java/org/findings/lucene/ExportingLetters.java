package org.findings.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.findings.search.FoundLetter;
import org.findings.search.FoundLetterSink;
import org.findings.search.Search;
import org.findings.search.TooCostly;
import org.findings.search.UnknownParagraph;

/** Hands over the letters in which a search finds something in one build. */
final class ExportingLetters {
  private final Build build;
  private final Search search;
  private final Selection selection;

  ExportingLetters(Build build, Search search) throws IOException, UnknownParagraph {
    this.build = build;
    this.search = search;
    selection = new Selection(build, search);
  }

  void to(FoundLetterSink sink) throws IOException, TooCostly {
    LetterTable letters = build.letters();
    Counts counts = new Counts(letters.size());
    // Counted before the first letter is on its way: until then it can be refused.
    EachMatch unused =
        selection.pass(
            selection.counted(search.filters()), new EachMatch(build, selection, counts));
    for (LeafReaderContext segment : build.reader().leaves()) {
      int end = letters.endOfSegment(segment.ord);
      for (int letter = letters.beginOfSegment(segment.ord); letter < end; letter++) {
        if (counts.paragraphs[letter] > 0) {
          sink.accept(
              new FoundLetter(
                  StoredDocuments.about(segment, letters.document(letter)),
                  counts.paragraphs[letter],
                  counts.matches[letter]));
        }
      }
    }
  }

  /** How much was found in each letter. */
  private static final class Counts implements EachMatch.Taking {
    private final int[] paragraphs;
    private final int[] matches;

    Counts(int letters) {
      paragraphs = new int[letters];
      matches = new int[letters];
    }

    @Override
    public void begin(LeafReaderContext segment) {
      // Letters are numbered through all segments.
    }

    @Override
    public void take(int document, int letter, PlaceList places) {
      paragraphs[letter]++;
      matches[letter] += places.size();
    }
  }
}
