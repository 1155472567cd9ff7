package org.findings.parser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.findings.letter.Authority;
import org.findings.letter.Fact;
import org.findings.reader.Block;
import org.jspecify.annotations.Nullable;

/** Finds which authority a letter is about: in its title, its address, its first paragraphs. */
final class AuthorityFinder {
  private static final String WORD = "\\p{Lu}[\\p{L}'’.&-]*";
  private static final String NAME =
      WORD + "(?:(?: (?:and|upon|on|of|the|with|under|le|&))* " + WORD + "){0,5}";

  private static final Pattern COUNCIL =
      Pattern.compile(
          "\\b(" + NAME + "? (?:Council|MBC))\\b|\\b((?:London |Royal )?Borough of " + NAME + ")");
  private static final Pattern SUBJECT =
      Pattern.compile(
          "\\b(?:in|of|to|within|for|at) (?:the )?("
              + NAME
              + ")(?=$|[.,;:]|['’]s\\b| (?:children|local|area|council|partnership|services|youth|between|from|on|took|was|is|and its)\\b)");
  private static final Pattern DIRECTOR =
      Pattern.compile(
          "(?i:director of children['’]?s['’]? (?:and [a-z ’']+ )?services),? (" + NAME + ")$");

  /** Capitalised words that name no place. */
  private static final Pattern NO_PLACE =
      Pattern.compile(
          "(?i).*\\b(care|services?|quality|commission|ofsted|inspect\\w*|health|children\\w*|police"
              + "|nhs|trust|act|social|safeguarding|director|probation|january|february|march|april"
              + "|june|july|august|september|october|november|december|majesty\\w*|education|general"
              + "|framework|send|mash|covid\\w*|england|chief|board|section|special)\\b.*");

  /** What is named for its place. */
  private static final String BODY =
      " (Local )?(Area|Authority|Partnership|Local Area Partnership|Constabulary|Police)"
          + "( Partnership)?$";

  private static final Pattern POSTCODE =
      Pattern.compile("\\b[A-Z]{1,2}\\d[\\dA-Z]? ?\\d[A-Z]{2}\\b");

  /** So far into a text a name is looked for. */
  private static final int MOST_WORDS = 200;

  private static final int COVER_WORDS = 8;

  private static final int OPENING = 6;

  /** Named in so many paragraphs, an authority is what a letter is about. */
  private static final int OFTEN = 3;

  private final Gazetteer gazetteer;

  AuthorityFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Nullable Authority find(Frame frame, List<Block> flow, Doubts doubts) {
    Authority inTitle = knownIn(frame.title() == null ? "" : frame.title());
    if (inTitle != null) {
      contradictions(inTitle, frame, doubts);
      return inTitle;
    }
    Authority inFront = frame.isLetter() ? null : onCover(frame.front());
    inFront = inFront != null ? inFront : addressed(frame.front());
    if (inFront != null) {
      return inFront;
    }
    Authority inWords = inWords(frame, flow.subList(0, Math.min(OPENING, flow.size())));
    if (inWords != null) {
      return inWords;
    }
    Authority most = mostNamed(flow);
    if (most != null) {
      doubts.add(
          Fact.AUTHORITY,
          "No line names the authority; " + most.name() + " is named in most paragraphs.");
    }
    return most;
  }

  private static boolean same(Authority one, Authority other) {
    return one.value().equals(other.value());
  }

  /** A letter goes to the authority that it names. */
  private void contradictions(Authority inTitle, Frame frame, Doubts doubts) {
    List<Authority> addressees = new ArrayList<>();
    for (Block block : frame.isLetter() ? frame.front() : List.<Block>of()) {
      Authority addressee = addressed(block.text());
      if (addressee != null && addressee.code() != null) {
        addressees.add(addressee);
      }
    }
    if (!addressees.isEmpty() && addressees.stream().noneMatch(a -> same(a, inTitle))) {
      doubts.add(
          Fact.AUTHORITY,
          "Its title names %s, its address %s."
              .formatted(inTitle.name(), addressees.getFirst().name()));
    }
  }

  private @Nullable Authority addressed(List<Block> front) {
    for (Block block : front) {
      Authority addressed = addressed(block.text());
      if (addressed != null && addressed.code() != null) {
        return addressed;
      }
    }
    return null;
  }

  /** The line of a cover that names an authority, and no town in an address. */
  private @Nullable Authority onCover(List<Block> front) {
    for (int i = 0; i < front.size(); i++) {
      String next = i + 1 < front.size() ? front.get(i + 1).text() : "";
      String text = front.get(i).text();
      boolean town = POSTCODE.matcher(text).find() || POSTCODE.matcher(next).lookingAt();
      Authority known = town ? null : onCover(text);
      if (known != null) {
        return known;
      }
    }
    return null;
  }

