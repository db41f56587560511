package dev.thaw.advice;

import java.util.List;

/**
 * A number that gives a word of the source a meaning, such as where "a few thousand" ends.
 *
 * @param name the words that the number stands for
 * @param value the number itself
 * @param unit what is counted
 * @param because why it is this number
 * @param sources the ids of the statements and readings that the number rests on
 */
public record Threshold(
    String name, long value, String unit, String because, List<String> sources) {}
