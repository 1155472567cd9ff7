package org.findings.api;

import java.util.List;
import org.findings.intake.Version;

/** Earlier versions of a letter, as JSON. */
final class VersionJson {
  private VersionJson() {}

  static void versions(Json json, List<Version> versions) {
    json.objects(
        "versions",
        versions,
        version -> {
          json.text("sha256", version.sha256());
          json.text("until", version.until().toString());
        });
  }
}
