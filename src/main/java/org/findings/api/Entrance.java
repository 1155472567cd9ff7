package org.findings.api;

import io.javalin.config.JettyConfig;
import java.time.Duration;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** Where connections come in, and what they may take. */
final class Entrance {
  /** Bytes; a query of 10,000 characters fits even when most of them are escaped. */
  private static final int LONGEST_HEADERS = 48 << 10;

  /** What answers that are running have, once the service is told to stop. */
  private static final Duration TO_FINISH = Duration.ofSeconds(10);

  /** Parts of a form: those there are, and as many again, so that a wrong one can be named. */
  private static final int MOST_PARTS = 4;

  private final String host;
  private final int port;
  private final Bounds bounds;

  Entrance(String host, int port, Bounds bounds) {
    this.host = host;
    this.port = port;
    this.bounds = bounds;
  }

  void configure(JettyConfig jetty) {
    jetty.modifyHttpConfiguration(Entrance::configure);
    jetty.modifyServer(this::configure);
    jetty.modifyServletContextHandler(context -> context.setMaxFormKeys(MOST_PARTS));
    jetty.addConnector(this::connector);
  }

  private static void configure(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(LONGEST_HEADERS);
    // A line that ends otherwise than others think it does is how requests are smuggled.
    http.setHttpCompliance(HttpCompliance.STRICT);
  }

  private void configure(Server server) {
    server.setErrorHandler(new ServerErrors());
    Heads heads = new Heads(server.getScheduler(), bounds.head());
    server.addBean(heads);
    GracefulHandler graceful = new GracefulHandler();
    Pace pace = new Pace(bounds, heads);
    pace.setHandler(new MethodAsSent());
    graceful.setHandler(pace);
    server.setHandler(graceful);
    server.setStopTimeout(TO_FINISH.toMillis());
    server.addBean(new NetworkConnectionLimit(bounds.connections(), server));
  }

  private Connector connector(Server server, HttpConfiguration http) {
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(host);
    connector.setPort(port);
    connector.addBean(server.getBean(Heads.class));
    connector.addBean(new Crowd(bounds.ofOneAddress(), bounds::counts));
    return connector;
  }
}
