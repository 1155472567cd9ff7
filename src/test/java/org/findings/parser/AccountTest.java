package org.findings.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.findings.letter.Format;
import org.findings.letter.Source;
import org.findings.parser.Account.End;
import org.findings.parser.Account.Piece;
import org.findings.reader.Block;
import org.findings.reader.Block.Gap;
import org.findings.reader.Block.Shape;
import org.findings.reader.Document;
import org.junit.jupiter.api.Test;

/** Each piece of a document ends in one place. */
class AccountTest {
  private final List<Block> blocks = new ArrayList<>();

  @Test
  void everyWordIsAccountedFor() {
    add(Shape.TEXT, "3 May 2020");
    add(Shape.TEXT, "Dear Ms Fernside");
    add(Shape.HEADING, "Focused visit to Kent children’s services");
    add(Shape.TEXT, "This letter tells what was found at a visit on 1 May 2020 in the county.");
    add(Shape.HEADING, "Headline findings");
    add(Shape.ITEM, "Children are seen alone and what they say is written down.¹");
    add(Shape.FURNITURE, "Focused visit, page 1");
    row("Judgement", "Grade");
    row("The quality of leaders", "Good");
    row("Managers are to look at each plan every month.", "short label");
    add(Shape.TEXT, "Yours sincerely");
    add(Shape.TEXT, "Ada Bell, His Majesty’s Inspector");
    add(Shape.TEXT, "© Crown copyright 2020");

    Account account = account();

    assertThat(account.words(End.FRONT)).isEqualTo(3 + 3 + 6);
    assertThat(account.words(End.PARAGRAPH)).isEqualTo(16 + 11 + 9);
    assertThat(account.words(End.HEADING)).isEqualTo(2);
    assertThat(account.words(End.JUDGEMENT)).isEqualTo(2 + 5 + 2);
    assertThat(account.words(End.CLOSE)).isEqualTo(2 + 5);
    assertThat(account.words(End.FURNITURE)).isEqualTo(4 + 4);
    assertThat(account.words(End.NOTHING)).isZero();
    assertThat(account.twice()).isZero();
    assertThat(account.outside())
        .containsExactly(
            new Piece(1, "Focused visit, page 1", "declared"),
            new Piece(1, "© Crown copyright 2020", "imprint"));
  }

  @Test
  void whatReachesNothingIsNamed() {
    add(Shape.TEXT, "Dear Ms Fernside");
    add(Shape.HEADING, "Focused visit to Kent children’s services");
    add(Shape.TEXT, "This letter tells what was found at a visit on 1 May 2020 in the county.");
    row("Good (2) means that services are good in each and every way that counts", "");

    assertThat(account().outside())
        .containsExactly(
            new Piece(
                1,
                "Good (2) means that services are good in each and every way that counts",
                null));
  }

  private Account account() {
    Document document = new Document(Format.PDF, blocks, 1, List.of());
    Source source = new Source("a.pdf", "0".repeat(64), Format.PDF);
    return Parser.standard().account(document, source, Overrides.NONE);
  }

  private void row(String... cells) {
    add(Shape.ROW, String.join(" ", cells), List.of(cells));
  }

  private void add(Shape shape, String text) {
    add(shape, text, List.of());
  }

  private void add(Shape shape, String text, List<String> cells) {
    String label = shape == Shape.ITEM ? "•" : null;
    int level = shape == Shape.ITEM || shape == Shape.HEADING ? 1 : 0;
    blocks.add(new Block(shape, text, label, level, cells, false, true, Gap.BLANK, 1));
  }
}
