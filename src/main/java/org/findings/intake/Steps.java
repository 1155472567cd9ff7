package org.findings.intake;

/** Progress of which the last step is told when all is done. */
final class Steps {
  private final Progress progress;
  private final int all;
  private int done;

  Steps(Progress progress, int all) {
    this.progress = progress;
    this.all = all;
    progress.begin(all);
  }

  void step() {
    if (done < all - 1) {
      progress.done(++done);
    }
  }

  void end() {
    if (all > 0) {
      progress.done(all);
    }
  }
}
