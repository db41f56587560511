package dev.thaw.scorecard;

import dev.thaw.advice.Approach;
import dev.thaw.evidence.Amount;

/**
 * How good an advice was on one comparison.
 *
 * @param lost how much was lost by following it: the best score minus that of the advised approach
 * @param fineTuned 1 if it led to fine-tuning, 0 if not
 * @param right 1 if it was right, where a tie makes frozen right, as it is cheaper; 0 if not
 */
record Judgement(double lost, double fineTuned, double right) {

  /**
   * Judges an advice. Undecided counts as the approach that scored worse, and is never right.
   *
   * @param advised fine-tuning, feature-extraction or undecided
   * @param gain how much better fine-tuning scored
   * @param tie below how much a gain or a loss is a tie, in the gain's unit
   */
  static Judgement of(Approach advised, Amount gain, double tie) {
    boolean better = gain.value() > 0;
    boolean decided = advised != Approach.UNDECIDED;
    boolean tunes = decided ? advised == Approach.FINE_TUNING : !better;
    boolean shouldTune = better && gain.value() >= tie;
    double lost = tunes == better ? 0 : Math.abs(gain.value());
    return new Judgement(lost, tunes ? 1 : 0, decided && tunes == shouldTune ? 1 : 0);
  }
}
