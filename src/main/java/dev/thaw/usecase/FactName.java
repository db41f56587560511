package dev.thaw.usecase;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Every question that a practitioner can answer, in the order in which people are shown them, with
 * the answers that it takes.
 */
// The list is a copy that nobody can change, and the function a constructor.
@SuppressWarnings("ImmutableEnumChecker")
public enum FactName {
  /** What kind of material the model reads. */
  MODEL_MODALITY("model.modality", Change.BY_ANOTHER_MODEL, Modality.values(), ModelModality::new),
  /** What kind of material the task is about. */
  TASK_MODALITY("task.modality", Change.NEVER, Modality.values(), TaskModality::new),
  /** How the task compares with the model's. */
  TASK_COMPARED_TO_MODEL(
      "task.comparedToModel",
      Change.BY_ANOTHER_MODEL,
      TaskComparison.values(),
      TaskComparedToModel::new),
  /** How the classes are distributed, compared with the model's training. */
  TASK_CLASS_BALANCE(
      "task.classBalance", Change.NEVER, ClassBalance.values(), TaskClassBalance::new),
  /** How many labelled examples there are; the one question that takes a number. */
  DATA_LABELLED_EXAMPLES("data.labelledExamples", Change.UPWARD),
  /** How large the practitioner judges the data to be. */
  DATA_SIZE("data.size", Change.NEVER, Size.values(), DataSize::new),
  /** How the data compares with what the model was trained on. */
  DATA_COMPARED_TO_MODEL(
      "data.comparedToModel",
      Change.BY_ANOTHER_MODEL,
      DataComparison.values(),
      DataComparedToModel::new),
  /** Whether the time for retraining all weights is affordable. */
  BUDGET_TRAINING_TIME("budget.trainingTime", Change.FREELY, Budget.values(), TrainingTime::new),
  /** Whether the computation for retraining all weights is affordable. */
  BUDGET_COMPUTE("budget.compute", Change.FREELY, Budget.values(), Compute::new);

  /** The word that people may write for any answer; it is the same as giving none. */
  public static final String UNKNOWN = "unknown";

  private final String path;
  private final Change change;
  private final List<String> words;
  private final Function<String, Fact> parser;

  FactName(String path, Change change) {
    this.path = path;
    this.change = change;
    this.words = List.of();
    this.parser = LabelledExamples::of;
  }

  <W extends Word> FactName(String path, Change change, W[] answers, Function<W, Fact> fact) {
    this.path = path;
    this.change = change;
    this.words = Word.words(answers);
    this.parser = word -> fact.apply(Word.constant(answers, word));
  }

  /** Returns where the answer stands in a use case, such as {@code task.comparedToModel}. */
  public String path() {
    return path;
  }

  /** Returns how the practitioner can bring another answer about. */
  public Change change() {
    return change;
  }

  /** Returns the allowed words; empty where the answer is a whole number of at least 1. */
  public List<String> words() {
    return words;
  }

  /** Returns what may be answered, for people: the words, or the bounds of the number. */
  public List<String> allowed() {
    return words.isEmpty()
        ? List.of("a whole number in digits alone, from 1 to " + Long.MAX_VALUE)
        : words;
  }

  /**
   * Returns the fact that an answer states.
   *
   * @param answer one of {@link #words()}, or a whole number of at least 1 where there are none
   * @throws IllegalArgumentException when the answer is not allowed
   */
  public Fact fact(String answer) {
    try {
      return parser.apply(answer);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          path + " is \"" + answer + "\"; allowed: " + String.join(", ", allowed()) + ".", e);
    }
  }

  /**
   * Returns whether the answer is the practitioner's own judgement, which nobody has to give: it
   * overrules other answers, and to leave it out is an answer too.
   */
  public boolean isJudgement() {
    return this == DATA_SIZE;
  }

  /** Returns every question that people are asked: all but judgements. */
  public static List<FactName> asked() {
    return Arrays.stream(values()).filter(name -> !name.isJudgement()).toList();
  }

  /** Returns the type of the facts that answer this question. */
  public Class<? extends Fact> type() {
    return fact(words.isEmpty() ? "1" : words.get(0)).getClass();
  }

  /**
   * Returns the question that a piece of DRL asks; none when it names no type of fact.
   *
   * @param drl such as {@code dev.thaw.usecase.Compute( answer == "low" )}
   */
  public static Optional<FactName> namedIn(String drl) {
    return Arrays.stream(values())
        .filter(name -> drl.matches("(?s).*\\b" + Pattern.quote(name.type().getName()) + "\\b.*"))
        .findFirst();
  }

  /**
   * Returns the question whose answer stands at a path.
   *
   * @param path such as {@code task.comparedToModel}
   */
  public static Optional<FactName> at(String path) {
    return Arrays.stream(values()).filter(name -> name.path.equals(path)).findFirst();
  }
}
