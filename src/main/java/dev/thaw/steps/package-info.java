/**
 * The step library: the sentences in which testers write scenarios about advice. Name this package
 * as the glue of any Cucumber run. Each scenario has its own {@link dev.thaw.steps.AdviceSteps}, so
 * no scenario sees another's use case.
 */
@NullMarked
package dev.thaw.steps;

import org.jspecify.annotations.NullMarked;
