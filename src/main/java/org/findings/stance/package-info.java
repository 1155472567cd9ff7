/** What a sentence says of the words in it: that it is so, that it is not, or neither. */
@NullMarked
package org.findings.stance;

import org.jspecify.annotations.NullMarked;
