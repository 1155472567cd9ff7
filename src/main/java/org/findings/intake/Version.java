package org.findings.intake;

import java.nio.file.Path;
import java.time.Instant;

/**
 * What a letter's file was before another took its place.
 *
 * @param sha256 of its bytes
 * @param file where they are
 * @param until when it was replaced
 */
public record Version(String sha256, Path file, Instant until) {}
