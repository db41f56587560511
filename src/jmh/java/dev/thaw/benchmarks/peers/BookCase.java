package dev.thaw.benchmarks.peers;

import dev.thaw.usecase.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * What a use case states of the book's facts, in fields; null where something is unknown.
 *
 * @param model the modality of the model
 * @param task the modality of the task
 * @param compared the task beside the model's
 * @param balance the class distribution of the labels beside the model's
 * @param examples labelled examples, at least 1
 * @param size the practitioner's judgement of the size
 * @param data the material beside the model's
 * @param time the budget for training time
 * @param compute the budget for compute
 */
record BookCase(
    @Nullable String model,
    @Nullable String task,
    @Nullable String compared,
    @Nullable String balance,
    @Nullable Long examples,
    @Nullable String size,
    @Nullable String data,
    @Nullable String time,
    @Nullable String compute) {

  /** Reads the facts of a use case once. */
  static BookCase of(UseCase useCase) {
    String model = null;
    String task = null;
    String compared = null;
    String balance = null;
    Long examples = null;
    String size = null;
    String data = null;
    String time = null;
    String compute = null;
    for (var fact : useCase.facts()) {
      switch (fact.path()) {
        case "model.modality" -> model = fact.answer();
        case "task.modality" -> task = fact.answer();
        case "task.comparedToModel" -> compared = fact.answer();
        case "task.classBalance" -> balance = fact.answer();
        case "data.labelledExamples" -> examples = Long.valueOf(fact.answer());
        case "data.size" -> size = fact.answer();
        case "data.comparedToModel" -> data = fact.answer();
        case "budget.trainingTime" -> time = fact.answer();
        case "budget.compute" -> compute = fact.answer();
        default -> throw new IllegalArgumentException(fact.path() + " is no fact of the book.");
      }
    }
    return new BookCase(model, task, compared, balance, examples, size, data, time, compute);
  }
}
