/**
 * The rules at work: the only package that knows KIE and Drools. A {@link
 * dev.thaw.knowledge.KnowledgeBase} holds the rules of {@code rules/}, compiled at build time, and
 * consults them in a session per use case; {@link dev.thaw.knowledge.Conclusions} is what the
 * consequences of rules insert. No criterion, number or citation stands here.
 */
@NullMarked
package dev.thaw.knowledge;

import org.jspecify.annotations.NullMarked;
