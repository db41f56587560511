package dev.thaw.scorecard;

import java.util.List;

/**
 * An adviser whose numbers can be chosen on comparisons. Rules that people wrote after a look at
 * comparisons may fit these alone; what their numbers would be, had some comparisons been missing,
 * can be found out, and what else somebody would have written cannot.
 */
interface Tunable extends Adviser {

  /** Returns the same adviser with every choice of its numbers, first as it is. */
  List<Adviser> candidates();
}
