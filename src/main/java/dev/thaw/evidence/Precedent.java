package dev.thaw.evidence;

import java.util.List;

/**
 * A comparison that is near to a use case.
 *
 * @param comparison the comparison
 * @param distance how far away it is, from 0 (all that the use case states is alike) to 1
 * @param alike the paths of the facts in which both are alike
 * @param differing the paths of the facts that the use case states, and in which they differ or the
 *     comparison says nothing
 */
public record Precedent(
    Comparison comparison, double distance, List<String> alike, List<String> differing) {}
