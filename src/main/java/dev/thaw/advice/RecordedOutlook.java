package dev.thaw.advice;

import java.util.List;

/**
 * What could still become of an advice, as far as it is kept in writing.
 *
 * @param settled whether no answer that was missing could change it
 * @param open the questions whose answers could, the one that settled most first
 * @param flips what would have changed it
 */
public record RecordedOutlook(boolean settled, List<Open> open, List<Flip> flips) {

  /**
   * An open question.
   *
   * @param fact the path of what it asks about
   * @param couldBecome the approaches that an answer could have turned the advice to
   */
  public record Open(String fact, List<Approach> couldBecome) {}

  static RecordedOutlook of(Card card) {
    var open =
        card.open().stream()
            .map(inquiry -> new Open(inquiry.question().path(), inquiry.couldBecome()))
            .toList();
    return new RecordedOutlook(card.isSettled(), open, card.flips());
  }
}
