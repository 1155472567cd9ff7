package org.findings.reader;

/**
 * A thin straight line drawn on a page, level or upright, in points from the top left corner.
 *
 * @param at its height where it is level, its distance from the left where it is upright
 * @param from where it begins, on the left or at the top
 * @param to where it ends
 */
record Rule(boolean level, float at, float from, float to) {
  float length() {
    return to - from;
  }
}
