package dev.thaw.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people call the parts of a use case; no rule looks at it.
 *
 * @param name the use case's own name
 * @param modelName what the pre-trained model is called
 * @param modelTask the task that the model was trained for, in free words
 * @param modelTrainedOn the data that the model was trained on, in free words
 * @param taskName what the practitioner's task is called
 */
public record Description(
    Optional<String> name,
    Optional<String> modelName,
    Optional<String> modelTask,
    Optional<String> modelTrainedOn,
    Optional<String> taskName) {

  /** Where these stand in a use case, in the order of the parameters. */
  public static final List<String> PATHS =
      List.of("name", "model.name", "model.task", "model.trainedOn", "task.name");

  /** Nothing is named. */
  public static final Description NONE = named(Optional.empty());

  /**
   * Describes a use case by its name alone.
   *
   * @param name the use case's own name
   */
  public static Description of(String name) {
    return named(Optional.of(name));
  }

  /**
   * Describes a use case by what stands in its fields.
   *
   * @param texts under some of {@link #PATHS}
   */
  public static Description of(Map<String, String> texts) {
    var all = PATHS.stream().map(path -> Optional.ofNullable(texts.get(path))).toList();
    return new Description(all.get(0), all.get(1), all.get(2), all.get(3), all.get(4));
  }

  /** Returns what stands in its fields, under their {@link #PATHS} and in their order. */
  public Map<String, String> texts() {
    var all = List.of(name, modelName, modelTask, modelTrainedOn, taskName);
    var texts = new LinkedHashMap<String, String>();
    for (int i = 0; i < all.size(); i++) {
      var path = PATHS.get(i);
      all.get(i).ifPresent(text -> texts.put(path, text));
    }
    return texts;
  }

  private static Description named(Optional<String> name) {
    return new Description(
        name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
