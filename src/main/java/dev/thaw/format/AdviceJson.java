package dev.thaw.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.thaw.advice.Card;
import dev.thaw.advice.Criterion;
import dev.thaw.advice.Finding;
import dev.thaw.advice.Gap;
import dev.thaw.advice.NextStep;
import dev.thaw.advice.Note;
import dev.thaw.advice.SetAside;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.NumberFact;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Writes advice, with all that can be said about it, as JSON, in the form that {@link
 * Schema#ADVICE} describes.
 */
public final class AdviceJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Ends lines in the same way on every machine. */
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
          .withArrayEmptySeparator("")
          .withObjectEmptySeparator("");

  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          .build()
          .writer(
              new DefaultPrettyPrinter(SEPARATORS)
                  .withObjectIndenter(INDENTER)
                  .withArrayIndenter(INDENTER));

  private AdviceJson() {}

  /**
   * Writes one card, ending in a line feed; equal cards give equal text on every machine.
   *
   * @param card what to write
   */
  public static String write(Card card) {
    try {
      return WRITER.writeValueAsString(tree(card)) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree in memory can always be written.", e);
    }
  }

  private static ObjectNode tree(Card card) {
    var advice = card.advice();
    var tree = JSON.objectNode();
    advice.useCase().name().ifPresent(name -> tree.put("useCase", name));
    tree.set("facts", facts(card.useCase().facts()));
    tree.put("approach", advice.approach().word())
        .put("contested", advice.contested())
        .put("settled", card.isSettled());
    tree.set("reasons", array(advice.reasons(), AdviceJson::finding));
    tree.set("objections", array(advice.objections(), AdviceJson::finding));
    tree.set("next", array(advice.next(), AdviceJson::step));
    tree.set("unanswered", words(advice.unanswered().stream().map(Criterion::id).toList()));
    tree.set("gaps", array(advice.gaps(), AdviceJson::gap));
    tree.set("setAside", array(advice.setAside(), AdviceJson::setAside));
    tree.set("discounted", array(advice.discounted(), AdviceJson::finding));
    tree.set("open", array(card.open(), ExplanationJson::open));
    tree.set("further", array(card.further(), ExplanationJson::further));
    tree.set("flips", array(card.flips(), ExplanationJson::flip));
    tree.set("whyNot", array(card.whyNot(), ExplanationJson::whyNot));
    tree.set("notes", words(advice.notes().stream().map(Note::cited).toList()));
    tree.putObject("knowledge")
        .put("version", advice.knowledge().version())
        .put("sha256", advice.knowledge().sha256());
    return tree;
  }

  private static JsonNode finding(Finding finding) {
    var tree = JSON.objectNode();
    tree.put("criterion", finding.criterion())
        .put("favours", finding.favours().word())
        .put("rule", finding.rule())
        .put("origin", finding.origin().text())
        .put("because", finding.because());
    tree.set("sources", words(finding.sources()));
    tree.set("facts", facts(finding.facts()));
    if (!finding.thresholds().isEmpty()) {
      var thresholds = tree.putObject("thresholds");
      finding.thresholds().forEach(number -> thresholds.put(number.name(), number.value()));
    }
    return tree;
  }

  private static JsonNode setAside(SetAside one) {
    var tree = JSON.objectNode();
    tree.put("rule", one.rule())
        .put("because", one.because())
        .put("by", one.by())
        .put("origin", one.origin().text());
    tree.set("sources", words(one.sources()));
    return tree.set("facts", facts(one.facts()));
  }

  static ObjectNode facts(List<Fact> facts) {
    var tree = JSON.objectNode();
    for (var fact : facts) {
      if (fact instanceof NumberFact number) {
        tree.put(fact.path(), number.value());
      } else {
        tree.put(fact.path(), fact.answer());
      }
    }
    return tree;
  }

  private static JsonNode step(NextStep step) {
    var tree = JSON.objectNode().put("step", step.step());
    return tree.set("sources", words(step.sources()));
  }

  private static JsonNode gap(Gap gap) {
    var tree = JSON.objectNode();
    tree.put("criterion", gap.criterion()).put("because", gap.because()).put("rule", gap.rule());
    tree.put("origin", gap.origin().text());
    return tree.set("sources", words(gap.sources()));
  }

  static ArrayNode words(Collection<String> words) {
    return array(words, JSON::textNode);
  }

  static <T> ArrayNode array(Collection<T> items, Function<T, JsonNode> item) {
    var array = JSON.arrayNode();
    items.stream().map(item).forEach(array::add);
    return array;
  }
}
