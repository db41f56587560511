package dev.thaw.bulk;

/**
 * What came of some lines.
 *
 * @param text the lines of the output
 * @param count how many they are
 */
record AnsweredChunk(String text, BulkCount count) {}
