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
        throw unknown(understood.unknown().getFirst(), adds, thesaurus);
      }
      return understood;
    } catch (QueryProblem e) {
      throw Problem.of(ProblemKind.BAD_QUERY, e, "q");
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

  private static boolean isOn(Parameters parameters, String name, boolean otherwise)
      throws Problem {
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

  private static Problem unknown(String term, boolean adds, Thesaurus thesaurus) {
    List<String> terms = thesaurus.terms();
    String hint =
        adds
            ? Nearest.to(term, terms).map(near -> "Did you mean '" + near + "'? ").orElse("")
                + "Name a term that query.added lists, or leave it out."
            : "Ask for thesaurus=true along with it, or leave it out.";
    String nothing = adds ? "is no term of the thesaurus" : "is nothing that was to be added";
    return new Problem(ProblemKind.BAD_VALUE, "without is '" + term + "', which " + nothing + ".")
        .withHint(hint)
        .withParameter(WITHOUT);
  }
}
