/** From blocks of text to a letter: its metadata, its outline, its paragraphs. */
@NullMarked
package org.findings.parser;

import org.jspecify.annotations.NullMarked;
