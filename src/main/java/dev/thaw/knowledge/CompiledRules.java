package dev.thaw.knowledge;

import dev.thaw.rulefiles.PackagedRules;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.drools.base.definitions.rule.impl.QueryImpl;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.definition.rule.Rule;
import org.kie.internal.conf.ShareBetaNodesOption;

/**
 * The executable model that the build makes of {@code rules/}, loaded without a compiler and
 * without the class-path container.
 */
final class CompiledRules {

  /** Where the build lists the classes of the executable model. */
  private static final String LIST = "/META-INF/kie/dev.thaw/thaw/drools-model";

  /**
   * Each rule has nodes of its own. Where rules that begin alike share them, and one of them goes
   * on with what must not be there, Drools 10.2.0 loses matches.
   */
  static final ShareBetaNodesOption NODES = ShareBetaNodesOption.NO;

  private CompiledRules() {}

  /** Returns the compiled rules of one packaged base, and of no other. */
  static KieBase of(PackagedRules packaged) {
    var models = classNames(packaged.packagePrefix()).stream().map(CompiledRules::model).toList();
    var base =
        KieBaseBuilder.createKieBaseFromModel(models, KieBaseMutabilityOption.DISABLED, NODES);
    if (rules(base).findAny().isEmpty()) {
      throw new IllegalStateException("The compiled rules are empty: " + LIST);
    }
    return RuleHeading.readIn(base);
  }

  /** Returns the rules of a base without its queries, which Drools counts as rules too. */
  static Stream<Rule> rules(KieBase base) {
    return base.getKiePackages().stream()
        .flatMap(folder -> folder.getRules().stream())
        .filter(rule -> !(rule instanceof QueryImpl));
  }

  private static List<String> classNames(String prefix) {
    var list = CompiledRules.class.getResourceAsStream(LIST);
    if (list == null) {
      throw new IllegalStateException("The compiled rules are not on the class path: " + LIST);
    }
    try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> line.startsWith(prefix)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Model model(String className) {
    try {
      return Class.forName(className).asSubclass(Model.class).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot load the compiled rules " + className, e);
    }
  }
}
