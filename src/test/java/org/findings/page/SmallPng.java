package org.findings.page;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** A picture of a page, in the colours that it mostly consists of: a third of the bytes. */
final class SmallPng {
  /** Letters have soft edges; fewer would show. */
  private static final int COLOURS = 256;

  private SmallPng() {}

  static void write(byte[] screenshot, Path file) {
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(screenshot));
      List<Integer> palette = mostCommon(image);
      IndexColorModel model =
          new IndexColorModel(
              8, palette.size(), channel(palette, 16), channel(palette, 8), channel(palette, 0));
      BufferedImage small =
          new BufferedImage(
              image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
      Map<Integer, Integer> nearest = new HashMap<>();
      for (int y = 0; y < image.getHeight(); y++) {
        for (int x = 0; x < image.getWidth(); x++) {
          int colour = image.getRGB(x, y);
          int index = nearest.computeIfAbsent(colour, it -> nearest(it, palette));
          small.getRaster().setSample(x, y, 0, index);
        }
      }
      Files.createDirectories(file.toAbsolutePath().getParent());
      ImageIO.write(small, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Integer> mostCommon(BufferedImage image) {
    Map<Integer, Long> counts = new HashMap<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        counts.merge(image.getRGB(x, y), 1L, Long::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(comparingLong(entry -> -entry.getValue()))
        .limit(COLOURS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static byte[] channel(List<Integer> palette, int shift) {
    byte[] values = new byte[palette.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = (byte) (palette.get(i) >> shift);
    }
    return values;
  }

  private static int nearest(int colour, List<Integer> palette) {
    return IntStream.range(0, palette.size())
        .boxed()
        .min(comparingInt(i -> distance(colour, palette.get(i))))
        .orElseThrow();
  }

  private static int distance(int one, int other) {
    int sum = 0;
    for (int shift : new int[] {16, 8, 0}) {
      int apart = (one >> shift & 0xff) - (other >> shift & 0xff);
      sum += apart * apart;
    }
    return sum;
  }
}
