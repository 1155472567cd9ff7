package org.findings.search;

/**
 * The other paragraphs that a collapsed hit stands for.
 *
 * @param more how many were found besides
 * @param letters in how many letters all of them stand, the hit's own included
 */
public record Others(int more, int letters) {}
