package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.findings.letter.Paragraph;
import org.findings.search.Checkup;
import org.findings.search.FileEntry;
import org.findings.search.FileEntry.Read;
import org.findings.search.FileEntry.SetAside;
import org.findings.search.FileEntry.Twice;
import org.jspecify.annotations.Nullable;

/**
 * Looks a whole build over: the bytes by Lucene's checksums, each letter's block, the words that
 * the forward index holds against the stored text, and the ledger of files against the letters.
 */
final class IndexCheck {
  /** Past this many, more of the same tells nobody anything new. */
  private static final int MOST_PROBLEMS = 100;

  private final Build build;
  private final List<String> problems = new ArrayList<>();
  private final Set<String> letters = new HashSet<>();
  private final Tokens.Cutter cutter = new Tokens.Cutter();
  private int paragraphs;

  IndexCheck(Build build) {
    this.build = build;
  }

  Checkup checkup() throws IOException {
    StoredDocuments stored = new StoredDocuments(build.reader());
    for (LeafReaderContext segment : build.reader().leaves()) {
      segment.reader().checkIntegrity();
      Forward.Words forward = new Forward.Words(segment.reader());
      @Nullable Bits live = segment.reader().getLiveDocs();
      @Nullable PostingsEnum postings = lettersOf(segment.reader());
      while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(postings.docID())) {
          letter(segment, postings.docID(), stored, forward);
        }
      }
    }
    counts();
    List<FileEntry> files = Ledger.files(build.reader());
    files(files);
    List<FileEntry> setAside =
        files.stream().filter(file -> file.outcome() instanceof SetAside).toList();
    return new Checkup(build.state(), files.size(), setAside, problems);
  }

  private static @Nullable PostingsEnum lettersOf(LeafReader segment) throws IOException {
    return segment.postings(Fields.type(Fields.TYPE_LETTER));
  }

  private void letter(
      LeafReaderContext segment, int document, StoredDocuments stored, Forward.Words forward)
      throws IOException {
    String id = stored.about(segment.docBase + document).id();
    if (!letters.add(id)) {
      problem("The letter " + id + " is there twice.");
    }
    int size = stored.about(segment.docBase + document).size().paragraphs();
    Set<String> ids = new HashSet<>();
    for (int i = 1; i <= size; i++) {
      Paragraph paragraph = stored.paragraph(segment.docBase + document + i);
      paragraphs++;
      if (paragraph.ordinal() != i || !paragraph.id().startsWith(id + ".")) {
        problem("Paragraph " + i + " of " + id + " is " + paragraph.id() + ", out of its place.");
      }
      if (!ids.add(paragraph.id())) {
        problem("The paragraph id " + paragraph.id() + " is there twice.");
      }
      words(paragraph, forward.ordinals(document, document + i), forward);
    }
  }

  private void words(Paragraph paragraph, long[] ordinals, Forward.Words forward)
      throws IOException {
    List<String> words = new ArrayList<>(ordinals.length);
    for (long ordinal : ordinals) {
      words.add(forward.word(ordinal));
    }
    if (!words.equals(cutter.words(paragraph.text()))) {
      problem("The words indexed for " + paragraph.id() + " are not those of its text.");
    }
  }

  private void counts() {
    if (letters.size() != build.state().letters() || paragraphs != build.state().paragraphs()) {
      problem(
          "The index says "
              + build.state().letters()
              + " letters, "
              + build.state().paragraphs()
              + " paragraphs, but holds "
              + letters.size()
              + " and "
              + paragraphs
              + ".");
    }
  }

  private void files(List<FileEntry> files) {
    Set<String> unclaimed = new HashSet<>(letters);
    for (FileEntry file : files) {
      if (file.outcome() instanceof Read read && !unclaimed.remove(read.letterId())) {
        problem("The file " + file.path() + " should be the letter " + read.letterId() + ".");
      }
      if (file.outcome() instanceof Twice twice && !letters.contains(twice.letterId())) {
        problem(
            "The file "
                + file.path()
                + " should be a copy of "
                + twice.letterId()
                + ", which is not there.");
      }
    }
    unclaimed.forEach(id -> problem("The letter " + id + " comes from no file that is known."));
  }

  private void problem(String problem) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(problem);
    }
  }
}
