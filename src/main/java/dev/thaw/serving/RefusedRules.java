package dev.thaw.serving;

import java.time.Instant;
import java.util.List;

/**
 * Edited rules that were not taken, while the ones before them are still served.
 *
 * @param at when they were refused
 * @param from where they came from: the editor, or the folder on disk
 * @param reasons why, line by line
 */
public record RefusedRules(Instant at, String from, List<String> reasons) {}
