package dev.thaw.analysis;

import dev.thaw.analysis.Diff.Change;
import dev.thaw.analysis.Diff.Entries;
import dev.thaw.analysis.Diff.OtherReasons;
import dev.thaw.analysis.Diff.RuleEdit;
import dev.thaw.casespace.CaseSpace;
import dev.thaw.casespace.CaseSpace.CaseClass;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.usecase.DeclaredFact;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares two rule bases, case by case. */
final class RuleBaseDiff {

  private final KnowledgeBase before;
  private final KnowledgeBase after;
  private final CaseSpace space;
  private final List<CasePair> pairs;

  RuleBaseDiff(KnowledgeBase before, KnowledgeBase after) {
    this.before = before;
    this.after = after;
    this.space = CaseSpace.of(List.of(before, after));
    this.pairs = space.caseClasses().parallelStream().map(this::pair).toList();
  }

  private CasePair pair(CaseClass caseClass) {
    return new CasePair(
        caseClass,
        AdviceSignature.of(before, caseClass.example()),
        AdviceSignature.of(after, caseClass.example()));
  }

  Diff diff() {
    var turned = pairs.stream().filter(CasePair::turns).toList();
    var others = pairs.stream().filter(pair -> pair.differs() && !pair.turns()).toList();
    var otherReasons =
        Optional.of(others)
            .filter(some -> !some.isEmpty())
            .map(some -> new OtherReasons(CasePair.size(some), CasePair.simplest(some)));
    return new Diff(
        space.size(),
        edits(),
        Entries.of(SourceLines.of(before.source()), SourceLines.of(after.source())),
        Entries.of(declared(before), declared(after)),
        changes(turned),
        otherReasons,
        space.questions().stream()
            .filter(DeclaredFact::isNumber)
            .flatMap(fact -> new NumberComparison(fact, space, pairs).changes().stream())
            .toList());
  }

  /** Returns all that a base says of each of its facts; two declarations of one path are equal. */
  private static Map<String, String> declared(KnowledgeBase base) {
    var declared = new LinkedHashMap<String, String>();
    base.facts().facts().forEach(fact -> declared.put(fact.path(), fact.toString()));
    return declared;
  }

  private List<RuleEdit> edits() {
    var names = new TreeSet<String>();
    Stream.of(before, after)
        .flatMap(base -> base.book().rules().stream())
        .forEach(rule -> names.add(rule.name()));
    return names.stream()
        .map(name -> new RuleEdit(before.book().rule(name), after.book().rule(name)))
        .filter(edit -> !text(edit.before()).equals(text(edit.after())))
        .toList();
  }

  private static String text(Optional<WrittenRule> rule) {
    return rule.map(WrittenRule::text).orElse("");
  }

  private List<Change> changes(List<CasePair> turned) {
    return turned.stream()
        .collect(Collectors.groupingBy(CasePair::advice, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(this::change)
        .sorted(Comparator.comparingLong(Change::cases).reversed())
        .toList();
  }

  private Change change(List<CasePair> alike) {
    return new Change(
        alike.get(0).before().advice(),
        alike.get(0).after().advice(),
        CasePair.size(alike),
        CaseLines.of(space, alike.stream().map(CasePair::caseClass).toList()),
        CasePair.simplest(alike));
  }
}
