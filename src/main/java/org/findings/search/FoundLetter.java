package org.findings.search;

import org.findings.letter.About;

/**
 * A letter in which a search finds something.
 *
 * @param paragraphs how many of it are found
 * @param matches in how many places of them, each once
 */
public record FoundLetter(About letter, int paragraphs, int matches) {}
