package org.findings.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * Warnings and errors go to the error stream, and requests where they are wanted. Set up here and
 * not in logback.xml, whose reading takes a fifth of a second at every start.
 */
public final class Logging extends ContextAwareBase implements Configurator {
  @Override
  public ExecutionStatus configure(LoggerContext logs) {
    boolean json = "json".equals(setting("FINDINGS_LOG_FORMAT"));
    Encoder<ILoggingEvent> encoder = json ? new JsonLines() : lines();
    encoder.setContext(logs);
    encoder.start();
    ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
    appender.setContext(logs);
    appender.setTarget("System.err");
    appender.setEncoder(encoder);
    appender.start();
    var root = logs.getLogger(Logger.ROOT_LOGGER_NAME);
    root.addAppender(appender);
    @Nullable String level = setting("FINDINGS_LOG");
    root.setLevel(Level.toLevel(level, Level.WARN));
    if (json && level == null) {
      // Whoever wants logs for a machine wants its requests, and no chatter of libraries.
      logs.getLogger("org.findings.requests").setLevel(Level.INFO);
    }
    // A port that is taken is told to the person in a line; this would tell it first, and worse.
    logs.getLogger("io.javalin.Javalin").setLevel(Level.OFF);
    // Whoever sends nonsense is told so; a line for each would let strangers fill the log.
    logs.getLogger("org.eclipse.jetty.http").setLevel(Level.ERROR);
    logs.getLogger("org.eclipse.jetty.util.HostPort").setLevel(Level.ERROR);
    // What is wrong with a PDF is a doubt of its letter.
    logs.getLogger("org.apache.pdfbox").setLevel(Level.OFF);
    logs.getLogger("org.apache.fontbox").setLevel(Level.OFF);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  private static @Nullable String setting(String name) {
    try {
      return Settings.of(System.getenv()).value(name).orElse(null);
    } catch (BadSettings e) {
      return null; // Whoever starts the program is told by Main.
    }
  }

  /** A message is one line, whatever a stranger put into it. */
  private static PatternLayoutEncoder lines() {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setPattern("%d{HH:mm:ss} %-5level %replace(%msg){'[\\r\\n]+', ' '}%n");
    return encoder;
  }
}
