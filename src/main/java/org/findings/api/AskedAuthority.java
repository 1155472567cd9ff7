package org.findings.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.findings.letter.Authority;
import org.findings.parser.Gazetteer;
import org.findings.query.Thesaurus;
import org.findings.search.AuthoritiesAnswer;
import org.findings.search.AuthorityHistory;
import org.findings.search.AuthorityQuestion;

/** A question for an authority through time, as a request's parameters ask it. */
public final class AskedAuthority {
  /** Longest name quoted back, and compared with others. */
  private static final int LONGEST_NAME = 80;

  private final Sought sought;
  private final AuthorityQuestion question;

  private AskedAuthority(Sought sought, AuthorityQuestion question) {
    this.sought = sought;
    this.question = question;
  }

  /**
   * Understands the values of a request's parameters, by name.
   *
   * @param authority its code or name
   */
  public static AskedAuthority of(
      String authority, Map<String, List<String>> given, Thesaurus thesaurus) throws Problem {
    Parameters parameters = Parameters.of(given, Names.AUTHORITY);
    Sought sought =
        Sought.ofEach(parameters, thesaurus, "What an authority's letters say can't be collapsed.");
    return new AskedAuthority(sought, new AuthorityQuestion(authority, sought.whole()));
  }

  public AuthorityQuestion question() {
    return question;
  }

  /** The same question of the authority that a name leads to. */
  public AskedAuthority movedTo(String authority) {
    return new AskedAuthority(sought, new AuthorityQuestion(authority, question.search()));
  }

  Sought sought() {
    return sought;
  }

  /** What someone had better know of the answer. */
  public static List<String> notes(AuthorityHistory answer) {
    List<String> notes = new ArrayList<>();
    String name = answer.authority().authority().name();
    if (answer.authority().letters() == 0) {
      notes.add(name + " is known, but no letter of it is held.");
    } else if (answer.letters().isEmpty()) {
      notes.add("The filters leave none of the letters of " + name + ".");
    }
    for (Authority former : answer.authority().former()) {
      if (former.successors().size() > 1) {
        notes.add(
            name
                + " followed a part of "
                + former.name()
                + ", whose letters stand under "
                + former.code()
                + ".");
      }
    }
    return notes;
  }

  /**
   * That nobody knows an authority of this name, and which was probably meant.
   *
   * @param held those that have letters
   */
  public static Problem unknown(String name, AuthoritiesAnswer held) {
    String quoted = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    Problem problem =
        new Problem(ProblemKind.NOT_FOUND, "No authority has the code or name '" + quoted + "'.");
    return problem.withHint(
        nearest(quoted, held)
            .map(near -> "Did you mean " + near.name() + " (" + near.value() + ")?")
            .orElse("The authorities that have letters stand at /api/v1/authorities."));
  }

  private static Optional<Authority> nearest(String name, AuthoritiesAnswer held) {
    Map<String, Authority> byName = new HashMap<>();
    List<String> names = new ArrayList<>();
    List<Authority> all = new ArrayList<>(Gazetteer.standard().today());
    held.authorities().forEach(each -> all.add(each.authority()));
    for (Authority each : all) {
      for (String known : List.of(each.name(), each.value())) {
        byName.put(known.toLowerCase(Locale.ROOT), each);
        names.add(known.toLowerCase(Locale.ROOT));
      }
    }
    return Nearest.to(name.strip().toLowerCase(Locale.ROOT), names).map(byName::get);
  }
}
