package org.findings.search;

/** How much answers a question. Letters without a known authority count for no authority. */
public record Total(int paragraphs, int letters, int authorities) {}
