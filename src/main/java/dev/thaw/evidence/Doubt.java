package dev.thaw.evidence;

import java.util.List;

/**
 * Why a row is to be taken with care.
 *
 * @param says what is to be borne in mind of it
 * @param where in which rows
 */
record Doubt(String says, List<CellCondition> where) {}
