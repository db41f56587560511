package dev.thaw.advice;

import dev.thaw.usecase.Fact;
import java.util.List;

/**
 * A criterion's answer for one use case.
 *
 * @param criterion the question of the source that is answered, such as dataset-size
 * @param favours the approach that the answer speaks for
 * @param rule the full name of the rule that answered
 * @param origin whose rule it is, such as built-in
 * @param because why the rule says so, in plain words
 * @param sources the ids of the statements and readings that the rule cites
 * @param facts the stated facts that the rule matched
 * @param thresholds the numbers that the facts were compared with
 */
public record Finding(
    String criterion,
    Approach favours,
    String rule,
    String origin,
    String because,
    List<String> sources,
    List<Fact> facts,
    List<Threshold> thresholds)
    implements Conclusion {}
