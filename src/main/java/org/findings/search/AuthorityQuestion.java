package org.findings.search;

/**
 * A question for an authority's letters in time, and what each says.
 *
 * @param authority its code or a name of it, today's or a former one
 * @param search what is looked for: filters on letters choose which are shown, all else what is
 *     found in them; page and order don't matter
 */
public record AuthorityQuestion(String authority, Search search) {}
