package org.findings.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/** Reads an XML part into a tree of bounded size and depth, without what says nothing of text. */
final class XmlPart {
  /** The longest reports known have a tenth of them. */
  static final int MOST_ELEMENTS = 600_000;

  /** Tables within tables within tables take twenty; the trees are walked by recursion. */
  static final int DEEPEST = 190;

  private static final Set<String> LEFT_OUT =
      Set.of("instrText", "delText", "delInstrText", "latentStyles", "rsids", "pic", "proofErr");

  /** The attributes that tell something of text; most elements have none of them. */
  private static final Set<String> KEPT =
      Set.of(
          "val",
          "id",
          "type",
          "styleId",
          "default",
          "numId",
          "abstractNumId",
          "ilvl",
          "left",
          "start",
          "char");

  private static final class Open {
    private final String name;
    private final Map<String, String> attributes;
    private final List<Xml> kids = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Open(XMLStreamReader reader) {
      this.name = reader.getLocalName();
      Map<String, String> found = new HashMap<>();
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        String attribute = reader.getAttributeLocalName(i);
        if (KEPT.contains(attribute)) {
          found.putIfAbsent(attribute, reader.getAttributeValue(i));
        }
      }
      this.attributes = found.isEmpty() ? Map.of() : found;
    }

    private Xml closed() {
      return new Xml(
          name,
          attributes,
          kids.isEmpty() ? List.of() : kids,
          kids.isEmpty() ? text.toString() : "");
    }
  }

  private XmlPart() {}

  /**
   * @throws Unreadable where it is larger or deeper than any letter
   * @throws IOException where it is no whole XML
   */
  static Xml read(InputStream part, Deadline deadline) throws IOException, Unreadable {
    try {
      XMLInputFactory factory = XMLHelper.newXMLInputFactory();
      // Newer Javas stop at 100, where a letter may still be.
      factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(2 * DEEPEST));
      return read(factory.createXMLStreamReader(part), deadline);
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException cause) {
        throw cause;
      }

      throw new IOException("its XML is broken", e);
    } catch (RuntimeException e) {
      throw new IOException("its XML is broken", e);
    }
  }

  private static Xml read(XMLStreamReader reader, Deadline deadline)
      throws XMLStreamException, IOException, Unreadable {
    Deque<Open> open = new ArrayDeque<>();
    Xml root = Xml.NONE;
    int elements = 0;
    int leftOut = 0;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (++elements % 1000 == 0) {
          deadline.check();
        }
        if (elements > MOST_ELEMENTS) {
          throw new Unreadable(
              "a Word document of more than %,d elements: split it".formatted(MOST_ELEMENTS));
        }
        if (open.size() + leftOut > DEEPEST) {
          throw new Unreadable("a Word document whose parts are nested too deeply to be a letter");
        }
        if (leftOut > 0 || LEFT_OUT.contains(reader.getLocalName())) {
          leftOut++;
        } else {
          open.push(new Open(reader));
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (leftOut > 0) {
          leftOut--;
          continue;
        }
        root = open.pop().closed();
        if (!open.isEmpty()) {
          open.peek().kids.add(root);
        }
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        if (leftOut == 0 && !open.isEmpty() && open.peek().kids.isEmpty()) {
          open.peek().text.append(reader.getText());
        }
      } else if (event == XMLStreamConstants.DTD) {
        throw new Unreadable("a Word document with an XML document type, which no Word writes");
      }
    }
    return root;
  }
}
