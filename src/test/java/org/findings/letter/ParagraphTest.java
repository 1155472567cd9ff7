package org.findings.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.StringTokenizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;

class ParagraphTest {
  @Property
  void wordsAreTheRunsBetweenSpaces(
      @ForAll
          @CharRange(from = 'a', to = 'c')
          @Chars({' ', '\t', '\n', '\r', '\f', '\u00A0', '\u000B'})
          String text) {
    String some = text + "x";
    Paragraph paragraph =
        new Paragraph(
            "a.1",
            null,
            1,
            null,
            ParagraphKind.PLAIN,
            Role.FINDING,
            List.of(),
            null,
            null,
            some,
            null,
            List.of());
    assertThat(paragraph.words()).isEqualTo(new StringTokenizer(some).countTokens());
  }
}
