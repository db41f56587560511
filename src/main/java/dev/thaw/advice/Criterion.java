package dev.thaw.advice;

/**
 * A question that the source asks.
 *
 * @param id how rules name it, such as dataset-size
 * @param asks the question in plain words
 * @param caveat whether it goes before the others: it asks whether they are meant for the use case
 */
public record Criterion(String id, String asks, boolean caveat) {

  /** Returns the id in plain words, such as dataset size. */
  public String plainly() {
    return plainly(id);
  }

  static String plainly(String id) {
    return id.replace('-', ' ');
  }
}
