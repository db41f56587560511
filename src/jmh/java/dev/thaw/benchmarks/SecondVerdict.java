package dev.thaw.benchmarks;

import static dev.thaw.benchmarks.MarkdownTable.number;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.OperatingSystemMXBean;
import dev.thaw.Advisor;
import dev.thaw.analysis.Check;
import dev.thaw.analysis.Diff;
import dev.thaw.files.InvalidInput;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulefiles.RulesFolder;
import dev.thaw.scenarios.Scenarios;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;

/** What it costs to look at an edit of the rules again, in a JVM that has looked at one before. */
final class SecondVerdict implements Measurement {

  private static final String NUMBERS = "thresholds.dslr";

  /** The edits: where a few thousand ends. */
  private static final List<String> EDITS = List.of("1000", "2000", "3000", "4000");

  /** How {@code target/thaw} starts a JVM. */
  private static final List<String> LAUNCHER =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  @Override
  public Measured measure(Length length) throws IOException {
    var table =
        new MarkdownTable(
            "JVM", "verdict", "compile", "check", "diff", "scenarios", "all, s of CPU");
    return new Measured(
        table.toString(),
        List.of(
            second("`target/thaw`", LAUNCHER, length, table),
            second("`java`", List.of(), length, table)));
  }

  private static Goal second(String started, List<String> jvm, Length length, MarkdownTable table)
      throws IOException {
    var verdicts =
        Processes.inItsOwnJvm(SecondVerdict.class, Duration.ofMinutes(3), jvm, length.of("2", "4"))
            .lines()
            .map(line -> (started + "\t" + line).split("\t", -1))
            .toList();
    verdicts.forEach(table::row);
    return Goal.atMost(
        "a second verdict, started by " + started + ", s of CPU",
        2,
        Double.parseDouble(verdicts.get(1)[6]));
  }

  /** Prints the cells of some rows, one verdict each. */
  public static void main(String[] args) throws InvalidRules, InvalidInput {
    var scenarios = Scenarios.builtIn();
    var before = Advisor.builtIn();
    var edited = before;
    for (int i = 0; i < Integer.parseInt(args[0]); i++) {
      double start = cpu();
      edited = edited.edited(edited(EDITS.get(i)));
      double compiled = cpu();
      Check.of(edited);
      double checked = cpu();
      Diff.between(before, edited);
      double compared = cpu();
      scenarios.run(edited);
      double end = cpu();
      System.out.println(
          String.join(
              "\t",
              Integer.toString(i + 1),
              number(compiled - start),
              number(checked - compiled),
              number(compared - checked),
              number(end - compared),
              number(end - start)));
    }
  }

  private static RulesFolder edited(String number) {
    var folder = RulesFolder.builtIn();
    var edit = new TreeMap<String, byte[]>();
    edit.put(
        NUMBERS, folder.text(NUMBERS).replace("ends at 5000", "ends at " + number).getBytes(UTF_8));
    return folder.with(edit);
  }

  private static double cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1e9;
  }
}
