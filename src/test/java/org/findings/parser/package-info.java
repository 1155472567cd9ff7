/** Tests of the parser; the real letters are read from outside the repository. */
@NullMarked
package org.findings.parser;

import org.jspecify.annotations.NullMarked;
