package dev.thaw.format;

import dev.thaw.usecase.Description;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.UseCase;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a use case as YAML, in the form that {@link UseCaseReader} takes. */
public final class UseCaseYaml {

  private static final String NOTHING = "{}\n";

  private UseCaseYaml() {}

  /**
   * Writes what is stated, a line for each section, ending in a line feed; names are left out.
   *
   * @param useCase what to write
   */
  public static String write(UseCase useCase) {
    var sections =
        useCase.facts().stream()
            .collect(
                Collectors.groupingBy(
                    fact -> section(fact.path()),
                    LinkedHashMap::new,
                    Collectors.mapping(UseCaseYaml::field, Collectors.joining(", "))));
    return sections.isEmpty()
        ? NOTHING
        : sections.entrySet().stream()
            .map(section -> section.getKey() + ": { " + section.getValue() + " }\n")
            .collect(Collectors.joining());
  }

  /**
   * Writes a use case as people keep it in a file: its names as well, a line for each field, ending
   * in a line feed.
   *
   * @param useCase what to write; it is read back as it is
   */
  public static String file(UseCase useCase) {
    var values = values(useCase);
    var text = new StringBuilder();
    for (var section : sections(values.keySet())) {
      if (values.containsKey(section)) {
        text.append(section).append(": ").append(values.get(section)).append('\n');
      }
      text.append(section(section, values));
    }
    return text.isEmpty() ? NOTHING : text.toString();
  }

  private static List<String> sections(Collection<String> paths) {
    return Stream.concat(Description.PATHS.stream(), paths.stream())
        .map(UseCaseYaml::section)
        .distinct()
        .toList();
  }

  private static String section(String section, Map<String, String> values) {
    var prefix = section + ".";
    var lines =
        values.entrySet().stream()
            .filter(value -> value.getKey().startsWith(prefix))
            .map(value -> "  " + field(value.getKey()) + ": " + value.getValue() + "\n")
            .collect(Collectors.joining());
    return lines.isEmpty() ? "" : section + ":\n" + lines;
  }

  /** Returns each value as YAML has it under its path: names, facts, then free words. */
  private static Map<String, String> values(UseCase useCase) {
    var names = names(useCase.description());
    var values = new LinkedHashMap<String, String>();
    names.forEach(
        (path, name) -> {
          if (field(path).equals("name")) {
            values.put(path, name);
          }
        });
    useCase.facts().forEach(fact -> values.put(fact.path(), fact.answer()));
    names.forEach(values::putIfAbsent);
    return values;
  }

  private static Map<String, String> names(Description description) {
    var names = description.texts();
    names.replaceAll((path, name) -> YamlText.of(name));
    return names;
  }

  private static String section(String path) {
    return path.split("\\.", -1)[0];
  }

  private static String field(String path) {
    return path.substring(path.indexOf('.') + 1);
  }

  private static String field(Fact fact) {
    return field(fact.path()) + ": " + fact.answer();
  }
}
