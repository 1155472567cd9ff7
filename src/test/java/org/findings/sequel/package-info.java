@NullMarked
package org.findings.sequel;

import org.jspecify.annotations.NullMarked;
