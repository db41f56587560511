package dev.thaw.rulebook;

/** What a line of a rule means, known from where its sentence was declared. */
public sealed interface Meaning permits Condition, Consequence, Code {

  /**
   * Returns the plain DRL that the line stands for.
   *
   * @param variable a name that no other line of the rule uses, such as {@code $2}
   */
  String drl(String variable);
}
