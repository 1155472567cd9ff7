package org.findings.speed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a run measured, by name, in the order in which it was told. */
final class Figures {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Map<String, Figure> all = new LinkedHashMap<>();

  /** The median of some rounds, and how far they spread. */
  record Figure(double median, double low, double high) {
    static Figure of(double... rounds) {
      double[] sorted = rounds.clone();
      Arrays.sort(sorted);
      int middle = sorted.length / 2;
      double median =
          sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
      return new Figure(median, sorted[0], sorted[sorted.length - 1]);
    }
  }

  void add(String name, double... rounds) {
    all.put(name, Figure.of(rounds));
  }

  /** Figures of one side as parts of another's, round by round. */
  void addRatio(String name, double[] part, double[] whole) {
    double[] ratios = new double[part.length];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = part[i] / whole[i];
    }
    add(name, ratios);
  }

  void addAll(Figures others) {
    all.putAll(others.all);
  }

  Map<String, Figure> all() {
    return all;
  }

  @Nullable Figure get(String name) {
    return all.get(name);
  }

  /** Of one that is there. */
  double median(String name) {
    return Objects.requireNonNull(all.get(name), name).median();
  }

  void save(Path file) throws Exception {
    if (file.getParent() != null) {
      Files.createDirectories(file.getParent());
    }
    Files.write(file, MAPPER.writeValueAsBytes(all));
  }

  static Figures load(Path file) throws Exception {
    Figures figures = new Figures();
    figures.all.putAll(
        MAPPER.readValue(
            Files.readAllBytes(file), new TypeReference<LinkedHashMap<String, Figure>>() {}));
    return figures;
  }
}
