package dev.thaw.format;

import dev.thaw.advice.RecordedFinding;
import dev.thaw.advice.SetAside;
import dev.thaw.wording.Shown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what an advice tells twice of one rule; no advice that was given does. */
final class Repeats {

  private final Map<List<String>, Entry> seen = new HashMap<>();
  private final List<Mistake> mistakes;

  Repeats(List<Mistake> mistakes) {
    this.mistakes = mistakes;
  }

  /** A rule has one finding, unless it is code that finds several things. */
  void finding(Node node, RecordedFinding finding) {
    look(
        node,
        "a finding of the rule " + Shown.quoted(finding.rule()) + " and its reason",
        List.of(finding.rule(), finding.because()));
  }

  /** A rule may favour nothing for several reasons. */
  void gap(Node node, RecordedFinding gap) {
    look(
        node,
        "a gap of the rule " + Shown.quoted(gap.rule()) + " and its reason",
        List.of("", gap.rule(), gap.because()));
  }

  /** A rule may be set aside by several rules, and by one for several reasons. */
  void setAside(Node node, SetAside one) {
    look(
        node,
        Shown.quoted(one.rule()) + " set aside by " + Shown.quoted(one.by()) + " and the reason",
        List.of("", one.rule(), one.by(), one.because()));
  }

  private void look(Node node, String what, List<String> key) {
    var entry = node.entry();
    var first = seen.putIfAbsent(key, entry);
    if (first != null) {
      mistakes.add(
          new Mistake(
              entry.line(),
              entry.path()
                  + " tells "
                  + what
                  + " again, as "
                  + first.path()
                  + " in line "
                  + first.line()
                  + "; allowed: once."));
    }
  }
}
