package dev.thaw.document;

/**
 * One thing that is wrong with a document.
 *
 * @param line where it stands, counted from 1
 * @param message field, value, what is allowed and what was probably meant
 */
public record Problem(int line, String message) {}
