package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.findings.query.Inflections;
import org.findings.query.Query;
import org.jspecify.annotations.Nullable;

/** Where in a paragraph a query's words come for the first time. */
sealed interface FirstMention {
  /** Stands for a place that there isn't. */
  float NONE = -1;

  /** Words one after the other; often just one. */
  record OfWords(List<Term> words) implements FirstMention {}

  /** The mean of those parts that are there. */
  record OfAll(List<FirstMention> parts) implements FirstMention {}

  /** The first of those parts that are there. */
  record OfAny(List<FirstMention> parts) implements FirstMention {}

  /** Reads the places in one segment. */
  interface Places {
    /**
     * In words from the beginning, or {@link #NONE}.
     *
     * @param document greater than all that were asked for before
     */
    float in(int document) throws IOException;
  }

  /**
   * Empty where a query has no plain words, or where other words do as well as them: what a
   * wildcard finds is not looked for a second time.
   */
  static Optional<FirstMention> of(Query query) {
    return of(query, new Inflections());
  }

  private static Optional<FirstMention> of(Query query, Inflections inflections) {
    return switch (query) {
      case Query.Phrase phrase -> ofPhrase(phrase.terms(), inflections);
      case Query.Loose loose -> ofEach(loose.terms(), inflections);
      case Query.Near near -> mean(List.of(near.left(), near.right()), inflections);
      case Query.And and -> mean(and.parts(), inflections);
      case Query.Or or -> first(or.parts(), inflections);
      case Query.Everything e -> Optional.empty();
      case Query.Not not -> Optional.empty();
      case Query.Where where -> Optional.empty();
    };
  }

  private static Optional<FirstMention> ofPhrase(List<Query.Term> terms, Inflections inflections) {
    if (terms.stream().allMatch(Query.Word.class::isInstance)) {
      return Optional.of(
          new OfWords(terms.stream().map(t -> term((Query.Word) t, inflections)).toList()));
    }
    return ofEach(terms, inflections);
  }

  private static Optional<FirstMention> ofEach(List<Query.Term> terms, Inflections inflections) {
    List<FirstMention> words = new ArrayList<>();
    for (Query.Term term : terms) {
      if (term instanceof Query.Word word) {
        words.add(new OfWords(List.of(term(word, inflections))));
      }
    }
    return joined(words);
  }

  private static Term term(Query.Word word, Inflections inflections) {
    return word.form() == Query.Form.INFLECTED
        ? new Term(Fields.STEM, inflections.stem(word.text()))
        : new Term(Fields.EXACT, word.text());
  }

  private static Optional<FirstMention> mean(List<Query> parts, Inflections inflections) {
    return joined(parts.stream().flatMap(part -> of(part, inflections).stream()).toList());
  }

  private static Optional<FirstMention> joined(List<FirstMention> parts) {
    if (parts.size() < 2) {
      return parts.stream().findFirst();
    }
    return Optional.of(new OfAll(parts));
  }

  private static Optional<FirstMention> first(List<Query> parts, Inflections inflections) {
    List<FirstMention> told =
        parts.stream().flatMap(part -> of(part, inflections).stream()).toList();
    return told.size() < parts.size() ? Optional.empty() : Optional.of(new OfAny(told));
  }

  /** Ready to be asked about documents of one segment. */
  default Places in(LeafReader segment) throws IOException {
    switch (this) {
      case OfWords words -> {
        List<PostingsEnum> each = new ArrayList<>();
        for (Term word : words.words()) {
          @Nullable PostingsEnum places = segment.postings(word, PostingsEnum.POSITIONS);
          if (places == null) {
            return document -> NONE;
          }
          each.add(places);
        }
        return new FirstPlace(each)::in;
      }
      case OfAll all -> {
        List<Places> parts = in(segment, all.parts());
        return document -> mean(parts, document);
      }
      case OfAny any -> {
        List<Places> parts = in(segment, any.parts());
        return document -> first(parts, document);
      }
    }
  }

  private static List<Places> in(LeafReader segment, List<FirstMention> parts) throws IOException {
    List<Places> places = new ArrayList<>();
    for (FirstMention part : parts) {
      places.add(part.in(segment));
    }
    return places;
  }

  private static float mean(List<Places> parts, int document) throws IOException {
    float sum = 0;
    int there = 0;
    for (Places part : parts) {
      float place = part.in(document);
      if (place != NONE) {
        sum += place;
        there++;
      }
    }
    return there == 0 ? NONE : sum / there;
  }

  private static float first(List<Places> parts, int document) throws IOException {
    float first = NONE;
    for (Places part : parts) {
      float place = part.in(document);
      if (place != NONE && (first == NONE || place < first)) {
        first = place;
      }
    }
    return first;
  }
}
