package org.findings.speed;

import java.util.List;
import org.findings.letter.Grade;
import org.findings.letter.ParagraphKind;
import org.findings.letter.Role;
import org.jspecify.annotations.Nullable;

/** A run of paragraphs under the same headings. */
record Section(List<String> path, Role role, ParagraphKind kind, @Nullable Grade grade, int size) {}
