package dev.thaw.cli;

import dev.thaw.files.InvalidInput;
import dev.thaw.format.RulesDocument;
import dev.thaw.format.RulesText;
import dev.thaw.rulebook.InvalidRules;
import dev.thaw.rulebook.Rulebook;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.wording.Nearest;
import dev.thaw.wording.SafeText;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the rules as their authors wrote them. */
@Command(
    name = "rules",
    description = "List the rules, as sentences or as plain DRL.",
    footer = "  thaw rules \"class balance\" --drl")
final class RulesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      description = "A rule's name, or words of it; without it, all rules are listed.")
  private String name = "";

  @Option(
      names = "--drl",
      description = "Show the plain DRL that the sentences stand for; JSON always holds both.")
  private boolean drl;

  @Mixin private RulesOption rules;
  @Mixin private FormatOption format;

  @Override
  public Integer call() throws InvalidInput, InvalidRules {
    var book = rules.advisor().rules();
    var wanted = book.rules().stream().filter(this::isWanted).toList();
    if (wanted.isEmpty()) {
      throw new InvalidInput(List.of(unknown(book)));
    }
    return CommandOutput.print(
        spec,
        format.write(
            colour -> RulesText.write(wanted, drl, colour), () -> RulesDocument.of(wanted)));
  }

  private boolean isWanted(WrittenRule rule) {
    return rule.name().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
  }

  private String unknown(Rulebook book) {
    List<String> names = book.rules().stream().map(WrittenRule::name).toList();
    var nearest =
        Nearest.sentence(name, names).map(rule -> " The nearest is " + SafeText.quoted(rule) + ".");
    return "No rule's name holds " + SafeText.quoted(name) + "." + nearest.orElse("");
  }
}
