package org.findings.intake;

/**
 * A field that was read otherwise than a list of expectations has it.
 *
 * @param expected empty where the list says that there is none
 * @param read empty where none was found
 */
public record Difference(String file, String field, String expected, String read) {}
