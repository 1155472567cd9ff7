/** The page in a real browser, and its modules in Node.js. */
@NullMarked
package org.findings.page;

import org.jspecify.annotations.NullMarked;
