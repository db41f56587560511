package dev.thaw.rulebook;

/**
 * What is wrong in a line of YAML, whatever its fields mean.
 *
 * @param line where it stands, counted from 1
 * @param says what is wrong, and what was probably meant
 */
public record YamlProblem(int line, String says) {}
