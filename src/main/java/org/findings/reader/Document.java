package org.findings.reader;

import java.util.ArrayList;
import java.util.List;
import org.findings.letter.Format;
import org.jspecify.annotations.Nullable;

/**
 * A file as blocks of text, in reading order.
 *
 * @param pages how many there are, null where the format has none
 * @param doubts what the reader was not sure of, in words
 * @param pictures numbers of the pages that are pictures without text, not read yet
 */
public record Document(
    Format format,
    List<Block> blocks,
    @Nullable Integer pages,
    List<String> doubts,
    List<Integer> pictures) {
  public Document {
    blocks = List.copyOf(blocks);
    doubts = List.copyOf(doubts);
    pictures = List.copyOf(pictures);
  }

  /** A document that is text throughout. */
  public Document(Format format, List<Block> blocks, @Nullable Integer pages, List<String> doubts) {
    this(format, blocks, pages, doubts, List.of());
  }

  /** The same document, of which one thing more is not sure. */
  public Document withDoubt(String doubt) {
    List<String> more = new ArrayList<>(doubts);
    more.add(doubt);
    return new Document(format, blocks, pages, more, pictures);
  }
}
