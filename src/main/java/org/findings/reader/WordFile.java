package org.findings.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

/** The parts of a Word document that hold its text. */
record WordFile(
    Xml text,
    Xml styles,
    Xml numbering,
    Xml footnotes,
    Xml endnotes,
    List<Xml> headers,
    List<Xml> footers) {

  /** A header for the first page, for odd and for even ones, in some sections. */
  private static final int MOST_HEADERS = 20;

  /**
   * @throws Unreadable where it unpacks to more than a letter may have
   */
  static WordFile of(BoundedZip zip, Deadline deadline) throws IOException, Unreadable {
    try (OPCPackage opened = OPCPackage.open(zip)) {
      PackagePart main = main(opened);
      Xml text = read(main, deadline);
      return new WordFile(
          text,
          related(main, "styles", deadline),
          related(main, "numbering", deadline),
          related(main, "footnotes", deadline),
          related(main, "endnotes", deadline),
          all(main, "header", deadline),
          all(main, "footer", deadline));
    } catch (OpenXML4JException | RuntimeException e) {
      // POI tells no causes.
      throw zip.wasTooLarge()
          ? new BoundedZip.TooLarge()
          : new IOException("its parts don't fit together", e);
    }
  }

  private static PackagePart main(OPCPackage opened) throws IOException, OpenXML4JException {
    for (PackageRelationship relationship : opened.getRelationships()) {
      if (relationship.getRelationshipType().endsWith("/officeDocument")) {
        PackagePart part = opened.getPart(relationship);
        if (part != null) {
          return part;
        }
      }
    }
    Predicate<PackagePart> usual =
        part -> part.getPartName().getName().equalsIgnoreCase("/word/document.xml");
    return opened.getParts().stream()
        .filter(usual)
        .findFirst()
        .orElseThrow(() -> new IOException("its text is missing"));
  }

  private static Xml related(PackagePart main, String kind, Deadline deadline)
      throws IOException, OpenXML4JException, Unreadable {
    List<Xml> found = all(main, kind, deadline);
    return found.isEmpty() ? Xml.NONE : found.getFirst();
  }

  private static List<Xml> all(PackagePart main, String kind, Deadline deadline)
      throws IOException, OpenXML4JException, Unreadable {
    List<Xml> found = new ArrayList<>();
    for (PackageRelationship relationship : main.getRelationships()) {
      boolean wanted =
          relationship.getRelationshipType().endsWith("/" + kind)
              && relationship.getTargetMode() == TargetMode.INTERNAL;
      if (wanted && found.size() < MOST_HEADERS) {
        Optional<PackagePart> part = Optional.ofNullable(main.getRelatedPart(relationship));
        if (part.isPresent()) {
          found.add(read(part.get(), deadline));
        }
      }
    }
    return found;
  }

  private static Xml read(PackagePart part, Deadline deadline) throws IOException, Unreadable {
    try (InputStream in = part.getInputStream()) {
      return XmlPart.read(in, deadline);
    }
  }
}
