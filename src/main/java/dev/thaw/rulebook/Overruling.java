package dev.thaw.rulebook;

/**
 * A scenario of the rules below that a house means to overrule, and therefore does not hold with
 * it.
 *
 * @param feature the name of the scenario's file, such as {@code budget.feature}
 * @param scenario the scenario's heading; for an outline, that of all its examples
 * @param because why the house overrules it
 * @param place where the house says so
 */
public record Overruling(String feature, String scenario, String because, Place place) {}
