package dev.thaw.advice;

import org.jspecify.annotations.Nullable;

/**
 * A sentence that rules rest on: a statement of the document, or a reading of our own where the
 * document leaves a gap.
 *
 * @param id S and a number for a statement, R and a number for a reading
 * @param place where the document says it; absent for a reading
 * @param says what it says, in our words
 * @param withoutRule why no rule cites it; absent when one does
 */
public record Statement(
    String id, @Nullable String place, String says, @Nullable String withoutRule) {}
