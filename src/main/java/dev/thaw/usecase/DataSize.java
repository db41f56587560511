package dev.thaw.usecase;

/**
 * The practitioner's own judgement on the size of the data.
 *
 * <p>It overrules every threshold, because what counts as small depends on data and task (dataset
 * size, first paragraph).
 *
 * @param value the judgement
 */
public record DataSize(Size value) implements Choice {

  @Override
  public FactName name() {
    return FactName.DATA_SIZE;
  }
}
