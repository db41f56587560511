package dev.thaw.cli;

import dev.thaw.Advisor;
import dev.thaw.advice.Card;
import dev.thaw.format.CardText;
import dev.thaw.format.Json;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** For whom a card is written. */
enum Format {
  /** For people; coloured on a terminal. */
  TEXT {
    @Override
    String write(Card card, Advisor advisor, boolean whole) {
      return CardText.write(card, advisor.source(), whole, Ansi.AUTO.enabled());
    }
  },
  /** For programs. */
  JSON {
    @Override
    String write(Card card, Advisor advisor, boolean whole) {
      return Json.write(card);
    }
  };

  /**
   * Writes a card.
   *
   * @param card what to write
   * @param advisor who advised
   * @param whole whether people are shown all that is known; programs always are
   */
  abstract String write(Card card, Advisor advisor, boolean whole);

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
