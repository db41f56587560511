package dev.thaw.explanation;

import dev.thaw.advice.Approach;
import dev.thaw.advice.Outcome;
import dev.thaw.knowledge.Consultation;
import dev.thaw.knowledge.KnowledgeBase;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All that rules say of every case of a flat table, for those who compare. */
final class FlatTold {

  private final Told[] told;

  /** Asks some rules about every case. */
  FlatTold(KnowledgeBase base, FlatTable table) {
    this.told = new Told[table.size()];
    var known = new ConcurrentHashMap<Told, Told>();
    IntStream.range(0, told.length)
        .parallel()
        .forEach(
            i -> {
              var one = Told.of(base.trace(table.useCase(i)));
              told[i] = known.computeIfAbsent(one, same -> same);
            });
  }

  /**
   * What is said of a case.
   *
   * @param approach what is advised
   * @param contested whether findings speak against it
   * @param found what each criterion says
   * @param texts everything that can be read, with whose it is
   * @param matched the names of the rules that matched
   * @param byCriterion the rules that found something, or found that there is nothing, by criterion
   * @param favours what they favour, by criterion
   * @param aside the names of the rules that are set aside
   * @param steps how many next steps there are
   */
  record Told(
      Approach approach,
      boolean contested,
      Set<String> found,
      Set<String> texts,
      Set<String> matched,
      Map<String, Set<String>> byCriterion,
      Map<String, Set<String>> favours,
      Set<String> aside,
      int steps) {

    static Told of(Consultation consultation) {
      var outcome = consultation.outcome().orElseThrow();
      var rules = new TreeMap<String, Set<String>>();
      var favours = new TreeMap<String, Set<String>>();
      outcome
          .findings()
          .forEach(
              one -> {
                add(rules, one.criterion(), one.rule());
                add(favours, one.criterion(), one.favours().word());
              });
      outcome
          .gaps()
          .forEach(
              gap -> {
                add(rules, gap.criterion(), gap.rule());
                add(favours, gap.criterion(), "nothing");
              });
      var found = new TreeSet<String>();
      favours.forEach(
          (criterion, all) -> all.forEach(one -> found.add(criterion + " favours " + one)));
      var aside = new TreeSet<String>();
      outcome.setAside().forEach(one -> aside.add(one.rule()));
      return new Told(
          outcome.verdict().approach(),
          outcome.verdict().contested(),
          found,
          texts(outcome),
          consultation.matched(),
          rules,
          favours,
          aside,
          outcome.next().size());
    }

    private static void add(Map<String, Set<String>> to, String key, String value) {
      to.computeIfAbsent(key, none -> new TreeSet<>()).add(value);
    }

    private static Set<String> texts(Outcome outcome) {
      var texts = new TreeSet<String>();
      outcome.findings().forEach(one -> texts.add("finding " + one.rule() + one.because()));
      outcome.gaps().forEach(one -> texts.add("gap " + one.criterion() + one.because()));
      outcome.notes().forEach(one -> texts.add("note " + one.text()));
      outcome.next().forEach(one -> texts.add("next " + one.step()));
      outcome
          .setAside()
          .forEach(one -> texts.add("aside " + one.rule() + one.by() + one.because()));
      return texts;
    }

    /** Returns the advice in words, as a diff has it. */
    String advice() {
      return approach.word() + (contested ? " (contested)" : "");
    }

    /** Returns what somebody reads who does not look at findings. */
    Set<String> read() {
      var read = new TreeSet<String>();
      texts.stream().filter(text -> !text.startsWith("finding ")).forEach(read::add);
      read.add(advice());
      return read;
    }
  }

  Told describe(int number) {
    return told[number];
  }

  Stream<Told> all() {
    return Stream.of(told);
  }
}
