/**
 * What Thaw answers, as data first and text last. Rules insert {@link dev.thaw.advice.Finding
 * findings}, and {@link dev.thaw.advice.Gap gaps} where a criterion favours nothing; the advice
 * rules turn the findings into a {@link dev.thaw.advice.Verdict}, {@link dev.thaw.advice.Note
 * notes} and {@link dev.thaw.advice.NextStep next steps}; {@link dev.thaw.advice.Advice} is the
 * whole, in a fixed order, for people and programs; and a {@link dev.thaw.advice.ExplainedAdvice}
 * adds why it is nothing else, what would change it, and what is still worth asking. No rule engine
 * here: every type can be used, compared and stored without one.
 */
@NullMarked
package dev.thaw.advice;

import org.jspecify.annotations.NullMarked;
