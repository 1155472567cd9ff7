/** How well Findings judges, held against what readers of real letters judged. */
@NullMarked
package org.findings.judged;

import org.jspecify.annotations.NullMarked;
