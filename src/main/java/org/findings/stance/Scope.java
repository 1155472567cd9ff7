package org.findings.stance;

/** Words that a cue speaks of; all are positions of words, inclusive. */
public record Scope(int cueFrom, int cueTo, int from, int to, Stance stance) {}
