/** What a letter says of an earlier inspection, and of what that one asked for. */
@NullMarked
package org.findings.sequel;

import org.jspecify.annotations.NullMarked;
