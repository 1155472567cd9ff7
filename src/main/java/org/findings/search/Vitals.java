package org.findings.search;

import java.time.Instant;

/**
 * How an engine is, for whoever watches over it.
 *
 * @param written when the newest state was
 * @param bytes that it takes on the disk
 * @param setAside how many files could not be read
 * @param openBuilds how many states are open, the newest among them
 * @param disk where the index is kept
 */
public record Vitals(
    IndexState index, Instant written, long bytes, int setAside, int openBuilds, Disk disk) {
  /** A place to write to, or that should be one. */
  public record Disk(boolean writable, long freeBytes) {}
}
