@NullMarked
package org.findings.stance;

import org.jspecify.annotations.NullMarked;
