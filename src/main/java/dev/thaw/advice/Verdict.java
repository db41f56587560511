package dev.thaw.advice;

/**
 * What all findings together lead to.
 *
 * @param approach what to do
 * @param contested whether it is feature extraction although some finding favours fine-tuning
 */
public record Verdict(Approach approach, boolean contested) {}
