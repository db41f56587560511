/**
 * Documents that people write, in YAML or JSON: a use case, the facts, the source. Each is read
 * into a tree of {@link dev.thaw.document.Node}s, every value with its line, and its {@link
 * dev.thaw.document.Fields} are taken one by one. Nothing is guessed, and everything that is wrong
 * is said at once: place, value, what is allowed, and what was probably meant.
 */
@NullMarked
package dev.thaw.document;

import org.jspecify.annotations.NullMarked;
