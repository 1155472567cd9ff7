package org.findings.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.util.Objects;
import org.slf4j.Logger;

/**
 * Warnings and errors go to the error stream. Set up here and not in logback.xml, whose reading
 * takes a fifth of a second at every start.
 */
public final class Logging extends ContextAwareBase implements Configurator {
  @Override
  public ExecutionStatus configure(LoggerContext logs) {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(logs);
    encoder.setPattern("%d{HH:mm:ss} %-5level %msg%n");
    encoder.start();
    ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
    appender.setContext(logs);
    appender.setTarget("System.err");
    appender.setEncoder(encoder);
    appender.start();
    var root = logs.getLogger(Logger.ROOT_LOGGER_NAME);
    root.addAppender(appender);
    String level = Objects.requireNonNullElse(System.getenv("FINDINGS_LOG"), "WARN");
    root.setLevel(Level.toLevel(level, Level.WARN));
    // A port that is taken is told to the person in a line; this would tell it first, and worse.
    logs.getLogger("io.javalin.Javalin").setLevel(Level.OFF);
    // What is wrong with a PDF is a doubt of its letter.
    logs.getLogger("org.apache.pdfbox").setLevel(Level.OFF);
    logs.getLogger("org.apache.fontbox").setLevel(Level.OFF);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }
}
