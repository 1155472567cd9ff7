package org.findings.reader;

import java.util.List;

/**
 * A node of a PDF's structure tree: an element, or, without a type, a piece of content.
 *
 * @param type the standard name it stands for, such as P or LI; empty for content
 * @param page 1-based, 0 where unknown
 * @param content the number of the marked content, -1 for an element
 */
record Tag(String type, int page, int content, List<Tag> kids) {
  Tag {
    kids = List.copyOf(kids);
  }

  boolean isContent() {
    return content >= 0;
  }
}
