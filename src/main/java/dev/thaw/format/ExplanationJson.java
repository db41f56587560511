package dev.thaw.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.thaw.advice.Approach;
import dev.thaw.advice.Flip;
import dev.thaw.advice.Inquiry;
import dev.thaw.advice.WhyNot;
import dev.thaw.advice.WhyNot.Considered;
import dev.thaw.advice.WhyNot.ShownCondition;

/** The parts of the JSON that explain advice. */
final class ExplanationJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ExplanationJson() {}

  static JsonNode open(Inquiry inquiry) {
    var words = inquiry.couldBecome().stream().map(Approach::word).toList();
    return further(inquiry).set("couldBecome", AdviceJson.words(words));
  }

  static ObjectNode further(Inquiry inquiry) {
    var tree = JSON.objectNode();
    tree.put("fact", inquiry.question().path()).put("question", inquiry.question().asks());
    tree.set("why", AdviceJson.words(inquiry.waiting()));
    return tree;
  }

  static JsonNode flip(Flip flip) {
    var tree = JSON.objectNode().put("approach", flip.approach().word());
    tree.set("facts", AdviceJson.facts(flip.facts()));
    return tree.put("byAnotherModel", flip.needsAnotherModel());
  }

  static JsonNode whyNot(WhyNot whyNot) {
    var tree = JSON.objectNode().put("approach", whyNot.approach().word());
    return tree.set("rules", AdviceJson.array(whyNot.rules(), ExplanationJson::considered));
  }

  private static JsonNode considered(Considered rule) {
    var tree = JSON.objectNode();
    tree.put("criterion", rule.criterion())
        .put("rule", rule.rule())
        .put("origin", rule.origin().text())
        .put("matches", rule.matches());
    tree.set("setAsideBy", AdviceJson.words(rule.setAsideBy()));
    return tree.set("conditions", AdviceJson.array(rule.conditions(), ExplanationJson::condition));
  }

  private static JsonNode condition(ShownCondition condition) {
    var tree =
        JSON.objectNode().put("condition", condition.says()).put("state", condition.state().word());
    tree.set("facts", AdviceJson.facts(condition.stated()));
    return tree.put("inTheWay", condition.inTheWay());
  }
}
