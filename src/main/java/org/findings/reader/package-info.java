/** From bytes to blocks of text with their place in the document. */
@NullMarked
package org.findings.reader;

import org.jspecify.annotations.NullMarked;
