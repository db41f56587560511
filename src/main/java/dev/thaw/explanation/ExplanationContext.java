package dev.thaw.explanation;

import dev.thaw.knowledge.Conditions;
import dev.thaw.knowledge.KnowledgeBase;

/**
 * What the explanations of all use cases share.
 *
 * @param base the rules
 * @param conditions what their conditions evaluate to
 * @param approaches what they advise in each case, as far as somebody has asked
 */
record ExplanationContext(KnowledgeBase base, Conditions conditions, ApproachTable approaches) {

  static ExplanationContext of(KnowledgeBase base) {
    return new ExplanationContext(base, base.conditions(), ApproachTable.of(base));
  }
}
