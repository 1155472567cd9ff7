package org.findings.api;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import io.javalin.util.JavalinBindException;
import java.time.Duration;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** The HTTP service over an engine. */
public final class Api implements AutoCloseable {
  /** Bytes; a query of 10,000 characters fits even when most of them are escaped. */
  private static final int LONGEST_HEADERS = 48 << 10;

  /** Characters of a path and its parameters, so that the other headers have room, too. */
  static final int LONGEST_ADDRESS = 40 << 10;

  /** What answers that are running have, once the service is told to stop. */
  private static final Duration TO_FINISH = Duration.ofSeconds(10);

  private static final String PAGE = "/web";

  private final Javalin javalin;

  private Api(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * Listens from now on, whether the engine is ready or not.
   *
   * @param port 0 takes any free one
   */
  public static Api start(Service service, String host, int port) throws CannotListen {
    Metrics metrics = new Metrics(service);
    Javalin javalin = Javalin.create(config -> configure(config, service, metrics));
    try {
      return new Api(javalin.start(host, port));
    } catch (JavalinBindException e) {
      throw CannotListen.inUse(host, port);
    } catch (RuntimeException e) {
      throw CannotListen.because(host, port, e);
    }
  }

  public int port() {
    return javalin.port();
  }

  /** Takes no more requests, and lets running answers come to their end for a while. */
  @Override
  public void close() {
    javalin.stop();
  }

  private static void configure(JavalinConfig config, Service service, Metrics metrics) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    config.jetty.modifyHttpConfiguration(Api::configure);
    config.jetty.modifyServer(Api::configure);
    if (Api.class.getResource(PAGE + "/index.html") != null) {
      config.staticFiles.add(
          files -> {
            files.directory = PAGE;
            files.location = Location.CLASSPATH;
            files.headers = Headers.OF_PAGE;
          });
    }
    EveryRequest.watch(config.routes);
    new Doorkeeper(service.admission(), System::nanoTime).watch(config.routes);
    config.requestLogger.http(new RequestWatch(metrics));
    Routes.add(config.routes, service);
    Routes.addForWatching(config.routes, service, metrics);
    Problems.answer(config);
  }

  private static void configure(Server server) {
    server.setErrorHandler(new ServerErrors());
    server.setHandler(new GracefulHandler(new MethodAsSent()));
    server.setStopTimeout(TO_FINISH.toMillis());
  }

  private static void configure(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(LONGEST_HEADERS);
  }
}
