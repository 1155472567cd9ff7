package org.findings.parser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.findings.letter.Inspectorate;
import org.findings.letter.Kind;
import org.jspecify.annotations.Nullable;

/** Finds who inspected: named in the letterhead, the first paragraphs or the signatures. */
final class InspectorateFinder {
  private static final Map<Inspectorate, Pattern> NAMES = new LinkedHashMap<>();

  private static void names(Inspectorate inspectorate, String words) {
    NAMES.put(inspectorate, Pattern.compile(words));
  }

  static {
    names(
        Inspectorate.OFSTED,
        "\\b(?i:ofsted)\\b|Office for Standards in Education|OFFICE FOR STANDARDS IN EDUCATION");
    names(Inspectorate.CQC, "\\bCQC\\b|Care Quality Commission");
    names(
        Inspectorate.HMICFRS,
        "\\bHMICFRS\\b|Constabular(?:y|ies),? (?:and|&) (?:the )?Fire|Constabulary, Fire"
            + "|Inspector of Fire");
    names(
        Inspectorate.HMIC,
        "\\bHMIC\\b|(?:Inspectorate|Inspector|HMI)s? of Constabulary|\\bHMI ?Constabulary");
    names(
        Inspectorate.HMI_PROBATION,
        "\\bHMI ?Prob(?:ation)?\\b|\\bHMIP\\b|Inspect(?:orate|or) of (?:the )?Probation");
    names(Inspectorate.HMI_PRISONS, "\\bHMI ?Prisons\\b|Inspect(?:orate|or) of Prisons");
    names(Inspectorate.HMCPSI, "\\bHMCPSI\\b|Crown Prosecution Service Inspectorate");
  }

  /** An inspector of Ofsted, where no other inspectorate is meant. */
  private static final Pattern INSPECTOR =
      Pattern.compile(
          "H(?:er|is) Majesty['’]s (?:Senior )?Inspectors?\\b(?! of)"
              + "|\\bHMI\\b(?! ?(?:Prob|Cons|Pris))");

  /** A sentence that says who inspected. */
  private static final Pattern BY =
      Pattern.compile(
          "(?i)\\binspect(?:ors|orates|ion team)\\b.{0,60}\\b(?:from|of)\\b|\\b(?:carried out|conducted"
              + "|undertaken|undertook|led|jointly|joint)\\b|inspectorates");

  /** The day on which HMIC became HMICFRS. */
  private static final LocalDate FIRE = LocalDate.of(2017, 7, 19);

  private static final int JOINT = 2;

  private InspectorateFinder() {}

  /**
   * Who inspected. Where one inspectorate does such inspections alone, the text may speak of others
   * and mean other inspections: they count only in the letterhead and among the signatures.
   *
   * @param head letterhead or cover, and title
   * @param opening the first paragraphs
   * @param closing the last words, and the signatures
   */
  static List<Inspectorate> find(
      Kind kind,
      List<String> head,
      List<String> opening,
      List<String> closing,
      @Nullable LocalDate date) {
    List<String> saying = new ArrayList<>();
    for (String text : opening) {
      Stream.of(text.split("(?<=[.:]) ", -1))
          .filter(s -> BY.matcher(s).find())
          .forEach(saying::add);
    }
    Optional<Inspectorate> usual = usual(kind);
    Set<Inspectorate> found = EnumSet.noneOf(Inspectorate.class);
    found.addAll(in(closing, kind));
    if (usual.isPresent()) {
      found.addAll(in(head, kind));
      in(opening, kind).stream().filter(i -> i == usual.get()).forEach(found::add);
      return named(found, date);
    }
    Optional<Set<Inspectorate>> told =
        saying.stream()
            .map(s -> in(List.of(s), kind))
            .filter(i -> i.size() >= Math.max(JOINT, fewest(kind)))
            .findFirst();
    told.ifPresent(found::addAll);
    if (told.isEmpty()) {
      found.addAll(in(head, kind));
      found.addAll(in(opening, kind));
    }
    return named(found, date);
  }

  /** The inspectorate of constabulary has one name at a time. */
  private static List<Inspectorate> named(Set<Inspectorate> found, @Nullable LocalDate date) {
    boolean fire = found.contains(Inspectorate.HMICFRS) || (date != null && !date.isBefore(FIRE));
    if (fire && found.remove(Inspectorate.HMIC)) {
      found.add(Inspectorate.HMICFRS);
    }
    return List.copyOf(found);
  }

  /** All that one text names, whatever it says of them. */
  static List<Inspectorate> namedIn(String text, @Nullable LocalDate date) {
    return named(in(List.of(text), Kind.OTHER), date);
  }

  /** How many at least carry out a joint inspection of a kind. */
  static int fewest(Kind kind) {
    return switch (kind) {
      case JTAI -> 3;
      case SEND -> 2;
      default -> 1;
    };
  }

  /** Who alone carries out inspections of a kind, where only one does. */
  static Optional<Inspectorate> usual(Kind kind) {
    return switch (kind) {
      case ILACS, FOCUSED_VISIT, MONITORING_VISIT, SIF, UNANNOUNCED, LSCB ->
          Optional.of(Inspectorate.OFSTED);
      case HMIP_YJS -> Optional.of(Inspectorate.HMI_PROBATION);
      case CQC_CLAS -> Optional.of(Inspectorate.CQC);
      case JTAI, SLAC, LAC, SEND, JAR, HMICFRS_CP, OTHER -> Optional.empty();
    };
  }

  private static Set<Inspectorate> in(List<String> texts, Kind kind) {
    Set<Inspectorate> found = EnumSet.noneOf(Inspectorate.class);
    for (String text : texts) {
      NAMES.forEach(
          (inspectorate, words) -> {
            if (words.matcher(text).find()) {
              found.add(inspectorate);
            }
          });
      boolean ofsted =
          kind != Kind.HMICFRS_CP && usual(kind).map(i -> i == Inspectorate.OFSTED).orElse(true);
      if (ofsted && INSPECTOR.matcher(text).find()) {
        found.add(Inspectorate.OFSTED);
      }
    }
    return found;
  }
}
