package dev.thaw.format;

import dev.thaw.usecase.Fact;
import dev.thaw.usecase.UseCase;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/** Writes the facts of a use case as YAML, in the form that {@link UseCaseReader} takes. */
public final class UseCaseYaml {

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
                    UseCaseYaml::section,
                    LinkedHashMap::new,
                    Collectors.mapping(UseCaseYaml::field, Collectors.joining(", "))));
    return sections.isEmpty()
        ? "{}\n"
        : sections.entrySet().stream()
            .map(section -> section.getKey() + ": { " + section.getValue() + " }\n")
            .collect(Collectors.joining());
  }

  private static String section(Fact fact) {
    return fact.name().path().split("\\.", -1)[0];
  }

  private static String field(Fact fact) {
    return fact.name().path().split("\\.", -1)[1] + ": " + fact.answer();
  }
}
