package dev.thaw.explanation;

import dev.thaw.knowledge.Conditions;
import dev.thaw.knowledge.KnowledgeBase;

/**
 * What the explanations of all use cases share.
 *
 * @param base the rules
 * @param conditions what their conditions come to
 * @param approaches what they advise in each case, as far as somebody has asked
 */
record Prepared(KnowledgeBase base, Conditions conditions, Approaches approaches) {

  static Prepared of(KnowledgeBase base) {
    return new Prepared(base, base.conditions(), new Approaches(base));
  }
}
