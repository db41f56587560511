package dev.thaw.rulebook;

/**
 * A line of plain DRL, of which nothing is known.
 *
 * @param text the line
 */
public record Code(String text) implements Meaning {

  @Override
  public String drl(String variable) {
    return text;
  }
}
