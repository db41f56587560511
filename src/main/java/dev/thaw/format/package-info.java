/**
 * Use cases in, advice out: YAML and JSON for programs and files, text for people. {@link
 * dev.thaw.format.UseCaseReader} takes nothing that it does not understand and says where, what and
 * what was probably meant; {@link dev.thaw.format.Json} and {@link dev.thaw.format.AdviceText}
 * write the same advice twice, and {@link dev.thaw.format.AdviceReader} reads the JSON back. {@link
 * dev.thaw.format.Schema} holds the JSON Schemas of what goes in and what comes out.
 */
@NullMarked
package dev.thaw.format;

import org.jspecify.annotations.NullMarked;
