/** The embedded engine: fields, analysis, writing, searching. */
@NullMarked
package org.findings.lucene;

import org.jspecify.annotations.NullMarked;
