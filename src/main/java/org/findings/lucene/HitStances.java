package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.findings.stance.Scope;
import org.findings.stance.Stance;
import org.findings.stance.Stances;
import org.jspecify.annotations.Nullable;

/** What paragraphs say of what matches in them, by the scopes that were marked at indexing. */
final class HitStances {
  private final MatchPlaces places;
  private final Matching matching;

  /** In which of the paragraphs that will be asked for something matches at a place. */
  enum Matching {
    ALL,
    SOME,
    NONE
  }

  HitStances(MatchPlaces places, Matching matching) {
    this.places = places;
    this.matching = matching;
  }

  /** Whether nothing matches at any place, as in a question without words. */
  boolean areNone() {
    return matching == Matching.NONE;
  }

  /** Those of one segment, to be asked for in ascending order of documents. */
  Segment in(LeafReaderContext segment) throws IOException {
    return new Segment(
        places.in(segment), matching, DocValues.getBinary(segment.reader(), Fields.SCOPES));
  }

  /** One segment's. */
  static final class Segment {
    private final MatchPlaces.Segment places;
    private final Matching matching;
    private final BinaryDocValues scopes;

    private Segment(MatchPlaces.Segment places, Matching matching, BinaryDocValues scopes) {
      this.places = places;
      this.matching = matching;
      this.scopes = scopes;
    }

    /** Null where nothing matches at any place. */
    @Nullable Stance of(int document) throws IOException {
      if (matching == Matching.NONE) {
        return null;
      }
      if (!scopes.advanceExact(document)) {
        // Where no cue stands, places need not be known.
        return matching == Matching.ALL || places(document).size() > 0 ? Stance.AFFIRMED : null;
      }
      return of(places(document), Scopes.read(scopes.binaryValue()));
    }

    /** What a paragraph says of these places in it. */
    @Nullable Stance of(int document, PlaceList places) throws IOException {
      return of(
          places, scopes.advanceExact(document) ? Scopes.read(scopes.binaryValue()) : List.of());
    }

    /** Good until the next paragraph is looked at. */
    PlaceList places(int document) throws IOException {
      return places.at(document);
    }

    private static @Nullable Stance of(PlaceList places, List<Scope> scopes) {
      if (places.size() == 0) {
        return null;
      }
      List<Stance> stances = new ArrayList<>(places.size());
      for (int i = 0; i < places.size(); i++) {
        stances.add(Stances.of(scopes, places.first(i), places.last(i)));
      }
      return Stances.ofHit(stances);
    }
  }
}
