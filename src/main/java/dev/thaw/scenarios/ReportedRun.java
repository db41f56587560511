package dev.thaw.scenarios;

/**
 * A run of scenarios of which Cucumber wrote reports, too.
 *
 * @param report the result of each scenario
 * @param reports what Cucumber wrote, in memory
 */
public record ReportedRun(ScenarioReport report, Reports reports) {}
