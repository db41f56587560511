package dev.thaw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulefiles.RulesFolder;
import org.junit.jupiter.api.Test;

/**
 * Starts on a thread whose class loader knows neither Thaw nor Drools, as those of a server may.
 */
final class AnyThreadTest {

  @Test
  void whoever_asks_first_gets_advice() throws Exception {
    var program =
        Program.java("-cp", System.getProperty("java.class.path"), AnyThreadTest.class.getName());

    assertThat(program.err()).isEmpty();
    assertThat(program.out()).isEqualTo("FEATURE_EXTRACTION FEATURE_EXTRACTION");
  }

  /** Prints what the built-in rules advise, and what the same rules do that were just compiled. */
  public static void main(String[] args) {
    var thread = new Thread(() -> System.out.print(advice()));
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    thread.start();
  }

  private static String advice() {
    try {
      var useCase = Facts.useCase("task.comparedToModel", "different");
      var builtIn = Advisor.builtIn().explain(useCase).advice().approach();
      return builtIn + " " + Advisor.of(RulesFolder.builtIn()).advise(useCase).approach();
    } catch (InvalidRules e) {
      return e.toString();
    }
  }
}
