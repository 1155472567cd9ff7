package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.findings.letter.About;
import org.findings.letter.Authority;
import org.findings.letter.Paragraph;
import org.findings.search.AuthorityHistory.FollowUp;
import org.findings.search.Span;
import org.findings.sequel.Sequel;
import org.findings.sequel.Sequels;

/** What an authority's letters say became of what its earlier ones asked for. */
final class FollowUps {
  private final List<OwnLetter> all;
  private final Map<String, OwnLetter> byId = new HashMap<>();
  private final SameMatter sameMatter;

  /**
   * @param all the authority's letters
   */
  FollowUps(Build build, Authority authority, List<OwnLetter> all) {
    this.all = all;
    all.forEach(each -> byId.put(each.about().id(), each));
    sameMatter = new SameMatter(build.vocabulary(), authority);
  }

  List<FollowUp> in(OwnLetter letter) throws IOException {
    List<About> earlier = earlier(letter.about());
    List<FollowUp> followUps = new ArrayList<>();
    for (Paragraph paragraph : letter.paragraphs()) {
      Optional<Sequel> sequel = Sequels.in(paragraph, letter.about());
      if (sequel.isPresent()) {
        followUp(paragraph, letter, sequel.get(), earlier).ifPresent(followUps::add);
      }
    }
    return followUps;
  }

  private Optional<FollowUp> followUp(
      Paragraph paragraph, OwnLetter letter, Sequel sequel, List<About> earlier)
      throws IOException {
    Optional<About> meant = sequel.meant().among(earlier, letter.about().kind());
    List<Paragraph> about = meant.isEmpty() ? List.of() : about(paragraph, sequel, meant.get());
    if (sequel.remains() && about.isEmpty()) {
      // That something remains to be improved says by itself nothing of an earlier letter.
      return Optional.empty();
    }
    return Optional.of(
        new FollowUp(
            paragraph,
            new Span(sequel.sentence().start(), sequel.sentence().end()),
            sequel.says(),
            meant.map(About::id).orElse(null),
            about));
  }

  private List<Paragraph> about(Paragraph paragraph, Sequel sequel, About meant)
      throws IOException {
    OwnLetter before = byId.get(meant.id());
    return before == null
        ? List.of()
        : sameMatter.of(paragraph.text(), sequel.matter(), before.asks());
  }

  /** Dated before it, the oldest first. */
  private List<About> earlier(About letter) {
    return all.stream()
        .map(OwnLetter::about)
        .filter(
            other ->
                letter.date() != null
                    && other.date() != null
                    && other.date().isBefore(letter.date()))
        .toList();
  }
}
