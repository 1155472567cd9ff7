package org.findings.sequel;

/**
 * That a paragraph speaks of an earlier inspection.
 *
 * @param start of the sentence that does, in the paragraph's text
 * @param end behind that sentence
 * @param says what became of the matter since
 * @param meant which inspection its words name
 * @param remains whether they name none, and only say that something is to be improved still
 */
public record Sequel(int start, int end, Outcome says, Meant meant, boolean remains) {}
