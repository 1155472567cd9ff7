package org.findings.reader;

import org.jspecify.annotations.Nullable;

/**
 * A line of a page, or a table with its place.
 *
 * @param line of a table, its place only
 * @param column a number that the lines of one column of a page share
 */
record Laid(TypeLine line, @Nullable Grid table, int column) {}
