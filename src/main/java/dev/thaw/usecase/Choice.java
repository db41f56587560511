package dev.thaw.usecase;

/** A fact whose answer is one word of a closed list. */
public sealed interface Choice extends Fact
    permits ModelModality,
        TaskModality,
        TaskComparedToModel,
        TaskClassBalance,
        DataSize,
        DataComparedToModel,
        TrainingTime,
        Compute {

  /** Returns the chosen word. */
  Word value();

  @Override
  default String answer() {
    return value().word();
  }
}
