@NullMarked
package org.findings;

import org.jspecify.annotations.NullMarked;
