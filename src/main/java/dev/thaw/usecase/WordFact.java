package dev.thaw.usecase;

/**
 * A fact that is stated by one word of a closed list.
 *
 * @param path where it stands in a use case, such as {@code labels.noise}
 * @param answer one of the words that the fact takes
 */
public record WordFact(String path, String answer) implements Fact {}
