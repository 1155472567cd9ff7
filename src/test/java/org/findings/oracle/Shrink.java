package org.findings.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.findings.oracle.Ask.And;
import org.findings.oracle.Ask.Close;
import org.findings.oracle.Ask.Must;
import org.findings.oracle.Ask.Not;
import org.findings.oracle.Ask.Or;
import org.findings.oracle.Ask.Phrase;
import org.findings.oracle.Ask.Slop;
import org.findings.search.Scope;

/** Makes a question that fails as small as it can while it still fails. */
final class Shrink {
  private Shrink() {}

  static Question of(Question question, Predicate<Question> fails) {
    Question smallest = question;
    Optional<Question> smaller = Optional.of(question);
    while (smaller.isPresent()) {
      smallest = smaller.get();
      smaller = smaller(smallest).filter(fails).findFirst();
    }
    return smallest;
  }

  private static Stream<Question> smaller(Question q) {
    return Stream.of(
            Stream.of(q.with(Scope.PARAGRAPH)).filter(other -> q.scope() != other.scope()),
            q.filters().isEmpty() ? Stream.<Question>of() : Stream.of(q.with(List.of())),
            smaller(q.ask()).map(q::with))
        .flatMap(some -> some);
  }

  private static Stream<Ask> smaller(Ask ask) {
    return switch (ask) {
      case And and -> Stream.concat(and.parts().stream(), fewer(and.parts()).map(And::new));
      case Or or -> Stream.concat(or.parts().stream(), fewer(or.parts()).map(Or::new));
      case Not not -> Stream.concat(Stream.of(not.part()), smaller(not.part()).map(Not::new));
      case Must must -> Stream.of(must.part());
      case Close c ->
          Stream.of(
                  Stream.of(c.left(), c.right()),
                  smaller(c.left()).map(left -> new Close(left, c.how(), c.most(), c.right())),
                  smaller(c.right()).map(right -> new Close(c.left(), c.how(), c.most(), right)))
              .flatMap(s -> s);
      case Phrase phrase -> without(phrase.words()).map(Phrase::new);
      case Slop slop -> without(slop.words()).map(words -> new Slop(words, slop.most()));
      default -> Stream.of();
    };
  }

  /** One part less, or one part smaller; two at least. */
  private static Stream<List<Ask>> fewer(List<Ask> parts) {
    Stream<List<Ask>> less = parts.size() > 2 ? without(parts) : Stream.of();
    Stream<List<Ask>> smaller =
        Stream.iterate(0, i -> i + 1)
            .limit(parts.size())
            .flatMap(
                i ->
                    smaller(parts.get(i))
                        .map(
                            part -> {
                              List<Ask> other = new ArrayList<>(parts);
                              other.set(i, part);
                              return other;
                            }));
    return Stream.concat(less, smaller);
  }

  /** Each list that is one shorter. */
  private static <T> Stream<List<T>> without(List<T> all) {
    return Stream.iterate(0, i -> i + 1)
        .limit(all.size() > 1 ? all.size() : 0)
        .map(
            i -> {
              List<T> others = new ArrayList<>(all);
              others.remove((int) i);
              return others;
            });
  }
}
