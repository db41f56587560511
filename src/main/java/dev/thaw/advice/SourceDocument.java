package dev.thaw.advice;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The document that the rules come from, and what Thaw reads into its gaps.
 *
 * @param document which document it is
 * @param criteria the questions that it asks, in its order, the caveat last
 * @param statements what it says, S1 onward
 * @param readings what we had to decide ourselves, R1 onward, then what a house did, H1 onward
 */
public record SourceDocument(
    Publication document,
    List<Criterion> criteria,
    List<Statement> statements,
    List<Statement> readings) {

  /**
   * Which document it is.
   *
   * @param title its title
   * @param authors its authors' family names
   * @param place the part that the rules restate
   * @param called what it is called in a sentence, such as {@code CS231n}
   */
  public record Publication(String title, String authors, String place, String called) {}

  /**
   * Returns the statements and readings with the given ids, in the source's order.
   *
   * @param ids such as S5 or R1
   */
  public List<Statement> cited(Collection<String> ids) {
    return all().filter(statement -> ids.contains(statement.id())).toList();
  }

  /**
   * Returns this source with further readings after its own.
   *
   * @param others what a house reads into the document, H1 onward
   */
  public SourceDocument withReadings(List<Statement> others) {
    var all = Stream.concat(readings.stream(), others.stream()).toList();
    return new SourceDocument(document, criteria, statements, all);
  }

  /** Returns the criteria, the caveat aside, that no finding answers. */
  List<Criterion> criteriaWithout(Collection<Finding> findings) {
    var answered = findings.stream().map(Finding::criterion).toList();
    return criteria.stream()
        .filter(criterion -> !criterion.caveat() && !answered.contains(criterion.id()))
        .toList();
  }

  /**
   * Returns the place of a criterion among the criteria, after them if it is unknown.
   *
   * @param id such as dataset-size
   */
  public int rank(String id) {
    var place = criteria.stream().map(Criterion::id).toList().indexOf(id);
    return place < 0 ? criteria.size() : place;
  }

  /** Returns every statement, then every reading. */
  public Stream<Statement> all() {
    return Stream.concat(statements.stream(), readings.stream());
  }
}
