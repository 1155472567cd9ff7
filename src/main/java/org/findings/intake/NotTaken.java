package org.findings.intake;

/** A change of the folder of letters that was not made; nothing is other than it was before. */
public final class NotTaken extends Exception {
  private static final long serialVersionUID = 1;

  /** Whose matter it is. */
  public enum Why {
    /** The file can't be read as a letter. */
    UNREADABLE,
    /** What came along to override it can't be used. */
    BAD_META,
    /** What is held stands against it. */
    CONFLICT,
    /** Others are at it; later it may be made. */
    BUSY
  }

  private final Why why;

  NotTaken(Why why, String message) {
    super(message);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
