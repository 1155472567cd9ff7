package org.findings.search;

import java.nio.file.Path;
import org.findings.letter.About;

/**
 * What is known of a letter.
 *
 * @param file where its bytes were read from
 * @param index the state that this is the truth of
 */
public record LetterFacts(About about, Path file, IndexState index) {}
