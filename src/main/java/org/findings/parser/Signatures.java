package org.findings.parser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.findings.letter.Inspectorate;
import org.findings.letter.Signatory;
import org.findings.reader.Block;
import org.findings.reader.Block.Shape;
import org.jspecify.annotations.Nullable;

/** Who signed a letter: the names between its closing words and its copy list or imprint. */
final class Signatures {
  private static final Pattern POST =
      Pattern.compile(
          "\\b((National|Regional|Executive|Interim|Acting|Managing|Assistant|Deputy|Senior|Lead"
              + "|Chief|Principal) )*((H(er|is) Majesty['’]s|HM) (Chief |Senior )?Inspect|HMI\\b"
              + "|Director|Chief Inspector|Chief Executive|Inspector|Inspection Manager"
              + "|Head of|Manager|Commissioner).*");
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]*( (\\p{Lu}[\\p{L}.'’-]*|\\p{Ll}{1,3})){1,8}");

  /** Stands alone above the one who signs for it. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?i)ofsted|cqc|care quality commission|hmic|hmicfrs|hmcpsi"
              + "|(hmi|(h(er|is) majesty['’]s|hm) inspectorate of) ?(constabulary.*|prob.*|prisons)");

  private static final Pattern END =
      Pattern.compile("(?i)(cc\\b|copied to|copy (list|to)\\b|annex\\b|appendix\\b|enc\\b).*");

  /** No letter is signed by more; they stand within so many pieces. */
  private static final int REACH = 40;

  private final List<Signatory> list = new ArrayList<>();
  private final Map<Integer, Inspectorate> columns = new HashMap<>();
  private final @Nullable LocalDate date;
  private @Nullable Block first;

  private Signatures(@Nullable LocalDate date) {
    this.date = date;
  }

  /** Empty where the letter is not signed, as reports are not. */
  static Signatures of(Frame frame, Pattern signOff, @Nullable LocalDate date) {
    Signatures signatures = new Signatures(date);
    if (frame.close().isEmpty()) {
      return signatures;
    }
    boolean signed = false;
    int pieces = 0;
    for (Block block : frame.close()) {
      if (Furniture.beginsLastPage(block) || ++pieces > REACH) {
        break;
      }
      if (block.shape() == Shape.FOOTNOTE || block.shape() == Shape.FURNITURE) {
        continue;
      }
      List<String> cells = block.shape() == Shape.ROW ? block.cells() : List.of(block.text());
      for (int column = 0; column < cells.size(); column++) {
        Matcher closing = signOff.matcher(cells.get(column));
        String text = cells.get(column).strip();
        if (closing.matches()) {
          signed = true;
          text = text.substring(closing.end(1)).replaceFirst("^[,. ]+", "");
        }
        if (END.matcher(text).matches()) {
          return signatures;
        }
        if (signed && !text.isEmpty()) {
          signatures.add(text, column, block);
        }
      }
    }
    return signatures;
  }

  private void add(String text, int column, Block block) {
    Matcher post = POST.matcher(text);
    boolean hasPost = post.find();
    String name = (hasPost ? text.substring(0, post.start()) : text).replaceFirst("[, ]+$", "");
    if (BODY.matcher(text).matches()) {
      InspectorateFinder.namedIn(text, date).forEach(body -> columns.put(column, body));
      return;
    }
    if (name.isEmpty() && hasPost) {
      post(text);
    } else if (NAME.matcher(name).matches()) {
      first = first == null ? block : first;
      String said = hasPost ? post.group() : null;
      list.add(new Signatory(name, said, inspectorate(said, columns.get(column))));
    }
  }

  /** A post goes to the first name that has none yet; a second line of it goes on the last. */
  private void post(String post) {
    for (int i = 0; i < list.size(); i++) {
      Signatory one = list.get(i);
      if (one.post() == null) {
        list.set(i, new Signatory(one.name(), post, inspectorate(post, one.inspectorate())));
        return;
      }
    }
    if (!list.isEmpty()) {
      Signatory last = list.getLast();
      String both = last.post() + "; " + post;
      list.set(
          list.size() - 1,
          new Signatory(last.name(), both, inspectorate(both, last.inspectorate())));
    }
  }

  private @Nullable Inspectorate inspectorate(@Nullable String post, @Nullable Inspectorate above) {
    if (above != null || post == null) {
      return above;
    }
    List<Inspectorate> named = InspectorateFinder.namedIn(post, date);
    return named.size() == 1 ? named.getFirst() : null;
  }

  List<Signatory> list() {
    return list;
  }

  /** Where the first one stands. */
  @Nullable Block first() {
    return first;
  }
}
