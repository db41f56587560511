package dev.thaw.bulk;

import java.util.Optional;

/** What comes of one line. */
sealed interface BulkAnswer {

  /**
   * It is advised on.
   *
   * @param name the use case's own name; nothing when it has none
   * @param summary the advice, as the lines of the output hold it
   */
  record Advised(Optional<String> name, String summary) implements BulkAnswer {}

  /**
   * It is no use case.
   *
   * @param error all that is wrong with it, in sentences
   */
  record Refused(String error) implements BulkAnswer {}
}
