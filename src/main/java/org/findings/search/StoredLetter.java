package org.findings.search;

import java.nio.file.Path;
import org.findings.letter.Letter;

/**
 * A letter as the index holds it.
 *
 * @param file where its bytes were read from
 */
public record StoredLetter(Letter letter, Path file) {}
