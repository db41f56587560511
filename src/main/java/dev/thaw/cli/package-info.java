/**
 * The command line: a door to {@link dev.thaw.Advisor} for people at a terminal. Results go to
 * standard output and nothing else does; errors go to standard error. It exits with 0 when it did
 * what was asked, with 1 when a check or scenario failed or an advice does not hold any more, and
 * with 2 when the input or the command could not be taken.
 */
@NullMarked
package dev.thaw.cli;

import org.jspecify.annotations.NullMarked;
