/** What a person typed → a query tree that no engine owns; its grammar; its reading in English. */
@NullMarked
package org.findings.query;

import org.jspecify.annotations.NullMarked;
