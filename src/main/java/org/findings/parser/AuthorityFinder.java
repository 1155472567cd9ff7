package org.findings.parser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.findings.letter.Authority;
import org.findings.reader.Block;
import org.jspecify.annotations.Nullable;

/** Finds which authority a letter is about: in its title, its address, its first paragraphs. */
final class AuthorityFinder {
  private static final String WORD = "\\p{Lu}[\\p{L}'’.-]*";
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

  private static final int COVER_WORDS = 8;

  private static final int OPENING = 6;

  /** Named in so many paragraphs, an authority is what a letter is about. */
  private static final int OFTEN = 3;

  private final Gazetteer gazetteer;

  AuthorityFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Nullable Authority find(Frame frame, List<Block> flow) {
    String title = frame.title() == null ? "" : frame.title();
    Authority known = knownIn(title);
    if (known != null) {
      return known;
    }
    for (Block block : frame.front()) {
      Authority addressed = addressed(block.text());
      if (addressed != null && addressed.code() != null) {
        return addressed;
      }
    }
    for (Block block : frame.front()) {
      Authority onCover = frame.isLetter() ? null : onCover(block.text());
      if (onCover != null) {
        return onCover;
      }
    }
    List<Block> opening = flow.subList(0, Math.min(OPENING, flow.size()));
    Authority named = subject(title);
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
    return named != null ? named : mostNamed(flow);
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

  /** The longest known name in a text, with what belongs to it before and after. */
  private @Nullable Authority knownIn(String text) {
    String[] words = text.split(" ", -1);
    int most = gazetteer.longestName();
    for (int length = Math.min(most, words.length); length > 0; length--) {
      for (int from = 0; from + length <= words.length && from < 200; from++) {
        if (!Character.isUpperCase(firstLetter(words[from]))) {
          continue;
        }
        String name = String.join(" ", List.of(words).subList(from, from + length));
        String bare = withoutEnding(name);
        if (gazetteer.named(bare).isPresent()) {
          return gazetteer.authority(printed(text, bare));
        }
      }
    }
    return null;
  }

  private static char firstLetter(String word) {
    return word.isEmpty() ? ' ' : word.charAt(0);
  }

  private static String withoutEnding(String name) {
    String text = name;
    while (!text.isEmpty() && ".,;:)?!".indexOf(text.charAt(text.length() - 1)) >= 0) {
      text = text.substring(0, text.length() - 1);
    }
    if (text.endsWith("'s") || text.endsWith("’s")) {
      text = text.substring(0, text.length() - 2);
    } else if (text.endsWith("'") || text.endsWith("’")) {
      text = text.substring(0, text.length() - 1);
    }
    return text;
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
