/** Requests and their responses, over a real index and real HTTP. */
@NullMarked
package org.findings.api;

import org.jspecify.annotations.NullMarked;
