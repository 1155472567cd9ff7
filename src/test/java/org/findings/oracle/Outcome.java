package org.findings.oracle;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.findings.search.Facet;
import org.findings.search.Span;
import org.findings.search.Total;

/**
 * What a search finds, in a form that the oracle's answer and the engine's can be compared in.
 *
 * @param hits the spans of each paragraph, by its id
 * @param facets a line for each value, in order
 */
record Outcome(Total total, SortedMap<String, List<Span>> hits, Map<Facet, List<String>> facets) {}
