package org.findings.search;

/**
 * One state of the index.
 *
 * @param build its id; another commit has another
 */
public record IndexState(String build, int letters, int paragraphs) {}
