package dev.thaw.rulebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.thaw.usecase.FactName;
import dev.thaw.usecase.Question;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads how people are asked for facts: a question for each, and what its answers mean. */
public final class QuestionsFile {

  private final PlainYaml yaml;
  private final List<RuleMistake> mistakes = new ArrayList<>();
  private final QuestionReader reader;
  private final Map<FactName, Integer> lines = new EnumMap<>(FactName.class);
  private final Map<FactName, Question> questions = new EnumMap<>(FactName.class);

  private QuestionsFile(PlainYaml yaml) {
    this.yaml = yaml;
    this.reader = new QuestionReader(this::mistake);
  }

  /**
   * What the file says.
   *
   * @param questions a question for each fact that people are asked for, in the order of {@link
   *     FactName}; fewer only where there are mistakes
   * @param mistakes what is wrong with the file
   */
  public record Content(List<Question> questions, List<RuleMistake> mistakes) {}

  /**
   * Reads the file of a folder.
   *
   * @param folder a rules folder that has the file
   */
  public static Content read(RulesFolder folder) {
    try {
      var text = folder.text(RulesFolder.QUESTIONS);
      var yaml = PlainYaml.read(RulesFolder.QUESTIONS, text);
      return yaml.mistakes().isEmpty()
          ? new QuestionsFile(yaml).content(new YAMLMapper().readTree(text))
          : new Content(List.of(), yaml.mistakes());
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      return new Content(List.of(), List.of(at(line, "it cannot be read as YAML.")));
    }
  }

  private Content content(JsonNode list) {
    if (!list.isArray()) {
      mistake("", "it is not a list of questions; allowed: a list of " + QuestionReader.FIELDS);
      return new Content(List.of(), mistakes);
    }
    for (int i = 0; i < list.size(); i++) {
      question("/" + i, list.get(i));
    }
    FactName.asked().stream()
        .filter(fact -> !lines.containsKey(fact))
        .forEach(fact -> mistake("", "there is no question for " + fact.path() + "."));
    return new Content(List.copyOf(questions.values()), mistakes);
  }

  private void question(String item, JsonNode given) {
    reader
        .fact(item, given)
        .filter(fact -> isFirst(item, fact))
        .flatMap(fact -> reader.question(item, given, fact))
        .ifPresent(question -> questions.put(question.fact(), question));
  }

  private boolean isFirst(String item, FactName fact) {
    var line = yaml.line(item + "/" + QuestionReader.FACT);
    var first = lines.putIfAbsent(fact, line);
    if (first != null) {
      mistakes.add(
          at(
              line,
              fact.path() + " is asked for twice, first in line " + first + "; allowed: once."));
    }
    return first == null;
  }

  private void mistake(String pointer, String says) {
    mistakes.add(at(yaml.line(pointer), says));
  }

  private static RuleMistake at(int line, String says) {
    return RuleMistake.at(new Place(RulesFolder.QUESTIONS, line), says);
  }
}
