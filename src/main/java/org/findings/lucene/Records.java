package org.findings.lucene;

import org.apache.lucene.util.BytesRef;
import org.findings.letter.About;
import org.findings.letter.Authority;
import org.findings.letter.DateIs;
import org.findings.letter.Format;
import org.findings.letter.Grade;
import org.findings.letter.Inspected;
import org.findings.letter.Inspectorate;
import org.findings.letter.Judgement;
import org.findings.letter.Kind;
import org.findings.letter.Paragraph;
import org.findings.letter.ParagraphKind;
import org.findings.letter.Role;
import org.findings.letter.Size;
import org.findings.letter.Source;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows of letters and paragraphs, packed; a change here is a new layout. For one
 * thread.
 */
final class Records {
  private final Packing packing = new Packing();

  BytesRef of(Paragraph paragraph) {
    return packing
        .text(paragraph.id())
        .textOrNone(paragraph.number())
        .number(paragraph.ordinal())
        .numberOrNone(paragraph.page())
        .name(paragraph.kind())
        .name(paragraph.role())
        .texts(paragraph.section())
        .nameOrNone(paragraph.grade())
        .textOrNone(paragraph.deadline())
        .text(paragraph.text())
        .textOrNone(paragraph.lead())
        .texts(paragraph.notes())
        .packed();
  }

  static Paragraph paragraph(BytesRef packed) {
    Unpacking in = new Unpacking(packed);
    return new Paragraph(
        in.text(),
        in.textOrNone(),
        in.number(),
        in.numberOrNone(),
        in.name(ParagraphKind.class),
        in.name(Role.class),
        in.texts(),
        in.nameOrNone(Grade.class),
        in.textOrNone(),
        in.text(),
        in.textOrNone(),
        in.texts());
  }

  BytesRef of(About about) {
    packing.text(about.id()).text(about.title()).name(about.kind());
    Authority authority = about.authority();
    packing.number(authority == null ? 0 : 1);
    if (authority != null) {
      packing
          .text(authority.name())
          .textOrNone(authority.code())
          .textOrNone(authority.region())
          .text(authority.printed())
          .texts(authority.successors());
    }
    packing
        .texts(about.inspectorates().stream().map(Inspectorate::name).toList())
        .dateOrNone(about.inspected().from())
        .dateOrNone(about.inspected().to())
        .dateOrNone(about.date())
        .name(about.dateIs())
        .nameOrNone(about.grade())
        .textOrNone(about.gradePrinted())
        .number(about.judgements().size());
    for (Judgement judgement : about.judgements()) {
      packing
          .textOrNone(judgement.service())
          .text(judgement.area())
          .nameOrNone(judgement.grade())
          .text(judgement.gradePrinted());
    }
    return packing
        .text(about.source().file())
        .text(about.source().sha256())
        .name(about.source().format())
        .textOrNone(about.licence())
        .number(about.size().paragraphs())
        .number(about.size().words())
        .numberOrNone(about.size().pages())
        .texts(about.doubts())
        .packed();
  }

  static About about(BytesRef packed) {
    Unpacking in = new Unpacking(packed);
    return new About(
        in.text(),
        in.text(),
        in.name(Kind.class),
        authority(in),
        in.list(each -> each.name(Inspectorate.class)),
        new Inspected(in.dateOrNone(), in.dateOrNone()),
        in.dateOrNone(),
        in.name(DateIs.class),
        in.nameOrNone(Grade.class),
        in.textOrNone(),
        in.list(Records::judgement),
        new Source(in.text(), in.text(), in.name(Format.class)),
        in.textOrNone(),
        new Size(in.number(), in.number(), in.numberOrNone()),
        in.texts());
  }

  private static @Nullable Authority authority(Unpacking in) {
    return in.number() == 0
        ? null
        : new Authority(in.text(), in.textOrNone(), in.textOrNone(), in.text(), in.texts());
  }

  private static Judgement judgement(Unpacking in) {
    return new Judgement(in.textOrNone(), in.text(), in.nameOrNone(Grade.class), in.text());
  }
}
