package dev.thaw.format;

import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Description;
import dev.thaw.usecase.FactCatalogue;
import java.util.List;
import java.util.stream.Stream;

/** The fields of a use case as people write it, by their path, such as {@code labels.noise}. */
final class Fields {

  private final FactCatalogue facts;
  private final List<String> all;

  /**
   * Gathers fields.
   *
   * @param facts what can be stated
   */
  Fields(FactCatalogue facts) {
    this.facts = facts;
    this.all =
        Stream.concat(Description.PATHS.stream(), facts.facts().stream().map(DeclaredFact::path))
            .toList();
  }

  FactCatalogue facts() {
    return facts;
  }

  /** Returns the path of a field inside a section; the top section has no name. */
  static String path(String section, String name) {
    return section.isEmpty() ? name : section + "." + name;
  }

  boolean isSection(String path) {
    return all.stream().anyMatch(field -> field.startsWith(path + "."));
  }

  /** Returns the names of all fields inside a section, the sections inside the top one included. */
  List<String> in(String section) {
    var prefix = path(section, "");
    return all.stream()
        .filter(field -> field.startsWith(prefix))
        .map(field -> field.substring(prefix.length()).split("\\.", -1)[0])
        .distinct()
        .toList();
  }
}
