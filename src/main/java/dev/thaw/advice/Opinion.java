package dev.thaw.advice;

import java.util.List;

/**
 * What the rule base of a second opinion advises on a use case, beside the book.
 *
 * @param name the name of its folder, such as {@code cs231n}
 * @param source what its rules cite
 * @param advice what it advises
 * @param awaited the questions without an answer that its rules wait for, in the order of the facts
 */
public record Opinion(
    String name, SourceDocument source, Advice advice, List<OpenQuestion> awaited) {

  /** Returns what the adviser is called in a sentence, such as {@code CS231n}. */
  public String by() {
    return source.document().called();
  }
}
