package org.findings.search;

/**
 * How much answers a question, and how often.
 *
 * @param matches distinct stretches of text that match
 */
public record Found(Total total, long matches) {}
