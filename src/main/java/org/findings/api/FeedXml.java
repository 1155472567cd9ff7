package org.findings.api;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.findings.letter.About;
import org.findings.letter.Inspectorate;
import org.findings.letter.Paragraph;
import org.findings.search.Citation;
import org.findings.search.Hit;
import org.jspecify.annotations.Nullable;

/** A feed as Atom (RFC 4287) has it. */
final class FeedXml {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  /** Every entry needs a day; a letter without one comes last among the newest, as it does here. */
  private static final LocalDate UNDATED = LocalDate.EPOCH;

  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final XMLStreamWriter out;

  private FeedXml(XMLStreamWriter out) {
    this.out = out;
  }

  static AnswerBody of(AskedFeed asked, List<Hit> hits) {
    return bytes -> {
      try {
        // The XML writer hands over piece by piece.
        OutputStream buffered = new BufferedOutputStream(bytes);
        XMLStreamWriter out = FACTORY.createXMLStreamWriter(buffered, "UTF-8");
        new FeedXml(out).feed(asked, hits);
        out.close();
        buffered.flush();
      } catch (XMLStreamException e) {
        throw new IOException(e);
      }
    };
  }

  private void feed(AskedFeed asked, List<Hit> hits) throws XMLStreamException {
    out.writeStartDocument("UTF-8", "1.0");
    out.setDefaultNamespace(ATOM);
    out.writeStartElement(ATOM, "feed");
    out.writeDefaultNamespace(ATOM);
    element("id", asked.id());
    element("title", "Findings: " + asked.means());
    element("updated", updated(newest(hits)));
    author("Findings");
    element("generator", "Findings");
    link("self", "application/atom+xml", asked.address());
    link("alternate", "text/html", asked.page());
    for (Hit hit : hits) {
      entry(hit.paragraph(), hit.letter());
    }
    out.writeEndElement();
    out.writeEndDocument();
  }

  private static @Nullable LocalDate newest(List<Hit> hits) {
    return hits.stream()
        .map(hit -> hit.letter().date())
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private void entry(Paragraph paragraph, About letter) throws XMLStreamException {
    out.writeStartElement(ATOM, "entry");
    element("id", "urn:findings:paragraph:" + AskedFeed.encoded(paragraph.id()));
    element("title", title(paragraph, letter));
    element("updated", updated(letter.date()));
    for (Inspectorate inspectorate : letter.inspectorates()) {
      author(inspectorate.fullName());
    }
    String id = AskedFeed.encoded(paragraph.id());
    link("alternate", "text/html", "/?read=" + AskedFeed.encoded(letter.id()) + "#" + id);
    link("related", "application/json", "/api/v1/paragraphs/" + id);
    categories(paragraph, letter);
    element("rights", Citation.attribution(letter));
    out.writeStartElement(ATOM, "content");
    out.writeAttribute("type", "text");
    out.writeCharacters(clean(paragraph.text()));
    out.writeEndElement();
    out.writeEndElement();
  }

  /** The letter, the section, and the paragraph's number or else its page. */
  private static String title(Paragraph paragraph, About letter) {
    StringBuilder title = new StringBuilder(letter.title());
    if (!paragraph.section().isEmpty()) {
      title.append(", ").append(paragraph.section().getLast());
    }
    if (paragraph.number() != null) {
      title.append(", paragraph ").append(paragraph.number());
    } else if (paragraph.page() != null) {
      title.append(", page ").append(paragraph.page());
    }
    return title.toString();
  }

  private void categories(Paragraph paragraph, About letter) throws XMLStreamException {
    if (letter.authority() != null) {
      category("authority", letter.authority().value(), letter.authority().name());
    }
    category("kind", letter.kind().code(), letter.kind().label());
    category("role", paragraph.role().label(), paragraph.role().label());
    if (paragraph.grade() != null) {
      category("grade", paragraph.grade().label(), paragraph.grade().label());
    }
  }

  private void element(String name, String text) throws XMLStreamException {
    out.writeStartElement(ATOM, name);
    out.writeCharacters(clean(text));
    out.writeEndElement();
  }

  private void author(String name) throws XMLStreamException {
    out.writeStartElement(ATOM, "author");
    element("name", name);
    out.writeEndElement();
  }

  private void link(String relation, String type, String address) throws XMLStreamException {
    out.writeEmptyElement(ATOM, "link");
    out.writeAttribute("rel", relation);
    out.writeAttribute("type", type);
    out.writeAttribute("href", address);
  }

  private void category(String field, String value, String label) throws XMLStreamException {
    out.writeEmptyElement(ATOM, "category");
    out.writeAttribute("scheme", "urn:findings:field:" + field);
    out.writeAttribute("term", clean(value));
    out.writeAttribute("label", clean(label));
  }

  private static String updated(@Nullable LocalDate date) {
    return Objects.requireNonNullElse(date, UNDATED) + "T00:00:00Z";
  }

  /** Without what no XML document can hold, escaped or not. */
  private static String clean(String text) {
    return text.codePoints()
        .filter(FeedXml::isOfXml)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isOfXml(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
