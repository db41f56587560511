package dev.thaw.serving;

import dev.thaw.Advisor;
import dev.thaw.analysis.Check;
import dev.thaw.analysis.Diff;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulebook.Place;
import dev.thaw.rulebook.RuleProblem;
import dev.thaw.rulefiles.LoadedRules;
import dev.thaw.rulefiles.OwnCode;
import dev.thaw.rulefiles.RulesFolder;
import dev.thaw.scenarios.Progress;
import dev.thaw.scenarios.Scenarios;
import java.util.List;
import java.util.Optional;

/** Says of edited rules whether they are valid, whether all is well with them, what they change. */
final class RulesJudge {

  private static final String CASES = "Cases that the rules tell apart";

  private final RulesHome home;
  private final Scenarios scenarios;

  /** Authors check what they save next, and need not wait for it twice. */
  private volatile Optional<JudgedRules> last = Optional.empty();

  /** A verdict, and all that it depends on. */
  private record JudgedRules(String sha256, List<String> meant, EditVerdict verdict) {

    Optional<Advisor> advisor() {
      return verdict.advisor();
    }
  }

  RulesJudge(RulesHome home, Scenarios scenarios) {
    this.home = home;
    this.scenarios = scenarios;
  }

  /** Compiles rules, which bring no code of their own. */
  Advisor advisor(RulesFolder folder) throws InvalidRules {
    return home.placing(() -> Advisor.of(folder));
  }

  /** Compiles what an edit touches of the rules that were judged last, or else of those served. */
  private Advisor advisor(ServedRules now, RulesFolder folder) throws InvalidRules {
    if (folder.equals(now.folder())) {
      return now.advisor();
    }
    var sha256 = folder.version().sha256();
    var same = last.filter(one -> one.sha256().equals(sha256)).flatMap(JudgedRules::advisor);
    if (same.isPresent()) {
      return same.get();
    }
    var before = last.flatMap(JudgedRules::advisor).orElse(now.advisor());
    return home.placing(() -> before.edited(folder));
  }

  /** Returns the rules that are served as an edit makes them; no larger than a folder may be. */
  RulesFolder edited(ServedRules now, RulesEdit edit) throws InvalidRules {
    if (edit.files().isEmpty()) {
      return now.folder();
    }
    var edited = home.edited(now.folder(), edit.content());
    var own = home.own(edited).files();
    long bytes = own.values().stream().mapToLong(file -> file.length).sum();
    if (own.size() > RulesFolder.MOST_FILES || bytes > RulesFolder.LARGEST_FOLDER) {
      throw InvalidRules.refused(
          List.of(
              RuleProblem.at(
                  Place.folder(),
                  "its files are too many or too large together; allowed: "
                      + RulesFolder.MOST_FILES
                      + " files, "
                      + RulesFolder.LARGEST_FOLDER
                      + " bytes.")));
    }
    return edited;
  }

  void validate(ServedRules now, RulesEdit edit) throws InvalidRules {
    var unused = home.placing(() -> LoadedRules.read(edited(now, edit), OwnCode.REFUSED));
  }

  EditVerdict judge(ServedRules now, RulesFolder folder, List<String> meant, Progress progress)
      throws InvalidRules {
    var sha256 = folder.version().sha256();
    var known =
        last.filter(one -> one.sha256().equals(sha256) && one.meant().equals(meant))
            .map(JudgedRules::verdict);
    if (known.isPresent()) {
      return known.get();
    }
    var verdict = judged(now, folder, meant, progress);
    last = Optional.of(new JudgedRules(sha256, meant, verdict));
    return verdict;
  }

  private EditVerdict judged(
      ServedRules now, RulesFolder folder, List<String> meant, Progress progress)
      throws InvalidRules {
    try {
      var advisor = advisor(now, folder);
      progress.at(CASES, 0, 1);
      var check = Check.of(advisor);
      progress.at(CASES, 1, 1);
      return EditVerdict.of(advisor, check, scenarios.telling(progress).run(advisor), meant);
    } catch (InvalidRules e) {
      if (e.isRefused()) {
        throw e;
      }
      return EditVerdict.of(e);
    }
  }

  EditEffect diff(ServedRules now, RulesEdit edit, Progress progress) throws InvalidRules {
    var before = now.advisor();
    var after = advisor(now, edited(now, edit));
    progress.at(CASES, 0, 1);
    var diff = Diff.between(before, after);
    progress.at(CASES, 1, 1);
    var running = scenarios.telling(progress);
    return EditEffect.of(diff, running.run(before), running.run(after));
  }
}
