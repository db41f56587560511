/**
 * Reads the files of a rules folder, and refuses what it cannot take: which files there may be,
 * what their lines say, and what they call by name. What it returns are {@link
 * dev.thaw.rulefiles.LoadedRules}, ready to be compiled; whatever is wrong is told with its file
 * and line before anything is. It knows the parsers of Drools' two languages and no rule engine.
 */
@NullMarked
package dev.thaw.rulefiles;

import org.jspecify.annotations.NullMarked;
