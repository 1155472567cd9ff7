/** Examples of folders and what becomes of them. */
@NullMarked
package org.findings.intake;

import org.jspecify.annotations.NullMarked;
