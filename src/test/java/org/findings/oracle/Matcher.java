package org.findings.oracle;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.findings.oracle.Ask.And;
import org.findings.oracle.Ask.Close;
import org.findings.oracle.Ask.Compound;
import org.findings.oracle.Ask.Fuzzy;
import org.findings.oracle.Ask.Must;
import org.findings.oracle.Ask.Not;
import org.findings.oracle.Ask.Or;
import org.findings.oracle.Ask.Phrase;
import org.findings.oracle.Ask.Slop;
import org.findings.oracle.Ask.Where;
import org.findings.oracle.Ask.Wild;
import org.findings.oracle.Ask.Word;
import org.findings.oracle.Text.Run;

/**
 * Says whether a paragraph answers a query, and what in it does.
 *
 * @param variants whether a bare word stands for its inflections too
 */
record Matcher(Lexicon lexicon, boolean variants) {

  /** What really matched, empty where it was no word; absent where the paragraph doesn't match. */
  Optional<Set<Run>> match(Ask ask, Passage passage) {
    return switch (ask) {
      case And and -> {
        List<Optional<Set<Run>>> all = and.parts().stream().map(p -> match(p, passage)).toList();
        yield all.stream().allMatch(Optional::isPresent) ? Optional.of(union(all)) : absent();
      }
      case Or or -> {
        List<Optional<Set<Run>>> all = or.parts().stream().map(p -> match(p, passage)).toList();
        yield all.stream().anyMatch(Optional::isPresent) ? Optional.of(union(all)) : absent();
      }
      case Not not -> match(not.part(), passage).isPresent() ? absent() : Optional.of(Set.of());
      case Must must -> match(must.part(), passage);
      case Where where ->
          passage.facts().has(where.field(), where.value()) ? Optional.of(Set.of()) : absent();
      default -> Optional.of(runs(ask, passage.text())).filter(runs -> !runs.isEmpty());
    };
  }

  /** All places of what stands for words. */
  Set<Run> runs(Ask ask, Text text) {
    Runs runs = new Runs(text);
    return switch (ask) {
      case Word word -> runs.inOrder(List.of(bare(word.word())));
      case Compound compound -> compound(compound, runs);
      case Phrase phrase -> runs.inOrder(written(phrase.words()));
      case Slop slop -> runs.anyOrder(written(slop.words()), slop.most());
      case Wild wild -> runs.inOrder(List.of(lexicon.written(wild.pattern())));
      case Fuzzy fuzzy -> runs.inOrder(List.of(lexicon.fuzzy(fuzzy.word(), fuzzy.edits())));
      case Close close ->
          runs.close(
              runs(close.left(), text), close.how(), close.most(), runs(close.right(), text));
      case Or or -> {
        Set<Run> all = new HashSet<>();
        or.parts().forEach(part -> all.addAll(runs(part, text)));
        yield all;
      }
      default -> throw new IllegalArgumentException(ask + " can't be a side of a proximity");
    };
  }

  private Set<Run> compound(Compound compound, Runs runs) {
    Set<Run> all = new HashSet<>(runs.inOrder(compound.words().stream().map(this::bare).toList()));
    if (compound.mark() == '-') {
      all.addAll(runs.inOrder(List.of(bare(String.join("", compound.words())))));
    }
    return all;
  }

  private Set<String> bare(String word) {
    return variants ? lexicon.forms(word) : lexicon.written(word);
  }

  private List<Set<String>> written(List<String> words) {
    return words.stream().map(lexicon::written).toList();
  }

  private static Optional<Set<Run>> absent() {
    return Optional.empty();
  }

  private static Set<Run> union(List<Optional<Set<Run>>> parts) {
    Set<Run> all = new HashSet<>();
    parts.forEach(part -> part.ifPresent(all::addAll));
    return all;
  }
}
