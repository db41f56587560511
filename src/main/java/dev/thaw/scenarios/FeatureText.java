package dev.thaw.scenarios;

import io.cucumber.core.resource.Resource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * The text of a feature, as Cucumber takes it.
 *
 * @param uri where it was read
 * @param text the whole text
 */
record FeatureText(URI uri, String text) implements Resource {

  @Override
  public URI getUri() {
    return uri;
  }

  @Override
  public InputStream getInputStream() {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
