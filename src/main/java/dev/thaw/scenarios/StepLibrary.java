package dev.thaw.scenarios;

import dev.thaw.steps.AdviceSteps;
import dev.thaw.steps.FactSteps;
import dev.thaw.usecase.FactCatalogue;
import io.cucumber.core.backend.Backend;
import io.cucumber.core.backend.Glue;
import io.cucumber.core.backend.ObjectFactory;
import io.cucumber.core.backend.Snippet;
import io.cucumber.java.JavaBackendProviderService;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The step library as Cucumber takes it, but without proposals of Java for undefined steps. */
final class StepLibrary implements Backend {

  /** Where the step library stands on the class path. */
  static final URI FOLDER = URI.create("classpath:/dev/thaw/steps");

  private final Backend java;

  private final ObjectFactory steps;
  private final FactCatalogue facts;

  /**
   * Gathers the steps.
   *
   * @param steps gives each scenario its steps
   * @param facts what scenarios can state
   */
  StepLibrary(ObjectFactory steps, FactCatalogue facts) {
    this.steps = steps;
    this.facts = facts;
    java = new JavaBackendProviderService().create(steps, steps, StepLibrary.class::getClassLoader);
  }

  @Override
  public void loadGlue(Glue glue, List<URI> folders) {
    java.loadGlue(glue, folders);
    FactSteps.load(glue, facts, () -> steps.getInstance(AdviceSteps.class));
  }

  @Override
  public void buildWorld() {
    java.buildWorld();
  }

  @Override
  public void disposeWorld() {
    java.disposeWorld();
  }

  @Override
  public @Nullable Snippet getSnippet() {
    return null;
  }
}
