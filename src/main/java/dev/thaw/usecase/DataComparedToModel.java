package dev.thaw.usecase;

/**
 * How the material compares with what the model was trained on.
 *
 * @param value the comparison of the two kinds of material
 */
public record DataComparedToModel(DataComparison value) implements Choice {

  @Override
  public FactName name() {
    return FactName.DATA_COMPARED_TO_MODEL;
  }
}
