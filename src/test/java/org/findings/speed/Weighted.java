package org.findings.speed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** Values drawn by weight, each draw in the same short time however many there are. */
final class Weighted<T> {
  private final List<T> values;
  private final double[] keep;
  private final int[] other;

  private Weighted(List<T> values, double[] weights) {
    this.values = List.copyOf(values);
    this.keep = new double[weights.length];
    this.other = new int[weights.length];
    divide(weights);
  }

  static <T> Weighted<T> of(List<T> values, ToDoubleFunction<T> weight) {
    return new Weighted<>(values, values.stream().mapToDouble(weight).toArray());
  }

  /** The entries of a list under speed/, each written as VALUE=WEIGHT with a bar between two. */
  static Weighted<String> read(String name) {
    List<String> values = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (String line : lines(name)) {
      for (String entry : line.split("\\|", -1)) {
        int equals = entry.lastIndexOf('=');
        values.add(entry.substring(0, equals).strip());
        weights.add(Double.valueOf(entry.substring(equals + 1).strip()));
      }
    }
    return new Weighted<>(values, weights.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** The lines of a list under speed/, without its remarks. */
  static List<String> lines(String name) {
    try (InputStream in = Weighted.class.getResourceAsStream("/speed/" + name)) {
      if (in == null) {
        throw new IllegalStateException("speed/" + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("//"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  T draw(SplittableRandom random) {
    return at(random.nextLong());
  }

  /** The value that these bits stand for: by weight, where all bits are as likely as not. */
  T at(long bits) {
    int column = (int) (((bits >>> Integer.SIZE) * keep.length) >>> Integer.SIZE);
    double rest = (bits & 0xFFFF_FFFFL) * 0x1p-32;
    return values.get(rest < keep[column] ? column : other[column]);
  }

  List<T> values() {
    return values;
  }

  /** Walker's alias method: every column holds at most two values. */
  private void divide(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    Deque<Integer> small = new ArrayDeque<>();
    Deque<Integer> large = new ArrayDeque<>();
    for (int i = 0; i < weights.length; i++) {
      keep[i] = weights[i] * weights.length / sum;
      other[i] = i;
      (keep[i] < 1 ? small : large).push(i);
    }
    while (!small.isEmpty() && !large.isEmpty()) {
      int less = small.pop();
      int more = large.pop();
      other[less] = more;
      keep[more] -= 1 - keep[less];
      (keep[more] < 1 ? small : large).push(more);
    }
    small.forEach(i -> keep[i] = 1);
    large.forEach(i -> keep[i] = 1);
  }
}
