package dev.thaw.evidence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Function;

/**
 * The comparisons nearest to a use case.
 *
 * @param all these comparisons, the nearest first; none where none is near enough
 * @param unit the unit of all their gains
 * @param tie below how much of it a gain or a loss is a tie
 */
public record Precedents(List<Precedent> all, String unit, double tie) {

  /** Returns whether there is none. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Returns in how many of them fine-tuning was better, by no less than a tie. */
  public long fineTuningBetter() {
    return count(gain -> gain >= tie);
  }

  /** Returns in how many of them frozen was better, by no less than a tie. */
  public long frozenBetter() {
    return count(gain -> gain <= -tie);
  }

  /** Returns in how many of them neither was. */
  public long tied() {
    return count(gain -> Math.abs(gain) < tie);
  }

  private long count(DoublePredicate gain) {
    return all.stream().filter(one -> gain.test(one.comparison().gain().value())).count();
  }

  /** Returns how much better fine-tuning was; nothing where there is no precedent. */
  public Optional<Amounts> gains() {
    var gains = all.stream().map(one -> one.comparison().gain()).toList();
    return Amounts.byUnit(gains).values().stream().findFirst();
  }

  /** Returns the data sets, the nearest first. */
  public Collection<String> dataSets() {
    return byDataSet().keySet();
  }

  /** Returns the precedents of each data set, the nearest first. */
  public Map<String, Precedents> byDataSet() {
    return by(Comparison::data);
  }

  /** Returns the precedents of each family of data sets, the nearest first. */
  public Map<String, Precedents> byFamily() {
    return by(Comparison::family);
  }

  private Map<String, Precedents> by(Function<Comparison, String> key) {
    var groups = new LinkedHashMap<String, Precedents>();
    all.stream()
        .map(one -> key.apply(one.comparison()))
        .distinct()
        .forEach(
            name ->
                groups.put(
                    name,
                    new Precedents(
                        all.stream()
                            .filter(one -> key.apply(one.comparison()).equals(name))
                            .toList(),
                        unit,
                        tie)));
    return groups;
  }

  /** Returns why some are to be taken with care, and how many of them. */
  public Map<String, Integer> doubts() {
    var doubts = new LinkedHashMap<String, Integer>();
    all.forEach(
        one -> one.comparison().doubts().forEach(doubt -> doubts.merge(doubt, 1, Integer::sum)));
    return doubts;
  }

  /** Returns the paths of the facts in which all of them are like the use case. */
  public List<String> alikeInAll() {
    return all.stream()
        .flatMap(one -> one.alike().stream())
        .distinct()
        .filter(path -> all.stream().allMatch(one -> one.alike().contains(path)))
        .toList();
  }

  /** Returns the paths of the facts in which some are not like the use case, and how many. */
  public Map<String, Integer> differing() {
    var differing = new LinkedHashMap<String, Integer>();
    all.forEach(one -> one.differing().forEach(path -> differing.merge(path, 1, Integer::sum)));
    return differing;
  }
}
