package dev.thaw.usecase;

/**
 * The kind of material that the pre-trained model reads.
 *
 * @param value the modality of the data that the model was trained on
 */
public record ModelModality(Modality value) implements Choice {

  @Override
  public FactName name() {
    return FactName.MODEL_MODALITY;
  }
}
