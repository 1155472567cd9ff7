@NullMarked
package org.findings.cli;

import org.jspecify.annotations.NullMarked;
