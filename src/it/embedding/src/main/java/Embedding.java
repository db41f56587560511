import static java.nio.charset.StandardCharsets.UTF_8;

import dev.thaw.advice.Approach;
import dev.thaw.advice.Finding;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Set;
import java.util.stream.Collectors;

/** Fails unless both ways of embedding give the advice that the rules give. */
public final class Embedding {

  private static final Set<String> RULES =
      Set.of(
          "A different task favours feature extraction",
          "At most a few thousand labelled examples favour feature extraction");

  private Embedding() {}

  public static void main(String[] args) {
    var console = System.err;
    var said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, UTF_8));
    both();
    System.setErr(console);
    require(said.size() == 0, "nothing on the console");
    System.out.println("Embedding works.");
  }

  private static void both() {
    var advice = new WithTheFacade().advise();
    require(advice.approach() == Approach.FEATURE_EXTRACTION, "the facade's approach");
    require(
        advice.reasons().stream().map(Finding::rule).collect(Collectors.toSet()).equals(RULES),
        "the facade's reasons");

    var said = new WithASession().consult();
    require(said.get(0).equals("feature-extraction"), "the session's approach");
    require(Set.copyOf(said.subList(1, said.size())).equals(RULES), "the session's findings");

    require(isAbsent("picocli.CommandLine"), "no command line among the dependencies");
    require(isAbsent("io.cucumber.java.en.Given"), "no Cucumber among the dependencies");
    require(isAbsent("org.slf4j.nop.NOPServiceProvider"), "no logging provider");
  }

  private static boolean isAbsent(String type) {
    try {
      Class.forName(type);
      return false;
    } catch (ClassNotFoundException e) {
      return true;
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("Expected " + what);
    }
  }
}
