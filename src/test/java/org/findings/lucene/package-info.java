@NullMarked
package org.findings.lucene;

import org.jspecify.annotations.NullMarked;
