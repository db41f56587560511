package dev.thaw.usecase;

import java.util.Map;

/**
 * A question in plain words.
 *
 * @param fact what is asked about
 * @param asks the question, in a full sentence
 * @param answers what each allowed word means, in the order of {@link FactName#words()}; empty
 *     where the answer is a number
 */
public record Question(FactName fact, String asks, Map<String, String> answers) {}
