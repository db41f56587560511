package dev.thaw.scorecard;

/**
 * How an adviser did.
 *
 * @param adviser what people call it
 * @param says how it advises, for people
 * @param lost the points lost by following it: the best score minus that of the advised approach
 * @param fineTuned the share that it led to fine-tune, from 0 to 1
 * @param right the share in which it was right, where a tie makes frozen right, from 0 to 1
 */
public record Score(
    String adviser, String says, Estimate lost, Estimate fineTuned, Estimate right) {}
