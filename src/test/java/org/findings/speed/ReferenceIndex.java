package org.findings.speed;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.findings.letter.About;
import org.findings.letter.Letter;
import org.findings.letter.Paragraph;
import org.findings.search.Facet;
import org.jspecify.annotations.Nullable;

/** Writes the reference's index: a document a paragraph, with all that a page shows of it. */
final class ReferenceIndex implements AutoCloseable {
  /** As much as Findings takes, so that both write equally many segments. */
  private static final double BUFFER_MEGABYTES = 64;

  private final FacetsConfig facets = Reference.facets();
  private final FSDirectory directory;
  private final IndexWriter writer;

  ReferenceIndex(Path index) throws IOException {
    directory = FSDirectory.open(index);
    writer =
        new IndexWriter(
            directory,
            new IndexWriterConfig(Reference.analyzer())
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES));
  }

  void put(Letter letter) throws IOException {
    for (Paragraph paragraph : letter.paragraphs()) {
      writer.addDocument(facets.build(document(letter.about(), paragraph)));
    }
  }

  private static Document document(About letter, Paragraph paragraph) {
    Document document = new Document();
    document.add(new StringField("id", paragraph.id(), Field.Store.YES));
    document.add(new TextField(Reference.EXACT, paragraph.text(), Field.Store.YES));
    document.add(new Field(Reference.STEM, paragraph.text(), stem()));
    stored(document, "number", paragraph.number());
    stored(document, "ordinal", paragraph.ordinal());
    stored(document, "page", paragraph.page());
    stored(document, "form", paragraph.kind().label());
    paragraph.section().forEach(heading -> stored(document, "section", heading));
    stored(document, "deadline", paragraph.deadline());
    stored(document, "lead", paragraph.lead());
    paragraph.notes().forEach(note -> stored(document, "note", note));
    stored(document, "letter", letter.id());
    stored(document, "title", letter.title());
    stored(document, "date", letter.date());
    var authority = letter.authority();
    if (authority != null) {
      stored(document, "authority", authority.name());
      stored(document, "region", authority.region());
      facet(document, Facet.AUTHORITY, authority.value());
    }
    letter
        .inspectorates()
        .forEach(inspectorate -> facet(document, Facet.INSPECTORATE, inspectorate.label()));
    facet(document, Facet.KIND, letter.kind().code());
    facet(document, Facet.YEAR, letter.date() == null ? null : letter.date().getYear());
    facet(document, Facet.GRADE, paragraph.grade() == null ? null : paragraph.grade().label());
    facet(document, Facet.ROLE, paragraph.role().label());
    return document;
  }

  private static FieldType stem() {
    return TextField.TYPE_NOT_STORED;
  }

  private static void stored(Document document, String field, @Nullable Object value) {
    if (value != null) {
      document.add(new StoredField(field, value.toString()));
    }
  }

  /** Counted, and shown. */
  private static void facet(Document document, Facet facet, @Nullable Object value) {
    if (value != null) {
      document.add(new SortedSetDocValuesFacetField(facet.code(), value.toString()));
      stored(document, "shown-" + facet.code(), value);
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
    directory.close();
  }
}
