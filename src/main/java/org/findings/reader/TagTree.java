package org.findings.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Reads a PDF's structure tree, whatever circles and gaps it has. */
final class TagTree {
  /** Real trees are some ten levels deep. */
  private static final int DEEPEST = 100;

  private static final COSName CONTENT = COSName.getPDFName("MCR");
  private static final COSName OBJECT = COSName.getPDFName("OBJR");

  private final IdentityHashMap<COSDictionary, Integer> pages = new IdentityHashMap<>();
  private final Map<String, String> roles = new HashMap<>();
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deadline deadline;

  private TagTree(Deadline deadline) {
    this.deadline = deadline;
  }

  /** The root of the tree, or null where the document has none. */
  static @Nullable Tag of(PDDocument document, Deadline deadline) throws IOException {
    COSDictionary root =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    if (root == null) {
      return null;
    }
    TagTree tree = new TagTree(deadline);
    int number = 0;
    for (PDPage page : document.getPages()) {
      deadline.check();
      tree.pages.put(page.getCOSObject(), ++number);
    }
    COSDictionary roles = root.getCOSDictionary(COSName.ROLE_MAP);
    if (roles != null) {
      for (COSName name : roles.keySet()) {
        if (roles.getDictionaryObject(name) instanceof COSName standard) {
          tree.roles.put(name.getName(), standard.getName());
        }
      }
    }
    List<Tag> kids = new ArrayList<>();
    tree.kids(root.getDictionaryObject(COSName.K), 0, 0, kids);
    return new Tag("Document", 0, -1, kids);
  }

  private void kids(@Nullable COSBase base, int page, int depth, List<Tag> into)
      throws IOException {
    deadline.check();
    COSBase kid = base instanceof COSObject object ? object.getObject() : base;
    if (kid instanceof COSNumber number) {
      if (number.intValue() >= 0) {
        into.add(new Tag("", page, number.intValue(), List.of()));
      }
    } else if (kid instanceof COSArray array) {
      if (depth < DEEPEST) {
        for (int i = 0; i < array.size(); i++) {
          kids(array.get(i), page, depth + 1, into);
        }
      }
    } else if (kid instanceof COSDictionary dictionary && seen.add(dictionary)) {
      element(dictionary, page, depth, into);
    }
  }

  private void element(COSDictionary element, int outerPage, int depth, List<Tag> into)
      throws IOException {
    COSDictionary ownPage = element.getCOSDictionary(COSName.PG);
    int page = ownPage == null ? outerPage : pages.getOrDefault(ownPage, outerPage);
    COSName type = element.getCOSName(COSName.TYPE);
    if (CONTENT.equals(type)) {
      int content = element.getInt(COSName.MCID, -1);
      if (content >= 0) {
        into.add(new Tag("", page, content, List.of()));
      }
      return;
    }
    if (OBJECT.equals(type) || depth >= DEEPEST) {
      return;
    }
    List<Tag> kids = new ArrayList<>();
    kids(element.getDictionaryObject(COSName.K), page, depth + 1, kids);
    into.add(new Tag(standard(element.getNameAsString(COSName.S)), page, -1, kids));
  }

  private String standard(@Nullable String name) {
    String type = name == null ? "Span" : name;
    for (int i = 0; i < 5 && roles.containsKey(type); i++) {
      String next = roles.getOrDefault(type, type);
      if (next.equals(type)) {
        break;
      }
      type = next;
    }
    return type;
  }
}
