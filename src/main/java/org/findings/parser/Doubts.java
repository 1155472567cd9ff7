package org.findings.parser;

import java.util.ArrayList;
import java.util.List;
import org.findings.letter.Fact;

/** What was not sure in a letter, in words. What a sidecar says is sure. */
final class Doubts {
  private final Overrides overrides;
  private final List<String> list = new ArrayList<>();

  Doubts(Overrides overrides) {
    this.overrides = overrides;
  }

  void add(String doubt) {
    list.add(doubt);
  }

  /** A doubt that is over as soon as someone says the fact. */
  void add(Fact about, String doubt) {
    if (!overrides.say(about)) {
      list.add(doubt);
    }
  }

  List<String> list() {
    return list;
  }
}
