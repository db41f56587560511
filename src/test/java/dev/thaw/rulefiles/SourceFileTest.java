package dev.thaw.rulefiles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.rulebook.RuleProblem;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class SourceFileTest {

  private static final String VALID =
      """
      # A remark.
      document: { title: A book, authors: Somebody, place: page 1 }
      criteria:
        - id: size
          asks: How large?
      statements:
        - id: S1
          place: page 1
          says: Small is small.
      readings:
        - id: R1
          says: Small ends somewhere.
      """;

  @Test
  void a_source_that_is_well_said_is_read() {
    var content = read(VALID);

    assertThat(content.problems()).isEmpty();
    assertThat(content.source())
        .hasValueSatisfying(
            source -> {
              assertThat(source.document().title()).isEqualTo("A book");
              assertThat(source.criteria().get(0).caveat()).isFalse();
              assertThat(source.all().map(statement -> statement.id())).containsExactly("S1", "R1");
            });
  }

  @Test
  void a_folder_without_a_source_is_told_so() {
    assertThat(SourceFile.read(new RulesFolder("rules", new TreeMap<>())).problems())
        .singleElement()
        .extracting(RuleProblem::describe)
        .isEqualTo(
            "source.yaml:1: there is no such file; it holds the statements and readings that rules cite.");
  }

  @Test
  void an_unknown_field_is_told_with_the_known_ones_and_the_nearest() {
    assertThat(describe(VALID.replace("says: Small is", "syas: Small is")))
        .containsExactly(
            "source.yaml:7: statements[1].says is missing.",
            "source.yaml:9: \"syas\" is no field in statements[1]; allowed: id, place, says, withoutRule."
                + " Did you mean says?");
    assertThat(describe(VALID.replace("readings:", "reading:")))
        .containsExactly(
            "source.yaml:2: readings is missing.",
            "source.yaml:10: \"reading\" is no field; allowed: document, criteria, statements, readings."
                + " Did you mean readings?");
  }

  @Test
  void every_missing_field_is_told_in_one_run() {
    assertThat(describe(VALID.replaceAll(" *(place: page 1\n|asks: .*\n)", "")))
        .containsExactly(
            "source.yaml:4: criteria[1].asks is missing.",
            "source.yaml:6: statements[1].place is missing.");
    assertThat(describe(VALID.replaceAll("(?s)statements:.*", "")))
        .containsExactly(
            "source.yaml:2: statements is missing.", "source.yaml:2: readings is missing.");
    assertThat(describe(VALID.replace("says: Small is small.", "says: \" \"")))
        .containsExactly(
            "source.yaml:9: statements[1].says is \" \"; allowed: text on one line (in quotation marks,"
                + " if it is a number).");
  }

  @Test
  void a_list_without_items_stands_for_nothing() {
    assertThat(describe(VALID.replaceAll("(?s)readings:.*", "readings:\n")))
        .containsExactly("source.yaml:10: readings is empty; allowed: a list.");
    assertThat(describe(VALID.replace("readings:", "readings:\n  -")))
        .contains("source.yaml:11: readings[1] is empty; allowed: a group of fields.");
  }

  @Test
  void a_value_of_the_wrong_kind_is_told_with_its_field() {
    assertThat(describe(VALID.replace("asks: How large?", "asks: [ size ]")))
        .containsExactly(
            "source.yaml:5: criteria[1].asks is a list; allowed: text on one line (in quotation marks, if it"
                + " is a number).");
    assertThat(describe(VALID.replace("asks: How large?", "asks: x\n    caveat: perhaps")))
        .containsExactly("source.yaml:6: criteria[1].caveat is \"perhaps\"; allowed: true, false.");
    assertThat(describe("a sentence"))
        .containsExactly(
            "source.yaml:1: the file is not a group of fields; allowed: document, criteria, statements, readings.");
  }

  @Test
  void an_id_is_given_once_whatever_it_names() {
    assertThat(describe(VALID.replace("id: R1", "id: S1")))
        .containsExactly(
            "source.yaml:11: the id \"S1\" is given twice, first in line 7; allowed: once.");
    assertThat(describe(VALID.replace("id: size", "id: R1")))
        .containsExactly(
            "source.yaml:11: the id \"R1\" is given twice, first in line 4; allowed: once.");
  }

  @Test
  void an_id_can_be_cited() {
    assertThat(describe(VALID.replace("id: R1", "id: R 1")))
        .containsExactly(
            "source.yaml:11: the id \"R 1\" cannot be cited; allowed: letters, digits and hyphens between them, a letter first.");
    assertThat(describe(VALID.replace("id: R1", "id: our-reading-1"))).isEmpty();
  }

  @Test
  void a_field_that_is_given_twice_is_told_and_not_overwritten() {
    assertThat(describe(VALID + "    says: Something else.\n"))
        .containsExactly("source.yaml:13: readings[1].says is given twice; allowed: once.");
    assertThat(describe(VALID + "---\nmore\n"))
        .singleElement()
        .asString()
        .contains("the file ends and another begins");
  }

  @Test
  void what_is_no_yaml_or_nothing_at_all_is_told() {
    assertThat(describe("document: ["))
        .singleElement()
        .asString()
        .startsWith("source.yaml:1: cannot be read as YAML or JSON: the text cannot go on here. ");
    assertThat(describe("# Nothing.\n"))
        .containsExactly(
            "source.yaml:1: the file is empty; allowed: document, criteria, statements, readings.");
  }

  @Test
  void a_text_is_one_line_and_may_be_folded_into_one() {
    var says = "says: Small ends somewhere.\n";

    assertThat(describe(VALID.replace(says, "says: |-\n      Small.\n\n      Why\n")))
        .containsExactly(
            "source.yaml:12: readings[1].says is \"Small.??Why\"; allowed: text on one line (after >-"
                + " several lines are one).");
    assertThat(describe(VALID.replace(says, "says: \"Small.\\nWhy\"\n"))).hasSize(1);
    assertThat(describe(VALID.replace(says, "says: >-\n      Small ends\n      somewhere.\n")))
        .isEmpty();
  }

  @Test
  void characters_that_cannot_be_seen_are_named() {
    assertThat(describe(VALID.replace("Small is", "Small\u061C is")))
        .containsExactly(
            "source.yaml:9: statements[1].says is \"Small? is small.\"; there is a character that"
                + " cannot be seen (U+061C); allowed: plain text.");
    assertThat(describe(VALID.replace("says: Small is small", "\"sa\\u200Bys\": x")))
        .anyMatch(problem -> problem.contains("(U+200B)"));
  }

  @Test
  void tags_and_anchors_of_fields_are_refused() {
    assertThat(describe(VALID.replace("document:", "!!str document:")))
        .containsExactly(
            "source.yaml:2: \"document\" has a YAML tag or alias; allowed: plain names.");
    assertThat(describe(VALID.replace("document:", "&a document:")))
        .containsExactly(
            "source.yaml:2: \"document\" has a YAML tag or alias; allowed: plain names.");
  }

  @Test
  void a_file_full_of_problems_is_not_read_to_its_end() {
    assertThat(describe(VALID + "    says: x\n".repeat(5000)))
        .hasSize(51)
        .last()
        .asString()
        .endsWith("here and below may be more problems; they are not shown.");
  }

  private static SourceFile.ReadSource read(String text) {
    return SourceFile.read(new RulesFolder("rules", Rules.files(RulesFolder.SOURCE, text)));
  }

  private static List<String> describe(String text) {
    return read(text).problems().stream().map(RuleProblem::describe).toList();
  }
}
