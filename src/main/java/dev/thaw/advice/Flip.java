package dev.thaw.advice;

import dev.thaw.usecase.Fact;
import java.util.List;

/**
 * A smallest set of changed facts that turns the advice to another approach: with fewer of them
 * changed, no answers would.
 *
 * @param approach what would be advised
 * @param facts what would be stated in place of the answers given, in the order of the catalogue; a
 *     number is the nearest that will do
 * @param byAnotherModel whether it takes another pre-trained model to change these facts
 */
public record Flip(Approach approach, List<Fact> facts, boolean byAnotherModel) {}
