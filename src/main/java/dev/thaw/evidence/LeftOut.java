package dev.thaw.evidence;

import java.util.List;

/**
 * Rows that are left out of something.
 *
 * @param where which rows
 * @param of of what, in the words of {@link Use}
 * @param because why
 */
record LeftOut(List<CellCondition> where, List<String> of, String because) {}
