package dev.thaw.bulk;

import dev.thaw.Advisor;
import dev.thaw.casespace.Answer;
import dev.thaw.casespace.CaseSpace;
import dev.thaw.casespace.CaseSpace.CaseClass;
import dev.thaw.casespace.Range;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Fact;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The advice in every case that some rules can tell apart, as comma-separated values: a row for
 * each case, in the order of the facts and of their answers, unknown first.
 *
 * <p>A fact is a column under its path, empty where it is unknown; a number is two, from and to,
 * the second also empty where the run of numbers has no end. Cases in which the same rules match
 * are advised on once.
 */
public final class CaseTable {

  /** How many rows are written at a time. */
  private static final int BLOCK = 1000;

  /** So many verdicts fit into a small memory. */
  private static final int MOST_KEPT = 1 << 16;

  private final KnowledgeBase base;
  private final List<DeclaredFact> questions;
  private final List<List<String>> cells;
  private final List<KindIndex> groups;
  private final BoundedCache<Long, String> verdicts = new BoundedCache<>(MOST_KEPT);

  /**
   * Enumerates the cases.
   *
   * @param advisor the rules
   */
  public CaseTable(Advisor advisor) {
    this.base = advisor.knowledge();
    var space = CaseSpace.of(List.of(base));
    this.questions = base.facts().facts().stream().filter(space.questions()::contains).toList();
    this.cells =
        questions.stream()
            .map(one -> space.answers(one).stream().map(CaseTable::cell).toList())
            .toList();
    this.groups =
        space.groups().stream().map(group -> new KindIndex(group, space, questions)).toList();
  }

  /**
   * Writes the table, in UTF-8.
   *
   * @param out where to
   * @throws IOException when it cannot be written
   * @throws dev.thaw.advice.UnusableRules when the rules do not come to rest, or not to one
   *     verdict, in some case
   */
  public void write(OutputStream out) throws IOException {
    var rows = new StringBuilder(CsvRow.write(columns()));
    var answers = new int[questions.size()];
    int row = 0;
    do {
      rows.append(row(answers));
      if (++row % BLOCK == 0) {
        out.write(rows.toString().getBytes(StandardCharsets.UTF_8));
        rows.setLength(0);
      }
    } while (isNext(answers));
    out.write(rows.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private List<String> columns() {
    return Stream.concat(
            questions.stream().flatMap(CaseTable::columns), Stream.of("approach", "contested"))
        .toList();
  }

  private static Stream<String> columns(DeclaredFact question) {
    return question.isNumber()
        ? Stream.of(question.path() + ".from", question.path() + ".to")
        : Stream.of(question.path());
  }

  private static String cell(Answer answer) {
    if (answer.question().isNumber()) {
      return answer.range().map(CaseTable::cell).orElse(",");
    }
    return answer.fact().map(Fact::answer).orElse("");
  }

  private static String cell(Range range) {
    return range.low() + "," + (range.high() == Long.MAX_VALUE ? "" : range.high());
  }

  /** Goes on to the next case, the last question first, as the digits of a number do. */
  private boolean isNext(int[] answers) {
    for (int i = answers.length - 1; i >= 0; i--) {
      if (++answers[i] < cells.get(i).size()) {
        return true;
      }
      answers[i] = 0;
    }
    return false;
  }

  private String row(int[] answers) {
    var row = new StringBuilder();
    for (int i = 0; i < answers.length; i++) {
      row.append(cells.get(i).get(answers[i])).append(',');
    }
    return row.append(verdict(answers)).append('\n').toString();
  }

  private String verdict(int[] answers) {
    var kinds = groups.stream().mapToInt(group -> group.of(answers)).toArray();
    long number = 0;
    for (int i = 0; i < kinds.length; i++) {
      number = Math.addExact(Math.multiplyExact(number, groups.get(i).count()), kinds[i]);
    }
    return verdicts.get(number, any -> consulted(kinds));
  }

  private String consulted(int[] kinds) {
    var example =
        new CaseClass(
            IntStream.range(0, kinds.length).mapToObj(i -> groups.get(i).kind(kinds[i])).toList());
    var verdict = base.consult(example.example()).verdict();
    return verdict.approach().word() + "," + verdict.contested();
  }
}
