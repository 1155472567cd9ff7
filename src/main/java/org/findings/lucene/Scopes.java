package org.findings.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.findings.stance.Scope;
import org.findings.stance.Stance;

/**
 * The scopes of a paragraph's cues, packed. Most words of letters are under no cue, and paragraphs
 * without one have none written.
 */
final class Scopes {
  private Scopes() {}

  static BytesRef written(List<Scope> scopes, Packing packing) {
    for (Scope scope : scopes) {
      int unclear = scope.stance() == Stance.UNCLEAR ? 1 : 0;
      packing
          .number(scope.cueFrom())
          .number(scope.cueTo() - scope.cueFrom())
          .number(scope.from())
          .number((scope.to() - scope.from()) << 1 | unclear);
    }
    return packing.packed();
  }

  static List<Scope> read(BytesRef written) {
    ByteArrayDataInput in = new ByteArrayDataInput(written.bytes, written.offset, written.length);
    List<Scope> scopes = new ArrayList<>();
    while (!in.eof()) {
      int cueFrom = in.readVInt();
      int cueTo = cueFrom + in.readVInt();
      int from = in.readVInt();
      int last = in.readVInt();
      Stance stance = (last & 1) == 1 ? Stance.UNCLEAR : Stance.NEGATED;
      scopes.add(new Scope(cueFrom, cueTo, from, from + (last >> 1), stance));
    }
    return scopes;
  }
}
