@NullMarked
package org.findings.letter;

import org.jspecify.annotations.NullMarked;
