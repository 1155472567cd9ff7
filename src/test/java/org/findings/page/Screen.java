package org.findings.page;

/** The screens that the page is looked at on; sizes in CSS pixels. */
enum Screen {
  WIDE(1280, 900, false),
  PHONE(360, 740, true),
  /** A wide one at 400 %, which is how WCAG 1.4.10 comes to it. */
  NARROWEST(320, 640, true);

  final int width;
  final int height;
  final boolean isTouched;

  Screen(int width, int height, boolean isTouched) {
    this.width = width;
    this.height = height;
    this.isTouched = isTouched;
  }
}
