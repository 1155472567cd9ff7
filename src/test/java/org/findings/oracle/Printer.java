package org.findings.oracle;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.findings.oracle.Ask.And;
import org.findings.oracle.Ask.Close;
import org.findings.oracle.Ask.Compound;
import org.findings.oracle.Ask.Fuzzy;
import org.findings.oracle.Ask.How;
import org.findings.oracle.Ask.Must;
import org.findings.oracle.Ask.Not;
import org.findings.oracle.Ask.Or;
import org.findings.oracle.Ask.Phrase;
import org.findings.oracle.Ask.Slop;
import org.findings.oracle.Ask.Where;
import org.findings.oracle.Ask.Wild;
import org.findings.oracle.Ask.Word;

/** Writes a query as a person may type it; one of many ways that all mean the same. */
final class Printer {
  // How tightly a thing binds, as the design orders it.
  private static final int OR = 0;
  private static final int AND = 1;
  private static final int SIGN = 2;
  private static final int CLOSE = 3;
  private static final int SINGLE = 4;

  private final Random random;
  private final Letters letters;

  Printer(Random random) {
    this.random = random;
    letters = new Letters(random);
  }

  String print(Ask ask) {
    return print(ask, OR);
  }

  /**
   * In parentheses where it binds less tightly than its place asks for, and now and then anyway.
   */
  private String print(Ask ask, int place) {
    String text =
        switch (ask) {
          case Or or -> joined(or.parts(), AND, List.of(" OR "));
          case And and ->
              joined(and.parts(), SIGN, List.of(" ", " ", " AND ", " AND ", "  ", "\u00A0", "\t"));
          case Not not -> not(not);
          case Must must -> "+" + print(must.part(), CLOSE);
          case Close close -> close(close);
          case Word word -> letters.bare(word.word());
          case Compound compound -> compound(compound);
          case Phrase phrase -> letters.quoted(phrase.words());
          case Slop slop -> letters.quoted(slop.words()) + "~" + slop.most();
          case Wild wild -> letters.bare(wild.pattern());
          case Fuzzy fuzzy ->
              letters.bare(fuzzy.word()) + "~" + (fuzzy.edits() == 0 ? "" : fuzzy.edits());
          case Where where -> letters.where(where);
        };
    boolean needed = binding(ask) < place;
    String pad = random.nextInt(6) == 0 ? " " : "";
    return needed || random.nextInt(15) == 0 ? "(" + pad + text + pad + ")" : text;
  }

  private static int binding(Ask ask) {
    return switch (ask) {
      case Or or -> OR;
      case And and -> AND;
      case Not not -> SIGN;
      case Must must -> SIGN;
      case Close close -> CLOSE;
      default -> SINGLE;
    };
  }

  private String joined(List<Ask> parts, int place, List<String> between) {
    StringBuilder text = new StringBuilder();
    for (Ask part : parts) {
      if (!text.isEmpty()) {
        text.append(between.get(random.nextInt(between.size())));
      }
      text.append(print(part, place));
    }
    return text.toString();
  }

  private String not(Not not) {
    return random.nextBoolean()
        ? "NOT " + print(not.part(), SIGN)
        : letters.minus() + print(not.part(), CLOSE);
  }

  /** Chains group leftward, so only the right side of one needs parentheses. */
  private String close(Close close) {
    String how =
        close.how() == How.SENTENCE
            ? " WITHIN sentence "
            : " " + close.how() + "/" + close.most() + " ";
    return print(close.left(), CLOSE) + how + print(close.right(), SINGLE);
  }

  private String compound(Compound compound) {
    String mark = compound.mark() == '-' ? letters.hyphen() : String.valueOf(compound.mark());
    return compound.words().stream().map(letters::cased).collect(Collectors.joining(mark));
  }
}