  /** Named by a title, an address or first paragraphs, whether the gazetteer knows it or not. */
  private @Nullable Authority inWords(Frame frame, List<Block> opening) {
    Authority named = subject(frame.title() == null ? "" : frame.title());
    for (Block block : frame.front()) {
      named = named != null ? named : addressed(block.text());
    }
    for (Block block : opening) {
      if (named == null && mentionsInspection(block.text())) {
        named = knownIn(block.text());
      }
    }
    for (Block block : opening) {
      if (named == null && mentionsInspection(block.text())) {
        named = subject(block.text());
      }
    }
    return named;
  }

  /** The authority of which a whole letter speaks, though no line says so: the one named most. */
  private @Nullable Authority mostNamed(List<Block> flow) {
    Map<Authority, Integer> counts = new HashMap<>();
    for (Block block : flow) {
      Authority known = block.shape() == Block.Shape.FOOTNOTE ? null : knownIn(block.text());
      if (known != null) {
        counts.merge(known, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(e -> e.getValue() >= OFTEN)
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static boolean mentionsInspection(String text) {
    return text.contains("nspect") || text.contains("visit") || text.contains("review");
  }

  /** The first known name in a text, as long as it goes, with what belongs to it. */
  private @Nullable Authority knownIn(String text) {
    List<String> words = List.of(text.split(" ", MOST_WORDS));
    for (int from = 0; from < words.size(); from++) {
      if (!Character.isUpperCase(firstLetter(words.get(from)))) {
        continue;
      }
      for (int length = Math.min(gazetteer.longestName(), words.size() - from);
          length > 0;
          length--) {
        String name = withoutStop(String.join(" ", words.subList(from, from + length)));
        for (String bare : List.of(name, withoutPossessive(name))) {
          if (gazetteer.named(bare).isPresent()) {
            return gazetteer.authority(printed(text, bare));
          }
        }
      }
    }
    return null;
  }

  private static char firstLetter(String word) {
    return word.isEmpty() ? ' ' : word.charAt(0);
  }

  private static String withoutStop(String name) {
    String text = name;
    while (!text.isEmpty() && ".,;:)?!".indexOf(text.charAt(text.length() - 1)) >= 0) {
      text = text.substring(0, text.length() - 1);
    }
    return text;
  }

  private static String withoutPossessive(String name) {
    return name.replaceFirst("['’]s?$", "");
  }

  private static String printed(String text, String name) {
    Matcher full =
        Pattern.compile(
                CouncilName.BEFORE + "?" + Pattern.quote(name) + "(?:" + CouncilName.AFTER + ")?")
            .matcher(text);
    return full.find() ? full.group() : name;
  }

  /** The cover of a report names the authority in a line of its own. */
  private @Nullable Authority onCover(String text) {
    if (Prose.words(text) > COVER_WORDS || !Prose.headingLike(text)) {
      return null;
    }
    for (String name : CouncilName.candidates(text)) {
      if (gazetteer.named(name).isPresent()) {
        return gazetteer.authority(text);
      }
    }
    Authority known = knownIn(text);
    return known != null && text.startsWith(known.printed()) ? known : null;
  }

  private @Nullable Authority addressed(String text) {
    if (text.length() > 1500) {
      return null;
    }
    Matcher council = COUNCIL.matcher(text);
    while (council.find()) {
      String printed = council.group(1) != null ? council.group(1) : council.group(2);
      Authority known = knownIn(printed);
      if (known != null) {
        return known;
      }
      if (isPlace(CouncilName.core(printed))) {
        return gazetteer.authority(printed);
      }
    }
    Matcher director = DIRECTOR.matcher(text);
    if (director.find() && isPlace(director.group(1))) {
      return gazetteer.authority(director.group(1));
    }
    return null;
  }

  private @Nullable Authority subject(String whole) {
    String text = whole.length() > 1500 ? whole.substring(0, 1500) : whole;
    Matcher subject = SUBJECT.matcher(text);
    int from = 0;
    while (from <= text.length() && subject.find(from)) {
      String name = subject.group(1).replaceFirst(BODY, "");
      if (isPlace(name)) {
        return gazetteer.authority(name);
      }
      from = subject.start() + 1;
    }
    return null;
  }

  private static boolean isPlace(String name) {
    return name.length() > 2 && !NO_PLACE.matcher(name).matches();
  }
}
