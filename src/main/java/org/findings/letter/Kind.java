package org.findings.letter;

import java.util.Optional;

/** The sort of inspection a letter reports on. */
public enum Kind {
  JTAI("jtai", "Joint targeted area inspection"),
  ILACS("ilacs", "Inspection of local authority children’s services"),
  FOCUSED_VISIT("focused-visit", "Focused visit"),
  MONITORING_VISIT("monitoring-visit", "Monitoring visit"),
  SIF("sif", "Single inspection of children’s services"),
  SLAC("slac", "Inspection of safeguarding and looked after children services"),
  LAC("lac", "Inspection of looked after children services"),
  UNANNOUNCED("unannounced", "Unannounced inspection of contact, referral and assessment"),
  SEND("send", "Area special educational needs and disabilities inspection"),
  LSCB("lscb", "Review of a local safeguarding children board"),
  JAR("jar", "Joint area review"),
  HMIP_YJS("hmip-yjs", "Inspection of youth justice services"),
  HMICFRS_CP("hmicfrs-cp", "National child protection inspection of a police force"),
  CQC_CLAS("cqc-clas", "Review of health services for looked after children and safeguarding"),
  OTHER("other", "Other letter or report");

  private final String code;
  private final String label;

  Kind(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The name that ids, the API and queries use. */
  public String code() {
    return code;
  }

  /** The name that people read. */
  public String label() {
    return label;
  }

  public static Optional<Kind> ofCode(String code) {
    for (Kind kind : values()) {
      if (kind.code.equals(code)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
