package org.findings.intake;

/** Hears how far a run has come. Called by one thread. */
public interface Progress {
  /** Nobody listens. */
  Progress UNHEARD =
      new Progress() {
        @Override
        public void begin(int files) {}

        @Override
        public void done(int files) {}
      };

  /** So many files will be read; unchanged ones are not among them. */
  void begin(int files);

  /** So many of them are done. */
  void done(int files);
}
