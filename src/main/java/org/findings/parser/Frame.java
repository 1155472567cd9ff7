package org.findings.parser;

import java.util.List;
import org.findings.reader.Block;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a document.
 *
 * @param front letterhead, date, addressees; of a report, its cover and imprint
 * @param title null where none was found
 * @param body what the letter says
 * @param close signatures, copy list, imprint
 * @param isLetter whether it has a salutation
 */
record Frame(
    List<Block> front,
    @Nullable String title,
    List<Block> body,
    List<Block> close,
    boolean isLetter) {
  Frame {
    front = List.copyOf(front);
    body = List.copyOf(body);
    close = List.copyOf(close);
  }
}
