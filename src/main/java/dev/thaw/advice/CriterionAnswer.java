package dev.thaw.advice;

/** What a rule makes of a criterion: it favours an approach, or nothing. */
public sealed interface CriterionAnswer extends Conclusion permits Finding, Gap {

  /** Returns the question of the source, such as dataset-size. */
  String criterion();

  /** Returns why the rule says so, in plain words. */
  String because();
}
