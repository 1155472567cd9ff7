package org.findings.cli;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.AnnotatedElement;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.findings.api.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/**
 * What is set outside of the command line: by the environment, and where that says nothing by the
 * file that {@code FINDINGS_CONFIG} names. Which names there are is read from the options of all
 * commands, so that none can be forgotten.
 */
final class Settings implements IDefaultValueProvider {
  static final String FILE = "FINDINGS_CONFIG";

  /** Those without an option, and what they are where nobody sets them. */
  static final Map<String, String> OTHERS =
      Map.of("FINDINGS_LOG", "WARN", "FINDINGS_LOG_FORMAT", "lines");

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{env:(FINDINGS_\\w+).*");

  private final Map<String, String> environment;
  private final NavigableMap<String, String> file;

  private Settings(Map<String, String> environment, NavigableMap<String, String> file) {
    this.environment = environment;
    this.file = file;
  }

  /** Reads the file, if one is named; what stands in it is not looked at yet. */
  static Settings of(Map<String, String> environment) throws BadSettings {
    @Nullable String named = environment.get(FILE);
    NavigableMap<String, String> values = new TreeMap<>();
    if (named != null && !named.isEmpty()) {
      Properties read = new Properties();
      try (Reader reader = Files.newBufferedReader(Path.of(named), StandardCharsets.UTF_8)) {
        read.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        throw new BadSettings(
            "The settings in "
                + named
                + " (FINDINGS_CONFIG) can't be read: "
                + e
                + ". Write NAME=value lines in UTF-8, or leave FINDINGS_CONFIG out.");
      }
      read.stringPropertyNames().forEach(name -> values.put(name, read.getProperty(name)));
    }
    return new Settings(environment, values);
  }

  /** Refuses names that no command knows: a slip must not leave a setting as it was. */
  void requireKnown(CommandLine commands) throws BadSettings {
    NavigableSet<String> known = new TreeSet<>(OTHERS.keySet());
    for (CommandLine command : commands.getSubcommands().values()) {
      for (OptionSpec option : command.getCommandSpec().options()) {
        name(option).ifPresent(known::add);
      }
    }
    for (String name : file.keySet()) {
      if (!known.contains(name)) {
        String meant =
            Nearest.to(name, known)
                .map(near -> "Did you mean " + near + "?")
                .orElseGet(() -> "There are " + String.join(", ", known) + ".");
        throw new BadSettings(
            "Unknown setting " + name + " in " + environment.get(FILE) + ". " + meant);
      }
    }
  }

  /** The variable that an option may also be set by. */
  static Optional<String> name(ArgSpec argument) {
    return argument.userObject() instanceof AnnotatedElement element
        ? Optional.ofNullable(element.getAnnotation(Option.class))
            .map(option -> VARIABLE.matcher(option.defaultValue()))
            .filter(Matcher::matches)
            .map(matcher -> matcher.group(1))
        : Optional.empty();
  }

  /** Where a setting comes from, but for the command line. */
  String source(String name) {
    if (environment.containsKey(name)) {
      return "environment";
    }
    return file.containsKey(name) ? "file" : "default";
  }

  /** Empty where nobody set it. */
  Optional<String> value(String name) {
    String value = environment.getOrDefault(name, file.get(name));
    return Optional.ofNullable(value);
  }

  /** For an option that is not given: null lets its own default hold. */
  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    return name(argument).flatMap(this::value).orElse(null);
  }
}
