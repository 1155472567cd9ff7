package org.findings.intake;

import org.findings.search.StoredLetter;

/**
 * A letter that is held from now on, whatever becomes of this process.
 *
 * @param isNew whether its file was taken in by this; if not, it was there
 */
public record Added(StoredLetter letter, boolean isNew) {}
