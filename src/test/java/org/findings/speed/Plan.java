package org.findings.speed;

import java.time.LocalDate;
import org.findings.letter.Authority;
import org.findings.letter.Grade;
import org.findings.letter.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What is settled of a letter before it is made.
 *
 * @param visitEnd the last day of the inspection, whether or not the letter prints a date
 * @param weight how long the letter is beside others
 */
record Plan(
    String id,
    String sha256,
    Kind kind,
    @Nullable Authority authority,
    LocalDate visitEnd,
    @Nullable LocalDate date,
    @Nullable Grade grade,
    double weight) {}
