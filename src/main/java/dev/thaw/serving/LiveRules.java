package dev.thaw.serving;

import static java.util.Objects.requireNonNull;

import dev.thaw.Advisor;
import dev.thaw.advice.Fault;
import dev.thaw.files.NewFile;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulefiles.RulesFolder;
import dev.thaw.scenarios.Progress;
import dev.thaw.scenarios.Scenarios;
import dev.thaw.serving.SaveOutcome.NotSaved;
import dev.thaw.serving.SaveOutcome.Red;
import dev.thaw.serving.SaveOutcome.Saved;
import dev.thaw.serving.SaveOutcome.Stale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * The rules that are served at this moment. Others take their place whole, and only when all is
 * well with them; until then the old ones are served.
 *
 * <p>Safe for use by many threads. Whoever answers a question takes {@link #served()} once, so that
 * no answer is of two rule bases.
 */
public final class LiveRules {

  private static final String DISK = "the folder on disk";
  private static final String EDITOR = "the editor";

  private final RulesHome home;
  private final RulesJudge judge;
  private final Clock clock;
  private volatile ServedRules served;
  private volatile Optional<RefusedRules> refused = Optional.empty();

  /** Held by whoever judges, as that takes the whole machine, and by whoever changes the rules. */
  private final ReentrantLock judging = new ReentrantLock();

  /** What was seen on disk and refused, so that it is not judged again. */
  private volatile String refusedOnDisk = "";

  private LiveRules(RulesHome home, ServedRules first, RulesJudge judge, Clock clock) {
    this.home = home;
    this.judge = judge;
    this.clock = clock;
    this.served = first;
  }

  /**
   * Begins to serve rules; they need be valid, and no more.
   *
   * @param home where they are kept
   * @param scenarios what later edits of them have to keep
   * @param clock tells since when rules are served
   * @throws InvalidRules when they are not valid
   */
  public static LiveRules of(RulesHome home, Scenarios scenarios, Clock clock) throws InvalidRules {
    var judge = new RulesJudge(home, scenarios);
    var folder = home.read();
    var advisor = home.folder().isEmpty() ? Advisor.builtIn() : judge.advisor(folder);
    var first = new ServedRules(folder, advisor, clock.instant(), List.of());
    return new LiveRules(home, first, judge, clock);
  }

  /** Returns the rules that are served at this moment. */
  public ServedRules served() {
    return served;
  }

  /** Returns the last edit that was not taken since these rules are served; maybe none. */
  public Optional<RefusedRules> refused() {
    return refused;
  }

  /** Returns where the rules are kept. */
  public RulesHome home() {
    return home;
  }

  /**
   * Says what is not valid about an edit. It takes no compiler, and so can be asked while somebody
   * types.
   *
   * @param edit the edit
   * @throws InvalidRules when something is not
   */
  public void validate(RulesEdit edit) throws InvalidRules {
    judge.validate(served, edit);
  }

  /**
   * Does something that takes the whole machine, if nobody else does.
   *
   * @param work what to do
   * @return what came of it; nothing where somebody else is at it
   */
  public <T> Optional<T> alone(HeavyWork<T> work) throws InvalidRules {
    if (!judging.tryLock()) {
      return Optional.empty();
    }
    try {
      return Optional.of(work.done());
    } finally {
      judging.unlock();
    }
  }

  /** Something that takes the whole machine. */
  @FunctionalInterface
  public interface HeavyWork<T> {

    /**
     * Does it.
     *
     * @throws InvalidRules when it needs valid rules, and they are not
     */
    T done() throws InvalidRules;
  }

  /**
   * Judges an edit.
   *
   * @param edit the edit; with no files, the rules that are served are judged
   * @param progress hears how far it is
   * @throws InvalidRules when it is not taken at all, as it brings code
   */
  public EditVerdict judge(RulesEdit edit, Progress progress) throws InvalidRules {
    var now = served;
    return judge.judge(now, judge.edited(now, edit), meant(now, edit), progress);
  }

  /** Returns the scenarios that the rules are meant not to keep, before an edit or after it. */
  private static List<String> meant(ServedRules now, RulesEdit edit) {
    return Stream.concat(now.meant().stream(), edit.meant().stream()).distinct().toList();
  }

  /**
   * Compares the rules that are served with what an edit makes of them.
   *
   * @param edit the edit
   * @param progress hears how far it is
   * @throws InvalidRules when the edited rules are not valid
   */
  public EditEffect diff(RulesEdit edit, Progress progress) throws InvalidRules {
    return judge.diff(served, edit, progress);
  }

  /**
   * Saves an edit and serves it, if all of it is well.
   *
   * @param edit the edit
   * @param began the digest of the rules that its author began from
   * @param progress hears how far it is
   */
  public SaveOutcome save(RulesEdit edit, String began, Progress progress) {
    judging.lock();
    try {
      return saved(edit, began, progress);
    } catch (InvalidRules e) {
      return refuse(EDITOR, e.lines());
    } finally {
      judging.unlock();
    }
  }

  private SaveOutcome saved(RulesEdit edit, String began, Progress progress) throws InvalidRules {
    if (home.folder().isEmpty()) {
      return new NotSaved(
          List.of("The built-in rules are not kept in a folder; allowed: --rules or --house."));
    }
    if (!began.equals(served.sha256()) || !isAsOnDisk()) {
      return new Stale(served.sha256());
    }
    var verdict = judge(edit, progress);
    if (!verdict.isWell()) {
      remember(EDITOR, verdict.reasons());
      return new Red(verdict);
    }
    // To judge takes long, and somebody may have edited the folder meanwhile.
    return isAsOnDisk() ? written(edit, home.folder().get(), verdict) : new Stale(began);
  }

  private boolean isAsOnDisk() throws InvalidRules {
    return home.read().version().sha256().equals(served.sha256());
  }

  private SaveOutcome written(RulesEdit edit, Path folder, EditVerdict verdict)
      throws InvalidRules {
    var next = judge.edited(served, edit);
    try {
      for (var file : edit.content().entrySet()) {
        var path = folder.resolve(file.getKey());
        Files.createDirectories(requireNonNull(path.getParent(), file.getKey()));
        NewFile.replace(path, file.getValue());
      }
    } catch (IOException e) {
      return refuse(EDITOR, List.of("The folder cannot be written; nothing else is served."));
    }
    return new Saved(serve(next, verdict.advisor().orElseThrow(), meant(served, edit)));
  }

  private ServedRules serve(RulesFolder folder, Advisor advisor, List<String> meant) {
    // Whoever asks first must not wait for the cases to be gone through.
    var next = new ServedRules(folder, advisor.warmUp(), clock.instant(), meant);
    swap(next);
    return next;
  }

  /** Serves other rules from now on; whoever is answering keeps those that it has begun with. */
  void swap(ServedRules next) {
    served = next;
    refused = Optional.empty();
  }

  private SaveOutcome refuse(String from, List<String> reasons) {
    remember(from, reasons);
    return new NotSaved(reasons);
  }

  private void remember(String from, List<String> reasons) {
    refused = Optional.of(new RefusedRules(clock.instant(), from, reasons));
  }

  /** Looks at the folder on disk, and serves what is there now if all of it is well. */
  public void refresh() {
    // Only a folder that has changed keeps others from judging.
    if (isSeen()) {
      return;
    }
    judging.lock();
    try {
      // Whoever judged until now may have saved what was seen.
      if (!isSeen()) {
        take(home.read());
      }
    } catch (InvalidRules e) {
      refuseOnDisk(seen(e), e.lines());
    } catch (RuntimeException e) {
      // Whatever is in the folder, the rules before it are served, and the folder is watched on.
      refuseOnDisk(Fault.describe(e), List.of(Fault.describe(e)));
    } finally {
      judging.unlock();
    }
  }

  private boolean isSeen() {
    var onDisk = onDisk();
    return onDisk.equals(served.sha256()) || onDisk.equals(refusedOnDisk);
  }

  /** Returns the digest of what is on disk, or why there is none. */
  private String onDisk() {
    try {
      return home.read().version().sha256();
    } catch (InvalidRules e) {
      return seen(e);
    } catch (RuntimeException e) {
      return Fault.describe(e);
    }
  }

  private static String seen(InvalidRules invalid) {
    return String.join("\n", invalid.lines());
  }

  private void take(RulesFolder folder) throws InvalidRules {
    var meant = served.meant();
    var verdict = judge.judge(served, folder, meant, Progress.SILENT);
    if (verdict.isWell()) {
      serve(folder, verdict.advisor().orElseThrow(), meant);
    } else {
      refuseOnDisk(folder.version().sha256(), verdict.reasons());
    }
  }

  private void refuseOnDisk(String what, List<String> reasons) {
    refusedOnDisk = what;
    remember(DISK, reasons);
  }
}
