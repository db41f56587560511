package dev.thaw.usecase;

/**
 * A fact that is stated by a whole number.
 *
 * @param path where it stands in a use case, such as {@code labels.noise}
 * @param value the number, in the unit that the fact is declared with
 */
public record NumberFact(String path, long value) implements Fact {

  @Override
  public String answer() {
    return Long.toString(value);
  }
}
