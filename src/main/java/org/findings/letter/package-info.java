/** What a letter is: plain values, valid from birth, without input or output. */
@NullMarked
package org.findings.letter;

import org.jspecify.annotations.NullMarked;
