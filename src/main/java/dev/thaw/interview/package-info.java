/**
 * A use case told in a conversation: an {@link dev.thaw.interview.Interview} asks only what can
 * still change the advice, and a {@link dev.thaw.interview.Reply} is what somebody says to it. It
 * knows no terminal.
 */
@NullMarked
package dev.thaw.interview;

import org.jspecify.annotations.NullMarked;
