package dev.thaw;

import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.Suite;

/** Runs every scenario of {@code features/}, and fails when there is none. */
@Suite(failIfNoTests = true)
@IncludeEngines("cucumber")
@SelectDirectories("features")
final class ScenariosTest {}
