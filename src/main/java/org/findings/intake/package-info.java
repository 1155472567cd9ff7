/** Files and folders → letters in an engine: what is new, changed, gone, twice, or set aside. */
@NullMarked
package org.findings.intake;

import org.jspecify.annotations.NullMarked;
