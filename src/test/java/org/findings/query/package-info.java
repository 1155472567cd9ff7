@NullMarked
package org.findings.query;

import org.jspecify.annotations.NullMarked;
