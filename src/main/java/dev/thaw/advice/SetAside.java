package dev.thaw.advice;

/**
 * States that what a rule finds does not count in this use case.
 *
 * @param rule the full name of the rule whose findings are set aside
 * @param because why, in plain words
 */
public record SetAside(String rule, String because) {}
