/** Makes the sample letters that come as PDF, DOCX and HTML. */
@NullMarked
package org.findings.samples;

import org.jspecify.annotations.NullMarked;
