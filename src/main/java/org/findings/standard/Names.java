package org.findings.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.findings.letter.Authority;
import org.findings.standard.Cut.Part;
import org.jspecify.annotations.Nullable;

/** Marks names: the inspected authority's anywhere, others by their capitals. */
final class Names {
  private static final Term OF = Term.of("of");
  private static final Term THE = Term.of("the");
  private static final Term COUNCIL = Term.of("council");
  private static final Term MAJESTY = Term.of("majesty's");
  private static final Term INSPECTOR = Term.of("inspector");
  private static final Term HIS = Term.of("his");
  private static final Term HER = Term.of("her");
  private static final List<Term> JOINING =
      List.of(
          Term.of("and"),
          OF,
          Term.of("on"),
          Term.of("upon"),
          Term.of("le"),
          Term.of("de"),
          Term.of("la"),
          Term.of("van"),
          Term.of("von"),
          Term.of("der"));

  private final List<Term[]> known;

  /**
   * The names of an authority.
   *
   * @param authority of the letter, whose name is one at the start of a sentence, too
   */
  Names(@Nullable Authority authority) {
    known =
        authority == null ? List.of() : List.of(bare(authority.name()), bare(authority.printed()));
  }

  /** A name without what councils put around it; as it is, where nothing else is in it. */
  private static Term[] bare(String name) {
    List<Term> all = new ArrayList<>();
    for (String word :
        name.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}\\p{Nd}']+", -1)) {
      if (!word.isEmpty()) {
        all.add(Term.of(word));
      }
    }
    int from = 0;
    int to = all.size();
    while (from < to && isAround(all.get(from))) {
      from++;
    }
    while (to > from && isAround(all.get(to - 1))) {
      to--;
    }
    return (from == to ? all : all.subList(from, to)).toArray(Term[]::new);
  }

  private static boolean isAround(Term term) {
    return term.sort() == Sort.COUNCIL || term.sort() == Sort.FUNCTION;
  }

  void mark(Cut cut) {
    for (int i = 0; i < cut.size(); i++) {
      if (cut.isCapital(i)) {
        markKnown(cut, i);
      }
    }
    for (int i = cut.size() - 1; i >= 0; i--) {
      if (cut.is(i, Part.WORD) && isName(cut, i)) {
        cut.mark(i, Part.NAME);
      }
    }
    for (int i = 0; i < cut.size(); i++) {
      if (cut.is(i, Part.NAME)) {
        extendBehind(cut, i);
        extendBefore(cut, i);
      } else if (cut.is(i, Part.WORD) && (isExplained(cut, i) || isTheMonarch(cut, i))) {
        cut.mark(i, Part.NOTHING);
      }
    }
  }

  private void markKnown(Cut cut, int at) {
    for (Term[] name : known) {
      if (stands(name, cut, at)) {
        for (int i = at; i < at + name.length; i++) {
          cut.mark(i, Part.NAME);
        }
      }
    }
  }

  private static boolean stands(Term[] name, Cut cut, int at) {
    if (name.length == 0 || at + name.length > cut.size()) {
      return false;
    }
    for (int i = 0; i < name.length; i++) {
      Term term = cut.term(at + i);
      boolean isLast = i == name.length - 1;
      if (!cut.is(at + i, Part.WORD)
          || (isLast ? term.bare() != name[i].bare() : term.hash() != name[i].hash())) {
        return false;
      }
    }
    return true;
  }

  /**
   * To be asked of the last word first, since a name at a sentence's start is known by the next.
   */
  private static boolean isName(Cut cut, int i) {
    if (!cut.isCapital(i)) {
      return false;
    }
    boolean beforeName = cut.is(i + 1, Part.NAME) && cut.followClosely(i, i + 1);
    if (cut.length(i) == 1) {
      return isInitial(cut, i);
    }
    return switch (cut.sort(i)) {
      case OTHER -> !cut.isAbbreviation(i) && (beforeName || !cut.mayBeginSentence(i));
      case MONTH -> beforeName;
      case TITLE -> cut.is(i + 1, Part.NAME) && cut.hangTogether(i, i + 1);
      default -> false;
    };
  }

  private static boolean isInitial(Cut cut, int i) {
    return cut.sort(i) == Sort.OTHER
        && cut.behind(i) == '.'
        && cut.is(i + 1, Part.NAME)
        && cut.hangTogether(i, i + 1);
  }

  /** By a surname that is another word, too, by "Council" and its like, by a post. */
  private static void extendBehind(Cut cut, int i) {
    int next = i + 1;
    if (!cut.is(next, Part.WORD) || !cut.hangTogether(i, next)) {
      return;
    }
    boolean capital = cut.isCapital(next) && cut.followClosely(i, next);
    boolean belongs =
        switch (cut.sort(next)) {
          case SURNAME -> capital;
          case COUNCIL -> capital || (cut.is(next, COUNCIL) && cut.followClosely(i, next));
          case HONOUR -> true;
          default -> false;
        };
    if (belongs) {
      cut.mark(next, Part.NAME);
    } else if (isTheMonarch(cut, next) && cut.is(next + 2, INSPECTOR)) {
      for (int post = next; post <= next + 2; post++) {
        cut.mark(post, Part.NAME);
      }
    }
  }

  /** "The London Borough of" a name, "Royal" and a name. */
  private static void extendBefore(Cut cut, int i) {
    int from = i;
    int before = i - 1;
    if (cut.is(before, THE) && cut.is(before - 1, OF)) {
      before -= 2;
    } else if (cut.is(before, OF)) {
      before--;
    }
    while (cut.is(before, Part.WORD) && cut.sort(before) == Sort.COUNCIL && cut.isCapital(before)) {
      from = before;
      before--;
    }
    if (cut.sort(from) == Sort.COUNCIL && cut.is(before, THE)) {
      from = before;
    }
    if (cut.hangTogether(from, i)) {
      for (int j = from; j < i; j++) {
        cut.mark(j, Part.NAME);
      }
    }
  }

  /** An abbreviation in brackets, behind the words whose initials it is. */
  private static boolean isExplained(Cut cut, int i) {
    if (cut.before(i) != '(' || cut.behind(i) != ')' || !cut.isAbbreviation(i)) {
      return false;
    }
    int letter = cut.length(i) - 1;
    while (letter >= 0 && Character.isLowerCase(cut.letter(i, letter))) {
      letter--;
    }
    int word = i - 1;
    while (letter >= 0) {
      if (word < 0) {
        return false;
      }
      if (Character.toUpperCase(cut.letter(word, 0))
          == Character.toUpperCase(cut.letter(i, letter))) {
        letter--;
      } else if (cut.sort(word) != Sort.FUNCTION) {
        return false;
      }
      word--;
    }
    return true;
  }

  /** Inspectors are Her Majesty's or His by the year of a letter. */
  private static boolean isTheMonarch(Cut cut, int i) {
    return cut.is(i + 1, MAJESTY) && (cut.is(i, HIS) || cut.is(i, HER));
  }

  /** The last word of a run of names that begins here, words that join them included. */
  static int end(Cut cut, int from) {
    int end = from;
    while (true) {
      int next = cut.is(end + 1, Part.NAME) ? end + 1 : joined(cut, end);
      if (next < 0 || !cut.hangTogether(end, next)) {
        return end;
      }
      end = next;
    }
  }

  private static int joined(Cut cut, int end) {
    int next = end + 1;
    if (cut.sort(next) != Sort.FUNCTION || JOINING.stream().noneMatch(term -> cut.is(next, term))) {
      return -1;
    }
    int behind = cut.is(next + 1, THE) ? next + 2 : next + 1;
    return cut.is(behind, Part.NAME) ? behind : -1;
  }
}
