/**
 * Runs scenarios against an advisor of one's choice, with Cucumber but without its program: {@link
 * dev.thaw.scenarios.Scenarios} reads features once and runs them any number of times; each run
 * gives a {@link dev.thaw.scenarios.ScenarioReport}, which {@link dev.thaw.scenarios.ScenariosText}
 * writes for people. The sentences of scenarios are those of {@link dev.thaw.steps.AdviceSteps}.
 */
@NullMarked
package dev.thaw.scenarios;

import org.jspecify.annotations.NullMarked;
