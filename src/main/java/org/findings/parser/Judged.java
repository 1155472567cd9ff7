package org.findings.parser;

import org.findings.letter.Grade;
import org.jspecify.annotations.Nullable;

/**
 * A judgement found in the text: in a heading, or in a row of a table.
 *
 * @param container the heading above the area, in the text or in the table
 */
record Judged(@Nullable String container, String area, Grade grade, String printed) {}
