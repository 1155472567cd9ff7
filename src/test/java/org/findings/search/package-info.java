@NullMarked
package org.findings.search;

import org.jspecify.annotations.NullMarked;
