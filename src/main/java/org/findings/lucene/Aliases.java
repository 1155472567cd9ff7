package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.findings.letter.Letter;
import org.findings.letter.Paragraph;
import org.findings.query.Words;
import org.jspecify.annotations.Nullable;

/** Former ids and what they lead to, so that a citation stays good when a letter is read anew. */
final class Aliases {
  private static final String TARGET = "target";
  private static final String OF = "of";

  /** Words that two readings of one paragraph share at least, of all words of both. */
  private static final double ALIKE = 0.5;

  /** How far a paragraph can have moved in its letter, so that long letters stay quick. */
  private static final int FARTHEST = 100;

  private Aliases() {}

  /** The former ids of one letter when it is read anew: each with its successor, or null. */
  static Map<String, @Nullable String> between(Letter before, Letter after) {
    Map<String, @Nullable String> former = new LinkedHashMap<>();
    if (!before.id().equals(after.id())) {
      former.put(before.id(), after.id());
    }
    Map<String, String> byHash = new HashMap<>();
    after.paragraphs().forEach(p -> byHash.put(hash(after, p), p.id()));
    Set<String> same = new HashSet<>();
    List<Paragraph> lost = new ArrayList<>();
    for (Paragraph paragraph : before.paragraphs()) {
      String successor = byHash.get(hash(before, paragraph));
      if (successor == null) {
        lost.add(paragraph);
      } else {
        same.add(successor);
        if (!successor.equals(paragraph.id())) {
          former.put(paragraph.id(), successor);
        }
      }
    }
    Map<Paragraph, Set<String>> fresh = new LinkedHashMap<>();
    after.paragraphs().stream()
        .filter(p -> !same.contains(p.id()))
        .forEach(p -> fresh.put(p, new HashSet<>(Words.of(p.text()))));
    for (Paragraph paragraph : lost) {
      former.put(paragraph.id(), closest(paragraph, fresh));
    }
    return former;
  }

  private static String hash(Letter letter, Paragraph paragraph) {
    return paragraph.id().substring(letter.id().length());
  }

  private static @Nullable String closest(Paragraph lost, Map<Paragraph, Set<String>> fresh) {
    Set<String> words = new HashSet<>(Words.of(lost.text()));
    String best = null;
    double most = ALIKE;
    for (Map.Entry<Paragraph, Set<String>> candidate : fresh.entrySet()) {
      if (Math.abs(candidate.getKey().ordinal() - lost.ordinal()) <= FARTHEST) {
        double alike = alike(words, candidate.getValue());
        if (alike >= most) {
          most = alike;
          best = candidate.getKey().id();
        }
      }
    }
    return best;
  }

  private static double alike(Set<String> a, Set<String> b) {
    long shared = a.stream().filter(b::contains).count();
    return (double) shared / Math.max(1, a.size() + b.size() - shared);
  }

  /** The alias with this former id, and no letter or paragraph that may have it now. */
  static Query only(String formerId) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Fields.ID, formerId)), Occur.FILTER)
        .add(new TermQuery(Fields.type(Fields.TYPE_ALIAS)), Occur.FILTER)
        .build();
  }

  static Document document(String formerId, @Nullable String successor, String letterId) {
    Document document = Blank.document(Fields.TYPE_ALIAS);
    document.add(new StringField(Fields.ID, formerId, Store.NO));
    if (successor != null) {
      document.add(new StoredField(TARGET, successor));
    }
    document.add(new StoredField(OF, letterId));
    return document;
  }

  /** What a former id leads to; empty where nobody ever heard of it. */
  static Optional<Target> find(Build build, String formerId) throws IOException {
    Optional<Integer> found = build.document(Fields.TYPE_ALIAS, Fields.ID, formerId);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Document document = build.reader().storedFields().document(found.get());
    return Optional.of(
        new Target(
            document.get(TARGET), Objects.requireNonNull(document.get(OF), "letter of alias")));
  }

  /**
   * Where a former id leads.
   *
   * @param id its successor, null where there is none
   * @param letterId the letter it belonged to
   */
  record Target(@Nullable String id, String letterId) {}
}
