package dev.thaw.knowledge;

import dev.thaw.rulefiles.PackagedRules;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.drools.base.definitions.rule.impl.QueryImpl;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.TypeMetaData;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.definition.rule.Rule;
import org.kie.internal.conf.ShareBetaNodesOption;

/**
 * Rules as the compiler leaves them, the executable models of Drools: from these a base is built
 * without a compiler and without the class-path container, in whatever order.
 */
final class CompiledRules {

  /** Where the build lists the classes of the executable model. */
  private static final String LIST = "/META-INF/kie/dev.thaw/thaw/drools-model";

  /** How many random orders code is tried in, beside the opposite one. */
  private static final int MORE_ORDERS = 6;

  private final List<Model> models;
  private final ClassLoader loader;
  private final KieBaseMutabilityOption mutability;

  private CompiledRules(
      List<Model> models, ClassLoader loader, KieBaseMutabilityOption mutability) {
    this.models = models;
    this.loader = loader;
    this.mutability = mutability;
  }

  /** Returns the compiled rules of one packaged base, and of no other. */
  static CompiledRules of(PackagedRules packaged) {
    var list = CompiledRules.class.getResourceAsStream(LIST);
    if (list == null) {
      throw new IllegalStateException("The compiled rules are not on the class path: " + LIST);
    }
    return of(
        list,
        name -> name.startsWith(packaged.packagePrefix()),
        CompiledRules.class.getClassLoader(),
        KieBaseMutabilityOption.DISABLED);
  }

  /**
   * Returns rules that have been compiled while the program runs.
   *
   * @param list the names of the classes of their models, a line each
   * @param loader where these classes are
   */
  static CompiledRules of(InputStream list, ClassLoader loader) {
    // The first line tells the version of Drools.
    return of(list, name -> !name.contains(":"), loader, KieBaseMutabilityOption.ALLOWED);
  }

  private static CompiledRules of(
      InputStream list,
      Predicate<String> wanted,
      ClassLoader loader,
      KieBaseMutabilityOption mutability) {
    try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      var models = sorted(lines.lines().filter(wanted).map(name -> model(name, loader)));
      if (models.stream().allMatch(model -> model.getRules().isEmpty())) {
        throw new IllegalStateException("The compiled rules are empty.");
      }
      return new CompiledRules(models, loader, mutability);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the rules of some packages.
   *
   * @param packages the names of the packages
   */
  CompiledRules in(Set<String> packages) {
    var some = models.stream().filter(model -> packages.contains(model.getPackageName()));
    return new CompiledRules(some.toList(), loader, mutability);
  }

  /**
   * Returns these rules together with those of other packages.
   *
   * @param others the rules of other packages
   */
  CompiledRules with(CompiledRules others) {
    var all = Stream.concat(models.stream(), others.models.stream());
    return new CompiledRules(sorted(all), loader, mutability);
  }

  /** In one order, whichever of them were compiled together. */
  private static List<Model> sorted(Stream<Model> models) {
    return models.sorted(Comparator.comparing(Model::getPackageName)).toList();
  }

  private static Model model(String className, ClassLoader loader) {
    try {
      return Class.forName(className, true, loader)
          .asSubclass(Model.class)
          .getConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot load the compiled rules " + className, e);
    }
  }

  /** Returns the models, one of each package of rules. */
  List<Model> models() {
    return models;
  }

  /** Returns a base of these rules. */
  KieBase base() {
    return OwnLoader.during(this::built);
  }

  private KieBase built() {
    var settings = RuleBaseFactory.newKnowledgeBaseConfiguration(new Properties(), loader);
    settings.setOption(mutability);
    // Each rule has nodes of its own: where rules that begin alike share them, and one of them goes
    // on with what must not be there, Drools 10.2.0 loses matches.
    settings.setOption(ShareBetaNodesOption.NO);
    return RuleHeading.readIn(KieBaseBuilder.createKieBaseFromModel(models, settings));
  }

  /**
   * Returns these rules without some of them.
   *
   * @param kept tells by name which rules are left
   */
  CompiledRules only(Predicate<String> kept) {
    var some = rearranged(rules -> rules.removeIf(rule -> !kept.test(rule.getName())));
    // Where a base cannot change, Drools forgets conclusions that none of its rules looks at.
    return new CompiledRules(some.models, loader, KieBaseMutabilityOption.ALLOWED);
  }

  /** Returns these rules in the opposite order. */
  CompiledRules opposite() {
    return rearranged(Collections::reverse);
  }

  /** Returns these rules in the opposite order, and in some more at random. */
  Stream<CompiledRules> inOtherOrders() {
    var random = new Random(0);
    return Stream.concat(
        Stream.of(opposite()),
        Stream.generate(() -> rearranged(rules -> Collections.shuffle(rules, random)))
            .limit(MORE_ORDERS));
  }

  private CompiledRules rearranged(Consumer<List<org.drools.model.Rule>> rearrange) {
    return new CompiledRules(
        models.stream().map(model -> rearranged(model, rearrange)).toList(), loader, mutability);
  }

  private static Model rearranged(Model model, Consumer<List<org.drools.model.Rule>> rearrange) {
    var rules = new ArrayList<>(model.getRules());
    rearrange.accept(rules);
    return new Rearranged(model, rules);
  }

  /** Returns the rules of a base without its queries, which Drools counts as rules too. */
  static Stream<Rule> rules(KieBase base) {
    return base.getKiePackages().stream()
        .flatMap(folder -> folder.getRules().stream())
        .filter(rule -> !(rule instanceof QueryImpl));
  }

  /** A model with other rules than it has, or in another order. */
  private record Rearranged(Model model, List<org.drools.model.Rule> getRules) implements Model {

    @Override
    public String getName() {
      return model.getName();
    }

    @Override
    public String getPackageName() {
      return model.getPackageName();
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public List<Global> getGlobals() {
      return model.getGlobals();
    }

    @Override
    public List<Query> getQueries() {
      return model.getQueries();
    }

    @Override
    public List<TypeMetaData> getTypeMetaDatas() {
      return model.getTypeMetaDatas();
    }

    @Override
    public List<EntryPoint> getEntryPoints() {
      return model.getEntryPoints();
    }
  }
}
