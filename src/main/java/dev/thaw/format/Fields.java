package dev.thaw.format;

import dev.thaw.usecase.FactName;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The fields of a use case as people write it, by their path, such as {@code model.modality}. */
final class Fields {

  /** States training time and compute at once when it holds a word instead of fields. */
  static final String BUDGET = "budget";

  /** For people only, in the order of {@link dev.thaw.usecase.Description}. */
  static final List<String> NAMES =
      List.of("name", "model.name", "model.task", "model.trainedOn", "task.name");

  private static final List<String> ALL =
      Stream.concat(NAMES.stream(), Arrays.stream(FactName.values()).map(FactName::path)).toList();

  private Fields() {}

  /** Returns the path of a field inside a section; the top section has no name. */
  static String path(String section, String name) {
    return section.isEmpty() ? name : section + "." + name;
  }

  static boolean isSection(String path) {
    return ALL.stream().anyMatch(field -> field.startsWith(path + "."));
  }

  /** Returns the names of all fields inside a section, the sections inside the top one included. */
  static List<String> in(String section) {
    var prefix = path(section, "");
    return ALL.stream()
        .filter(field -> field.startsWith(prefix))
        .map(field -> field.substring(prefix.length()).split("\\.", -1)[0])
        .distinct()
        .toList();
  }
}
