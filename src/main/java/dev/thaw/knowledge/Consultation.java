package dev.thaw.knowledge;

import dev.thaw.advice.Outcome;
import java.util.Optional;
import java.util.Set;

/**
 * What happened in one session.
 *
 * @param outcome what the rules concluded; nothing when they came to no verdict, or to more than
 *     one
 * @param matched the names of the rules whose consequences ran, whatever became of them later
 */
public record Consultation(Optional<Outcome> outcome, Set<String> matched) {}
