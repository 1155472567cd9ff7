package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.findings.query.Inflections;

/** Finds the inflections of a word among the words of an index. */
final class WordForms {
  private static final List<String> INFLECTIONS =
      List.of("s", "es", "d", "ed", "ing", "ings", "ied", "ies");

  /** What a stem may have lost of its end: agre(e), multi, exce(ed). */
  private static final List<String> LOST = List.of("e", "y", "i", "ee", "eed");

  private final IndexWords words;
  private final Inflections inflections = new Inflections();

  WordForms(IndexWords words) {
    this.words = words;
  }

  /** Those of a word, itself among them; some may not occur. */
  List<String> of(String word) throws IOException {
    String stem = inflections.stem(word);
    Set<String> forms = new LinkedHashSet<>();
    for (String irregular : Inflections.irregular(stem)) {
      forms.add(irregular);
      forms.add(irregular + "'s");
    }
    forms.addAll(words.all(withEndings(stem)));
    List<String> found = new ArrayList<>();
    for (String form : forms) {
      if (inflections.stem(form).equals(stem)) {
        found.add(form);
      }
    }
    return found;
  }

  private static Automaton optional(List<String> endings) {
    return Operations.optional(
        Operations.union(endings.stream().map(Automata::makeString).toList()));
  }

  /** Takes all that may have a stem, and more: whoever uses it looks at their stems. */
  private static CompiledAutomaton withEndings(String stem) {
    boolean vowel = stem.endsWith("e") || stem.endsWith("i");
    String common = vowel && stem.length() > 1 ? stem.substring(0, stem.length() - 1) : stem;
    int last = common.codePointBefore(common.length());
    Automaton all =
        Operations.concatenate(
            List.of(
                Automata.makeString(common),
                Operations.optional(Automata.makeChar(last)),
                optional(LOST),
                optional(INFLECTIONS),
                Operations.optional(Automata.makeString("'s"))));
    Automaton determined = Operations.determinize(all, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    return new CompiledAutomaton(determined, false, true, false);
  }
}
