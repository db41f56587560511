package dev.thaw.web;

import dev.thaw.serving.ServingPlace;
import io.javalin.config.JettyConfig;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Keeps Jetty to one address, cuts off clients that say nothing, and lets it tell nothing of
 * itself.
 */
final class SafeJetty {

  private static final int MOST_THREADS = 64;
  private static final int LONGEST_STOP_MILLISECONDS = 5_000;

  private SafeJetty() {}

  static void configure(JettyConfig jetty, ServingPlace place, Limits limits) {
    jetty.threadPool = new QueuedThreadPool(MOST_THREADS);
    jetty.modifyHttpConfiguration(SafeJetty::quiet);
    jetty.addConnector((server, http) -> connector(server, http, place, limits));
    jetty.modifyServer(SafeJetty::stopping);
  }

  private static void quiet(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
  }

  private static Connector connector(
      Server server, HttpConfiguration http, ServingPlace place, Limits limits) {
    var connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(place.host());
    connector.setPort(place.port());
    connector.setIdleTimeout(limits.silence().toMillis());
    return connector;
  }

  private static void stopping(Server server) {
    server.setStopTimeout(LONGEST_STOP_MILLISECONDS);
    var errors = new ErrorHandler();
    errors.setShowStacks(false);
    errors.setShowCauses(false);
    server.setErrorHandler(errors);
  }
}
