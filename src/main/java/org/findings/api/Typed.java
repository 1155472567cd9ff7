package org.findings.api;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.findings.query.Query.Form;
import org.findings.query.QueryProblem;
import org.findings.query.Reading;
import org.findings.query.Syntax;
import org.findings.query.Thesaurus;
import org.findings.query.Understood;
import org.jspecify.annotations.Nullable;

/** Reads the query of a request as its other parameters say. */
final class Typed {
  private static final String THESAURUS = "thesaurus";
  private static final String WITHOUT = "without";

  private Typed() {}

  static Understood understood(String text, Parameters parameters, Thesaurus thesaurus)
      throws Problem {
    Form bareWords = isOn(parameters, "variants", true) ? Form.INFLECTED : Form.EXACT;
    boolean adds = isOn(parameters, THESAURUS, false);
    Reading reading =
        new Reading(
            syntax(parameters),
            bareWords,
            adds ? thesaurus : Thesaurus.NONE,
            parameters.all(WITHOUT));
    try {
      Understood understood = reading.understand(text);
      if (!understood.unknown().isEmpty()) {
        throw unknown(understood, adds ? thesaurus.terms() : List.of());
      }
      return understood;
    } catch (QueryProblem e) {
      Problem problem = Problem.of(ProblemKind.BAD_QUERY, e, "q");
      throw reading.repair(text).map(problem::withRepaired).orElse(problem);
    }
  }

  private static Syntax syntax(Parameters parameters) throws Problem {
    @Nullable String name = parameters.one("syntax");
    String known =
        Arrays.stream(Syntax.values()).map(Syntax::code).collect(Collectors.joining(", "));
    return name == null
        ? Syntax.FINDINGS
        : Syntax.ofCode(name).orElseThrow(() -> Names.badValue("syntax", name, known));
  }

  static boolean isOn(Parameters parameters, String name, boolean otherwise) throws Problem {
    @Nullable String value = parameters.one(name);
    if (value == null) {
      return otherwise;
    }
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw Names.badValue(name, value, "true, false");
    };
  }

  private static Problem unknown(Understood understood, List<String> terms) {
    String term = understood.unknown().getFirst();
    String nothing =
        terms.isEmpty() ? "is nothing that was to be added" : "is no term of the thesaurus";
    return new Problem(ProblemKind.BAD_VALUE, "without is '" + term + "', which " + nothing + ".")
        .withHint(
            Nearest.to(term, terms)
                .map(near -> "Did you mean '" + near + "'? Leave it out if not.")
                .orElseGet(() -> known(understood.added(), terms.isEmpty())))
        .withParameter(WITHOUT);
  }

  private static String known(List<String> added, boolean off) {
    if (!added.isEmpty()) {
      return "Name one of what is added here: " + String.join(", ", added) + ".";
    }
    return off
        ? "Ask for thesaurus=true along with it, or leave it out."
        : "Nothing is added to this query: leave it out.";
  }
}
