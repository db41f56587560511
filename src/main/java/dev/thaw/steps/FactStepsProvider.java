package dev.thaw.steps;

import dev.thaw.Advisor;
import io.cucumber.core.backend.Backend;
import io.cucumber.core.backend.BackendProviderService;
import io.cucumber.core.backend.Container;
import io.cucumber.core.backend.Glue;
import io.cucumber.core.backend.Lookup;
import io.cucumber.core.backend.Snippet;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Brings the steps that state facts to an ordinary run of Cucumber, which finds it by itself. */
public final class FactStepsProvider implements BackendProviderService {

  /** Where the step library stands on the class path. */
  private static final String GLUE = "dev/thaw/steps";

  @Override
  public Backend create(Lookup lookup, Container container, Supplier<ClassLoader> loader) {
    return new FactBackend(lookup);
  }

  /** Joins in where the step library is asked for. */
  private record FactBackend(Lookup lookup) implements Backend {

    @Override
    public void loadGlue(Glue glue, List<URI> folders) {
      if (folders.stream().anyMatch(folder -> folder.toString().endsWith(GLUE))) {
        FactSteps.load(
            glue, Advisor.builtIn().facts(), () -> lookup.getInstance(AdviceSteps.class));
      }
    }

    @Override
    public void buildWorld() {}

    @Override
    public void disposeWorld() {}

    @Override
    public @Nullable Snippet getSnippet() {
      return null;
    }
  }
}
