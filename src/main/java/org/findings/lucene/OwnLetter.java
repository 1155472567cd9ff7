package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.findings.letter.About;
import org.findings.letter.Paragraph;
import org.findings.letter.Role;
import org.jspecify.annotations.Nullable;

/** A letter of the authority that is asked for; its paragraphs are read when they are needed. */
final class OwnLetter {
  private static final Set<Role> RECOMMENDATIONS =
      EnumSet.of(Role.RECOMMENDATION, Role.PRIORITY_ACTION);

  private final int number;
  private final int document;
  private final About about;
  private final StoredDocuments stored;
  private @Nullable List<Paragraph> paragraphs;

  OwnLetter(int number, int document, About about, StoredDocuments stored) {
    this.number = number;
    this.document = document;
    this.about = about;
    this.stored = stored;
  }

  int number() {
    return number;
  }

  About about() {
    return about;
  }

  List<Paragraph> paragraphs() throws IOException {
    List<Paragraph> read = paragraphs;
    if (read == null) {
      read = new ArrayList<>();
      for (int i = 1; i <= about.size().paragraphs(); i++) {
        read.add(stored.paragraph(document + i));
      }
      paragraphs = read;
    }
    return read;
  }

  List<Paragraph> improvements() throws IOException {
    return of(EnumSet.of(Role.IMPROVEMENT));
  }

  List<Paragraph> recommendations() throws IOException {
    return of(RECOMMENDATIONS);
  }

  /** What it asks for, in whatever words. */
  List<Paragraph> asks() throws IOException {
    return of(EnumSet.of(Role.IMPROVEMENT, Role.RECOMMENDATION, Role.PRIORITY_ACTION));
  }

  private List<Paragraph> of(Set<Role> roles) throws IOException {
    return paragraphs().stream().filter(paragraph -> roles.contains(paragraph.role())).toList();
  }
}
