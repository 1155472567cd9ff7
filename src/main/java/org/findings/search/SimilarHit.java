package org.findings.search;

import org.findings.letter.About;
import org.findings.letter.Paragraph;

/**
 * A paragraph that says much the same as another.
 *
 * @param likeness 0 to 1
 */
public record SimilarHit(Paragraph paragraph, About letter, float likeness) {}
