package dev.thaw.spark;

import dev.thaw.Advisor;
import dev.thaw.bulk.CaseAdviser;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulefiles.RulesFolder;
import java.io.Serializable;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Rules on their way to the machines that advise by them.
 *
 * @param sha256 the digest of the rules
 * @param folder the rules; nothing for the built-in ones, which every machine has
 */
record CarriedRules(String sha256, @Nullable CarriedFolder folder) implements Serializable {

  /**
   * Spark makes what it carries anew for each task; rules take seconds to compile, and are kept as
   * long as the process runs.
   */
  private static final ConcurrentHashMap<String, CaseAdviser<Row>> LOADED =
      new ConcurrentHashMap<>();

  /** How many rule bases a process keeps. */
  private static final int MOST_LOADED = 8;

  static CarriedRules builtIn() {
    var advisor = Advisor.builtIn();
    return new CarriedRules(advisor.version().sha256(), null);
  }

  /**
   * Returns the rules of a folder, once they have proved valid here.
   *
   * @param folder the folder
   * @throws InvalidRules when they are not
   */
  static CarriedRules of(RulesFolder folder) throws InvalidRules {
    var rules = new CarriedRules(folder.version().sha256(), CarriedFolder.of(folder));
    LOADED.put(rules.sha256(), adviser(rules.load()));
    return rules;
  }

  /** Returns the advisor of these rules, which are compiled once a process. */
  CaseAdviser<Row> adviser() {
    if (LOADED.size() > MOST_LOADED) {
      LOADED.clear();
    }
    return LOADED.computeIfAbsent(sha256, any -> adviser(loadedBefore()));
  }

  /**
   * Advises on the case that a row states, or says why it states none.
   *
   * @param names what its columns are called
   * @param stated the row
   */
  Row answer(List<String> names, Row stated) {
    var adviser = adviser();
    var fields = adviser.fields();
    for (int i = 0; i < names.size(); i++) {
      StatedCell.put(names.get(i), stated.get(i), fields);
    }
    return AdviceColumns.of(adviser.answer(fields), sha256);
  }

  private static CaseAdviser<Row> adviser(Advisor advisor) {
    return new CaseAdviser<>(advisor, AdviceColumns::of);
  }

  private Advisor loadedBefore() {
    try {
      return load();
    } catch (InvalidRules e) {
      throw new IllegalStateException("These rules were valid where the job comes from.", e);
    }
  }

  private Advisor load() throws InvalidRules {
    var advisor = folder == null ? Advisor.builtIn() : Advisor.of(folder.folder());
    if (!advisor.version().sha256().equals(sha256)) {
      throw new IllegalStateException(
          "Thaw here has other rules than where the job comes from. Maybe it is another version.");
    }
    return advisor;
  }
}
