/** Tests of the reader. */
@NullMarked
package org.findings.reader;

import org.jspecify.annotations.NullMarked;
