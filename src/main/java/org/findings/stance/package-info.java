/** What is said of the words of a letter: that it is so, that it is not, or neither. */
@NullMarked
package org.findings.stance;

import org.jspecify.annotations.NullMarked;
