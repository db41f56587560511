package dev.thaw.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.thaw.House;
import dev.thaw.advice.Origin;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulefiles.OwnCode;
import dev.thaw.rulefiles.RulesFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the promise that a house can do nothing but state sentences, whatever is allowed. */
final class HostileHousesTest {

  private static final String RUN = "System.setProperty(\"" + HostileEdits.MARKER + "\", \"ran\")";
  private static final String DRL =
      "package dev.thaw.rules.criteria\nrule \"x\"\n@source( S1 )\nwhen\nthen\n" + RUN + ";\nend\n";

  @TempDir private Path temporary;

  private final List<SortedMap<String, String>> compiled = new ArrayList<>();

  @AfterEach
  void nothing_has_been_compiled_or_run() {
    assertThat(compiled).isEmpty();
    assertThat(System.getProperty(HostileEdits.MARKER)).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void code_in_a_house_is_refused_even_where_code_is_allowed(OwnCode code) {
    var builtIn = RulesFolder.builtIn();
    for (var path : List.of("x.drl", "criteria/x.drl", "vocabulary.dsl", "advice/combine.drl")) {
      var text = builtIn.files().containsKey(path) ? builtIn.text(path) : DRL;

      assertThat(problems(House.with("ours.dslr", House.ADDS).and(path, text), code))
          .containsExactly(
              "house/"
                  + path
                  + ":1: this file is code, and a house brings sentences only; allowed: sentence files (*.dslr), a source.yaml with readings and a facts.yaml with new facts.");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "house/ours.dslr, house/house/ours.dslr:1: this is no name for a file of rules",
    "house/, house/house/:1: this has no place in a house folder",
    "../ours.dslr, house/../ours.dslr:1: this is no name for a file of rules",
    "criteria/x$.dslr, house/criteria/x$.dslr:1: this is no name for a file of rules",
    "other/ours.dslr, house/other/ours.dslr:1: this is no name for a file of rules",
    "criteria/source.yaml, house/criteria/source.yaml:1: this has no place in a house folder",
    "thresholds.txt, house/thresholds.txt:1: this has no place in a house folder",
    "x.DRL, house/x.DRL:1: this has no place in a house folder",
    "kmodule.xml, house/kmodule.xml:1: this has no place in a house folder",
  })
  void a_file_that_has_no_place_in_a_house_is_told(String path, String says) {
    assertThat(
            problems(
                House.with("ours.dslr", House.ADDS).and(path, House.SETS_ASIDE), OwnCode.REFUSED))
        .anySatisfy(told -> assertThat(told).startsWith(says));
  }

  @Test
  void a_file_name_that_ends_a_string_is_refused() {
    assertThat(problems(House.with(HostileEdits.endedName(), House.ADDS), OwnCode.REFUSED))
        .singleElement()
        .asString()
        .contains("no name for a file of rules");
  }

  @ParameterizedTest
  @ValueSource(strings = {"house/ours.dslr", "house/", "house"})
  void a_rules_folder_cannot_bring_files_that_pass_for_a_house(String path) {
    var files = new TreeMap<>(RulesFolder.builtIn().files());
    files.put(path, House.ADDS.getBytes(UTF_8));
    var folder = new RulesFolder("rules", files);

    for (var given : List.of(folder, folder.withHouse(House.with("o.dslr", House.ADDS).folder()))) {
      assertThat(problems(given, OwnCode.ALLOWED))
          .anySatisfy(
              told ->
                  assertThat(told)
                      .startsWith("the rules folder: there is something called house in it"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "acme, house acme",
    "built-in, house built-in",
    "a\" ) @x( b, house a- - -x- b",
  })
  void a_house_cannot_pass_for_built_in(String name, String origin) throws InvalidRules {
    var house = new RulesFolder(name, House.with("ours.dslr", House.ADDS).folder().files());

    assertThat(KnowledgeBase.of(RulesFolder.builtIn().withHouse(house), OwnCode.REFUSED).rules())
        .filteredOn(heading -> !heading.origin().equals(Origin.BUILT_IN))
        .extracting(heading -> heading.origin().text(), RuleHeading::folder)
        .containsExactly(tuple(origin, "dev.thaw.rules.house"));
  }

  @ParameterizedTest
  @CsvSource({"house acme", "House acme"})
  void a_rules_folder_cannot_pass_for_a_house(String name) throws InvalidRules {
    var files = new TreeMap<>(RulesFolder.builtIn().files());
    var rule = "package dev.thaw.rules\n" + House.ADDS.replace("H1", "S1");
    files.put("mine.dslr", rule.getBytes(UTF_8));

    assertThat(KnowledgeBase.of(new RulesFolder(name, files), OwnCode.REFUSED).rules())
        .extracting(heading -> heading.origin().text())
        .contains("another folder named " + name)
        .doesNotContain(name);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_in_a_house_shows_no_file_outside_it() throws Exception {
    var secret = Files.writeString(temporary.resolve("secret"), "the password");
    var house = Files.createDirectory(temporary.resolve("acme"));
    Files.createSymbolicLink(house.resolve("ours.dslr"), secret);

    var refusal = catchThrowableOfType(InvalidRules.class, () -> RulesFolder.in(house));
    assertThat(refusal).hasMessageContaining("this link leads out of the folder");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void an_exception_is_words_alone(String line) {
    assertThat(problems(House.with("ours.dslr", exception(line)), OwnCode.REFUSED)).isNotEmpty();
  }

  static List<String> texts() {
    return List.of(
        "set aside \"x\" ) ); " + RUN + "; //\" because \"so\"",
        "set aside \"x\\\" because \"so\"",
        "set aside \"\" because \"so\"",
        "set aside \"{reason}\" because \"so\"",
        "set aside x because \"so\"",
        "set aside \"Little compute favours feature extraction\" because " + "\"\\u0022\"",
        "set aside \"Little compute favours feature extraction\" because \"x // y\"",
        "set aside \"Little compute favours feature extraction\"; " + RUN);
  }

  private static String exception(String line) {
    return "rule \"Mine\"\n@source( H1 )\nwhen\nthe data is judged small\nthen\n"
        + line
        + "\nend\n";
  }

  private List<String> problems(House house, OwnCode code) {
    return problems(RulesFolder.builtIn().withHouse(house.folder()), code);
  }

  private List<String> problems(RulesFolder folder, OwnCode code) {
    try {
      KnowledgeBase.of(folder, code, this::compile);
      return List.of();
    } catch (InvalidRules e) {
      return e.problems().stream().map(problem -> problem.describe()).toList();
    }
  }

  private CompiledRules compile(SortedMap<String, String> files) throws InvalidRules {
    compiled.add(files);
    return RuleCompiler.compile(files);
  }
}
