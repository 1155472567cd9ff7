/**
 * A second opinion on every answer: what a query finds, worked out by brute force over plain text,
 * from the design's words alone. It shares no code with the grammar and the engine that it judges.
 */
@NullMarked
package org.findings.oracle;

import org.jspecify.annotations.NullMarked;
