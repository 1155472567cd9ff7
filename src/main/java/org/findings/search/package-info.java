/** The questions and their answers, as plain values, and the one door behind which an engine is. */
@NullMarked
package org.findings.search;

import org.jspecify.annotations.NullMarked;
