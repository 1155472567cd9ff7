package org.findings.parser;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.findings.letter.Inspectorate;
import org.findings.letter.Kind;

/** Finds who inspected: named in the letterhead, the first paragraphs or the signatures. */
final class InspectorateFinder {
  private static final Map<Inspectorate, Pattern> NAMES = new LinkedHashMap<>();

  private static void names(Inspectorate inspectorate, String words) {
    NAMES.put(inspectorate, Pattern.compile(words));
  }

  static {
    names(
        Inspectorate.OFSTED,
        "\\b(?i:ofsted)\\b|Office for Standards in Education"
            + "|H(?:er|is) Majesty['’]s (?:Senior )?Inspectors?\\b(?! of)|\\bHMI\\b(?! (?:Prob|Cons|Pris))");
    names(Inspectorate.CQC, "\\bCQC\\b|Care Quality Commission");
    names(
        Inspectorate.HMICFRS,
        "\\bHMICFRS\\b|Constabulary (?:and|&) Fire (?:and|&) Rescue|Fire (?:and|&) Rescue Services");
    names(
        Inspectorate.HMIC,
        "\\bHMIC\\b|Inspectorate of Constabulary(?! (?:and|&) Fire)|HMI Constabulary(?! (?:and|&) Fire)"
            + "|Inspector of Constabulary");
    names(
        Inspectorate.HMI_PROBATION,
        "\\bHMI ?Prob(?:ation)?\\b|\\bHMIP\\b|Inspect(?:orate|or) of Probation");
    names(Inspectorate.HMI_PRISONS, "\\bHMI ?Prisons\\b|Inspect(?:orate|or) of Prisons");
    names(Inspectorate.HMCPSI, "\\bHMCPSI\\b|Crown Prosecution Service Inspectorate");
  }

  private InspectorateFinder() {}

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

  static List<Inspectorate> in(List<String> texts) {
    Set<Inspectorate> found = EnumSet.noneOf(Inspectorate.class);
    for (String text : texts) {
      for (Map.Entry<Inspectorate, Pattern> entry : NAMES.entrySet()) {
        if (!found.contains(entry.getKey()) && entry.getValue().matcher(text).find()) {
          found.add(entry.getKey());
        }
      }
    }
    // The same body: it got its longer name in July 2017.
    if (found.contains(Inspectorate.HMICFRS)) {
      found.remove(Inspectorate.HMIC);
    }
    return List.copyOf(found);
  }
}
