/** How fast Findings is, measured on made letters in any number. */
@NullMarked
package org.findings.speed;

import org.jspecify.annotations.NullMarked;
