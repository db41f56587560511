package dev.thaw.advice;

import java.util.List;

/**
 * The approach that all findings together lead to.
 *
 * @param approach what to do
 * @param contested whether it is feature extraction although some finding favours fine-tuning
 * @param rule the full name of the rule that combined the findings
 * @param sources the ids of the statements and readings that the rule cites
 */
public record Verdict(Approach approach, boolean contested, String rule, List<String> sources)
    implements Conclusion {}
