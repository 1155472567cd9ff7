package org.findings.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.jspecify.annotations.Nullable;

/** Looks words up among those of a build, without going over all of them. */
final class IndexWords {
  /** Words that are gone over for one question, in all segments together. */
  private static final int MOST = 20_000;

  private final IndexReader reader;
  private int left = MOST;

  IndexWords(IndexReader reader) {
    this.reader = reader;
  }

  /** Whether any word begins with some letters. */
  boolean anyBegins(String letters) throws IOException {
    BytesRef prefix = new BytesRef(letters);
    for (LeafReaderContext segment : reader.leaves()) {
      @Nullable Terms terms = segment.reader().terms(Fields.EXACT);
      if (terms != null) {
        TermsEnum each = terms.iterator();
        boolean found =
            each.seekCeil(prefix) != TermsEnum.SeekStatus.END
                && StringHelper.startsWith(each.term(), prefix);
        if (found) {
          return true;
        }
      }
    }
    return false;
  }

  /** The most used words that begin with some letters; of very many, not all are gone over. */
  List<String> beginning(String letters, int wanted) throws IOException {
    BytesRef prefix = new BytesRef(letters);
    Map<String, Integer> found = new TreeMap<>();
    for (LeafReaderContext segment : reader.leaves()) {
      @Nullable Terms terms = segment.reader().terms(Fields.EXACT);
      if (terms == null) {
        continue;
      }
      TermsEnum each = terms.iterator();
      if (each.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
        continue;
      }
      @Nullable BytesRef term = each.term();
      while (term != null && StringHelper.startsWith(term, prefix) && left-- > 0) {
        found.merge(term.utf8ToString(), each.docFreq(), Integer::sum);
        term = each.next();
      }
    }
    return found.entrySet().stream()
        .filter(word -> !Pairs.isPair(word.getKey()) && FunctionWords.mayBegin(word.getKey()))
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(wanted)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The words that an automaton takes. */
  List<String> all(CompiledAutomaton wanted) throws IOException {
    Map<String, Integer> found = new TreeMap<>();
    for (LeafReaderContext segment : reader.leaves()) {
      @Nullable Terms terms = segment.reader().terms(Fields.EXACT);
      if (terms == null) {
        continue;
      }
      TermsEnum each = wanted.getTermsEnum(terms);
      for (@Nullable BytesRef term = each.next(); term != null && left-- > 0; term = each.next()) {
        found.merge(term.utf8ToString(), each.docFreq(), Integer::sum);
      }
    }
    return List.copyOf(found.keySet());
  }
}
