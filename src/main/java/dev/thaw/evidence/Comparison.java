package dev.thaw.evidence;

import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A published result in which both approaches were measured on the same data.
 *
 * @param line the line of its row, counted from 1
 * @param cells what the row says, by column; what is unknown is left out
 * @param metric what both were measured by
 * @param frozen what the frozen model scored, with something small trained on top
 * @param fineTuned what the fine-tuned model scored
 * @param useCase what the row states of a use case
 * @param doubts why it is to be taken with care
 * @param leftOut of what it is left out, in the words of {@link Use}, and why
 * @param link where its source can be looked up
 */
public record Comparison(
    int line,
    Map<String, String> cells,
    Metric metric,
    Amount frozen,
    Amount fineTuned,
    UseCase useCase,
    List<String> doubts,
    Map<String, String> leftOut,
    Optional<String> link) {

  /** Returns the publication. */
  public String paper() {
    return cell("paper");
  }

  /** Returns where in the publication both scores stand. */
  public String table() {
    return cell("table");
  }

  /** Returns what was read to find them. */
  public String source() {
    return cell("source");
  }

  /** Returns the pre-trained model. */
  public String model() {
    return cell("model");
  }

  /** Returns the data set that the model was trained on for the task, or only its head. */
  public String data() {
    return cell("target_dataset");
  }

  /** Returns what the data set shares with those that are kin to it. */
  public String family() {
    return cell("family");
  }

  /** Returns how many labelled examples there are; nothing where that is unknown. */
  public OptionalLong examples() {
    return number("train_size");
  }

  /** Returns the labelled examples per class; nothing where they are unknown. */
  public OptionalDouble examplesPerClass() {
    var classes = number("n_classes");
    return examples().isPresent() && classes.isPresent()
        ? OptionalDouble.of((double) examples().getAsLong() / classes.getAsLong())
        : OptionalDouble.empty();
  }

  private OptionalLong number(String column) {
    var digits = cell(column);
    return digits.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(digits));
  }

  private String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  /** Returns how much better fine-tuning was; negative where it was worse. */
  public Amount gain() {
    return metric.gain(fineTuned, frozen);
  }
}
