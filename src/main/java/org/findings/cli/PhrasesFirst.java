package org.findings.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.findings.lucene.LuceneEngine;
import org.findings.search.NotReady;
import picocli.CommandLine.Model.CommandSpec;

/** Has the phrases of an index gathered for a command that tells them. */
final class PhrasesFirst {
  private PhrasesFirst() {}

  static void gather(LuceneEngine engine, CommandSpec spec) throws NotReady {
    PrintWriter err = spec.commandLine().getErr();
    err.println("Gathering phrases, this once …");
    try {
      engine.gatherPhrases();
    } catch (IOException e) {
      err.println("None were gathered, so single words follow: " + e.getMessage());
    }
  }
}
