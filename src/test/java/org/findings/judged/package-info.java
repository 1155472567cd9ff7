/** What people judged about real letters, and how well Findings agrees with them. */
@NullMarked
package org.findings.judged;

import org.jspecify.annotations.NullMarked;
