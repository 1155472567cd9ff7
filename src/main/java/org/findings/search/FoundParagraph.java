package org.findings.search;

import org.findings.letter.About;
import org.findings.letter.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph in its place: its letter and its neighbours, null at the letter's ends.
 *
 * @param index the state that this is the truth of
 */
public record FoundParagraph(
    Paragraph paragraph,
    About letter,
    @Nullable Paragraph before,
    @Nullable Paragraph after,
    IndexState index) {}
