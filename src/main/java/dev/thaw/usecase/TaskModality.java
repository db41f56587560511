package dev.thaw.usecase;

/**
 * The kind of material that the practitioner's task is about.
 *
 * @param value the modality of the data at hand
 */
public record TaskModality(Modality value) implements Choice {

  @Override
  public FactName name() {
    return FactName.TASK_MODALITY;
  }
}
