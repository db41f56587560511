/**
 * How texts from outside are shown in messages, and what their writers probably meant. Every
 * package that refuses something uses it, so that all refusals read alike.
 */
@NullMarked
package dev.thaw.wording;

import org.jspecify.annotations.NullMarked;
