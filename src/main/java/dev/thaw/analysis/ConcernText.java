package dev.thaw.analysis;

import dev.thaw.advice.Threshold;
import dev.thaw.casespace.Answer;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.UseCase;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Says in a sentence in what rules do not hold together. */
final class ConcernText {

  private ConcernText() {}

  static String told(Concern concern) {
    if (concern instanceof Concern.Unanswered it) {
      return "no rule answers the question " + it.criterion().id() + ": " + it.criterion().asks();
    }
    if (concern instanceof Concern.UndeclaredGap it) {
      return it.criterion()
          + " concludes nothing where "
          + where(it.where())
          + ". Maybe a rule is missing, or one that says: favour nothing because \"...\".";
    }
    if (concern instanceof Concern.Split it) {
      return it.criterion()
          + " favours "
          + String.join(" and ", it.favours())
          + " at once, by "
          + names(it.rules())
          + ".";
    }
    if (concern instanceof Concern.NotEnumerable it) {
      return at(it.rule())
          + " has conditions that are code of another kind, so its cases cannot be enumerated: what is said here does not hold for certain.";
    }
    if (concern instanceof Concern.NeverMatches it) {
      return at(it.rule()) + " never matches, in no case.";
    }
    if (concern instanceof Concern.ChangesNothing it) {
      return at(it.rule())
          + " changes nothing: without it, no advice would be another."
          + twins(it);
    }
    if (concern instanceof Concern.CrossedThresholds it) {
      return "the numbers are in the wrong order: "
          + number(it.ends())
          + ", yet "
          + number(it.begins())
          + ".";
    }
    if (concern instanceof Concern.DependsOnOrder it) {
      return "what is advised depends on the order in which the rules stand: "
          + heard(it.oneWay())
          + " in the order of the files, "
          + heard(it.otherWay())
          + " in another one.";
    }
    return more(concern);
  }

  private static String more(Concern concern) {
    if (concern instanceof Concern.MoreDataTurnsBack it) {
      return "more "
          + it.number().numbers().map(DeclaredFact.WholeNumber::unit).orElse("")
          + " turn the advice from fine-tuning, with "
          + stated(it.fewer(), it.number())
          + ", to feature extraction, with "
          + stated(it.more(), it.number())
          + ", all else equal.";
    }
    if (concern instanceof Concern.NoVerdict) {
      return "the rules come to no advice, or to more than one.";
    }
    if (concern instanceof Concern.NoNextStep it) {
      return "nothing says what to do next when the advice is " + it.approach().word() + ".";
    }
    if (concern instanceof Concern.UnusedPhrase it) {
      return "no rule uses the sentence: " + it.phrase().text();
    }
    if (concern instanceof Concern.Uncited it) {
      return it.statement().id()
          + " is cited by no rule, and "
          + (it.statement().isOfAHouse() ? "the house's " : "")
          + "source.yaml does not say why (withoutRule).";
    }
    var excused = (Concern.NeedlessExcuse) concern;
    return excused.statement().id()
        + " is cited by a rule, yet source.yaml says why it is not (withoutRule).";
  }

  private static String heard(List<String> texts) {
    return texts.isEmpty() ? "nothing of the kind" : String.join("; ", texts);
  }

  private static String where(List<Answer> answers) {
    return answers.isEmpty()
        ? "everything is stated"
        : answers.stream()
            .map(answer -> answer.question().path() + " is " + answer.told())
            .collect(Collectors.joining(", "));
  }

  private static String at(WrittenRule rule) {
    return rule.place() + ": the rule \"" + rule.name() + "\"";
  }

  private static String twins(Concern.ChangesNothing it) {
    return it.twins().isEmpty()
        ? ""
        : " The same is said by "
            + names(it.twins().stream().map(WrittenRule::name).toList())
            + ".";
  }

  private static String names(Collection<String> rules) {
    return rules.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(" and "));
  }

  private static String number(Threshold threshold) {
    return "\"" + threshold.name() + "\" " + threshold.edge() + " " + threshold.value();
  }

  private static String stated(UseCase useCase, DeclaredFact number) {
    return useCase.fact(number.path()).map(Fact::answer).orElse("");
  }
}
