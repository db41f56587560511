package dev.thaw.scenarios;

import dev.thaw.usecase.UseCase;
import java.util.List;

/**
 * How one scenario ended, apart from which it is.
 *
 * @param status how it ended
 * @param says what went wrong; empty when it passed
 * @param asked the use cases that it asked for advice on, in order, each with the facts that follow
 *     from what it states
 * @param explained whether it wanted to know more of the advice than the advice itself
 */
record ScenarioOutcome(Status status, String says, List<UseCase> asked, boolean explained) {}
