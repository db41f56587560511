package dev.thaw.rulebook;

import dev.thaw.advice.Statement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The readings that a house adds to the source.
 *
 * @param readings what its rules can cite, H1 onward; empty where it has none, or none that can be
 *     taken
 * @param mistakes what is wrong with its file
 */
record HouseReadings(List<Statement> readings, List<RuleMistake> mistakes) {

  private static final String FILE = RulesFolder.HOUSE + RulesFolder.SOURCE;

  /** The whole file; what is not given is null. */
  private record Content(List<Reading> readings) {}

  private record Reading(String id, String says, @Nullable String withoutRule) {

    Statement statement() {
      return new Statement(id, null, says, withoutRule);
    }
  }

  /**
   * Reads the file of the house that is laid over a folder; a house can do without one.
   *
   * @param folder the rules folder
   */
  static HouseReadings read(RulesFolder folder) {
    return folder
        .house()
        .filter(house -> house.files().containsKey(RulesFolder.SOURCE))
        .map(house -> of(house.text(RulesFolder.SOURCE)))
        .orElse(new HouseReadings(List.of(), List.of()));
  }

  private static HouseReadings of(String text) {
    var content = YamlRecord.read(FILE, text, "readings", Content.class, HouseReadings::look);
    return new HouseReadings(
        content.value().stream()
            .flatMap(read -> read.readings().stream())
            .map(Reading::statement)
            .toList(),
        content.mistakes());
  }

  private static void look(Content content, YamlRecord yaml) {
    yaml.need("/readings", content.readings());
    if (yaml.isWhole()) {
      yaml.each("/readings/", "/id", content.readings(), Reading::id);
      yaml.each("/readings/", "/says", content.readings(), Reading::says);
    }
    if (yaml.isWhole()) {
      var ids = content.readings().stream().map(Reading::id).toList();
      yaml.ids("/readings/", ids, HouseReadings::trouble);
    }
  }

  private static Optional<String> trouble(String id) {
    return Statement.isOfAHouse(id)
        ? Optional.empty()
        : Optional.of("is not that of a house's reading; allowed: H and a number, such as H1.");
  }
}
