package dev.thaw.scenarios;

/**
 * A run of which Cucumber has written its own reports.
 *
 * @param report how the scenarios ended
 * @param reports what Cucumber has written
 */
public record ReportedRun(ScenarioReport report, Reports reports) {}
