package org.findings.reader;

/**
 * One line that is not blank.
 *
 * @param text without the blanks around it
 * @param indent columns before the text
 * @param blanks how many blank lines stand before it
 * @param pageBreak whether a form feed stands before it
 * @param page 1-based; 1 throughout where the text has no form feed
 * @param tabEnd whether it ends in a tab, as a row of a table does whose last cell is empty
 * @param hardEnd whether it ends in two blanks, Markdown's sign for a line that ends here
 */
record Line(
    String text,
    int indent,
    int blanks,
    boolean pageBreak,
    int page,
    boolean tabEnd,
    boolean hardEnd) {
  Line withText(String newText) {
    return new Line(newText, indent, blanks, pageBreak, page, tabEnd, hardEnd);
  }

  /** Where a line at this place would have to end for the next word not to fit. */
  int filledBy(String nextText) {
    int word = nextText.indexOf(' ');
    return indent + text.length() + 1 + (word < 0 ? nextText.length() : word);
  }

  int end() {
    return indent + text.length();
  }
}
