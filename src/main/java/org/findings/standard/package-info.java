/** Which paragraphs are the same but for names, numbers and dates. */
@NullMarked
package org.findings.standard;

import org.jspecify.annotations.NullMarked;
