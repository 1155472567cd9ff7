/** HTTP: every route on one screen, parameters in, JSON out, errors in one place. */
@NullMarked
package org.findings.api;

import org.jspecify.annotations.NullMarked;
