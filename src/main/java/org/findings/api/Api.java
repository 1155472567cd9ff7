package org.findings.api;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import io.javalin.util.JavalinBindException;

/** The HTTP service over an engine. */
public final class Api implements AutoCloseable {
  /** Characters of a path and its parameters, so that the other headers have room, too. */
  static final int LONGEST_ADDRESS = 40 << 10;

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
    return start(service, host, port, Bounds.STANDARD);
  }

  static Api start(Service service, String host, int port, Bounds bounds) throws CannotListen {
    Metrics metrics = new Metrics(service);
    Entrance entrance = new Entrance(host, port, bounds);
    Javalin javalin =
        Javalin.create(
            config -> {
              entrance.configure(config.jetty);
              configure(config, service, metrics);
            });
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
}
