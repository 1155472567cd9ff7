/** What was judged by hand on real letters, against what Findings says. Tests only. */
@NullMarked
package org.findings.judged;

import org.jspecify.annotations.NullMarked;
