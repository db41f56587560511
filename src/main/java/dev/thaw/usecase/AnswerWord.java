package dev.thaw.usecase;

import java.util.Optional;

/**
 * A word that answers a fact.
 *
 * @param word as it stands in YAML and JSON, such as {@code same}
 * @param says as it stands in the fact's sentence, such as {@code the same as}
 * @param means what it means, for people
 * @param example a case in which one would answer so; none where the meaning says enough
 */
public record AnswerWord(String word, String says, String means, Optional<String> example) {}
