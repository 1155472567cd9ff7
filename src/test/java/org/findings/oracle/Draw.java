package org.findings.oracle;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.findings.oracle.Ask.And;
import org.findings.oracle.Ask.Close;
import org.findings.oracle.Ask.How;
import org.findings.oracle.Ask.Must;
import org.findings.oracle.Ask.Not;
import org.findings.oracle.Ask.Or;
import org.findings.search.Order;
import org.findings.search.Scope;

/** Makes questions up, the same ones from the same seed. */
final class Draw {
  private static final int DEEPEST = 4;

  private final Random random;
  private final Quarry quarry;
  private final Leaves leaves;
  private final FieldDraw fields;
  private final Printer printer;

  Draw(long seed, Corpus corpus) {
    random = new Random(seed);
    quarry = new Quarry(random, corpus);
    leaves = new Leaves(random, quarry);
    fields = new FieldDraw(random, quarry);
    printer = new Printer(random);
  }

  Question question() {
    quarry.move();
    Ask ask = ask(Math.min(random.nextInt(DEEPEST + 1), random.nextInt(DEEPEST + 1)));
    List<Narrowing> filters = random.nextInt(3) == 0 ? fields.narrowings() : List.of();
    Order[] orders = Order.values();
    return new Question(
        ask,
        printer.print(ask),
        random.nextInt(6) > 0,
        random.nextInt(6) > 0 ? Scope.PARAGRAPH : Scope.LETTER,
        filters,
        orders[random.nextInt(orders.length)]);
  }

  private Ask ask(int depth) {
    if (depth == 0) {
      return random.nextInt(10) == 0 ? fields.where() : leaves.leaf();
    }
    return switch (random.nextInt(12)) {
      case 0, 1 -> ask(0);
      case 2, 3, 4, 5 -> close(depth);
      case 6, 7, 8 -> new And(parts(() -> signed(depth - 1)));
      case 9, 10 -> new Or(parts(() -> ask(depth - 1)));
      default -> new Not(ask(depth - 1));
    };
  }

  private Ask signed(int depth) {
    Ask ask = ask(depth);
    return switch (random.nextInt(8)) {
      case 0 -> new Not(ask);
      case 1 -> new Must(ask);
      default -> ask;
    };
  }

  private Close close(int depth) {
    Ask left = side(depth - 1);
    Ask right = side(depth - 1);
    How[] all = How.values();
    int most = random.nextInt(random.nextInt(3) == 0 ? 40 : 9);
    return new Close(left, all[random.nextInt(all.length)], most, right);
  }

  /** A side of a proximity: anything that stands for words. */
  private Ask side(int depth) {
    int kind = random.nextInt(10);
    if (depth > 0 && kind < 3) {
      return close(depth);
    }
    return depth > 0 && kind < 5 ? new Or(parts(() -> side(depth - 1))) : leaves.leaf();
  }

  private List<Ask> parts(Supplier<Ask> part) {
    return Stream.generate(part).limit(2 + random.nextInt(4) / 3).toList();
  }
}
