package dev.thaw.evidence;

import dev.thaw.document.Problems;
import dev.thaw.document.Utf8Input;
import dev.thaw.files.InvalidInput;
import dev.thaw.usecase.FactCatalogue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Comparisons that have been checked: their columns, words, metrics, scores and sizes, that each
 * stands once and says where it comes from.
 *
 * @param all the comparisons in the order of their rows
 */
public record Comparisons(List<Comparison> all) {

  /** How many bytes a table may have: four mebibytes. */
  public static final int LARGEST = 1 << 22;

  /**
   * Returns the comparisons that are packaged with Thaw.
   *
   * @param facts what can be stated of a use case
   */
  public static Comparisons builtIn(FactCatalogue facts) {
    var files = new EvidenceFile();
    var table = new ByteArrayInputStream(files.content(EvidenceFile.COMPARISONS));
    try {
      return read(EvidenceFile.COMPARISONS, table, facts, files);
    } catch (InvalidInput e) {
      throw new IllegalStateException("The built-in comparisons are not valid.", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads comparisons in the columns of the built-in ones.
   *
   * @param place what errors call the table, such as the file's name
   * @param in comma-separated values in UTF-8, of at most {@link #LARGEST} bytes
   * @param facts what can be stated of a use case
   * @throws InvalidInput when they cannot be taken; says everything that is wrong
   * @throws IOException when they cannot be read at all
   */
  public static Comparisons read(String place, InputStream in, FactCatalogue facts)
      throws IOException, InvalidInput {
    return read(place, in, facts, new EvidenceFile());
  }

  private static Comparisons read(
      String place, InputStream in, FactCatalogue facts, EvidenceFile files)
      throws IOException, InvalidInput {
    var problems = new Problems();
    var reader =
        new ComparisonReader(
            files.yaml("columns.yaml", ComparisonColumns::read),
            files.yaml("metrics.yaml", MetricsFile::read),
            facts,
            problems);
    var all = Utf8Input.read(in, LARGEST, "the table", problems).map(reader::read);
    if (all.isEmpty() || !problems.isEmpty()) {
      throw new InvalidInput(problems.at(place));
    }
    return new Comparisons(all.get());
  }

  /** Returns the comparisons that nothing keeps from a use. */
  public Comparisons forUse(Use use) {
    return new Comparisons(
        all.stream().filter(one -> !one.leftOut().containsKey(use.word())).toList());
  }
}
