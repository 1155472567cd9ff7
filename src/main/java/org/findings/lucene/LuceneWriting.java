package org.findings.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.findings.letter.Ids;
import org.findings.letter.Letter;
import org.findings.search.Change;
import org.findings.search.Change.What;
import org.findings.search.FileEntry;
import org.findings.search.FileEntry.Read;
import org.findings.search.FileEntry.SetAside;
import org.findings.search.IndexState;
import org.findings.search.Lookup;
import org.findings.search.StoredLetter;
import org.findings.search.Writing;
import org.jspecify.annotations.Nullable;

/** One run of changes, by the holder of the write lock; for one thread. */
final class LuceneWriting implements Writing {
  private final IndexWriter writer;
  private final @Nullable Build before;
  private final Set<Path> roots;
  private final Map<Path, FileEntry> files = new HashMap<>();
  private final Map<String, Path> fileOfLetter = new HashMap<>();
  private final Map<String, Integer> written = new HashMap<>();
  private final LetterBlock blocks = new LetterBlock();
  private final String lineage;
  private long changes;
  private int letters;
  private int paragraphs;
  private boolean changed;

  /**
   * @param before the state that is written on, null for a new index
   * @param known what the commit before says, of another layout perhaps
   */
  LuceneWriting(IndexWriter writer, @Nullable Build before, @Nullable Layout known)
      throws IOException {
    this.writer = writer;
    this.before = before;
    this.roots = new HashSet<>(known == null ? Set.of() : known.roots());
    lineage = before != null && known != null ? known.lineage() : Names.random();
    if (before != null && known != null) {
      changes = known.changes();
      letters = known.state().letters();
      paragraphs = known.state().paragraphs();
      Ledger.files(before.reader()).forEach(this::know);
    }
  }

  @Override
  public Set<Path> roots() {
    return Set.copyOf(roots);
  }

  @Override
  public void addRoot(Path root) {
    changed |= roots.add(root);
  }

  @Override
  public Collection<FileEntry> files() {
    return List.copyOf(files.values());
  }

  @Override
  public String put(Letter letter, FileEntry file) throws IOException {
    String former = letterOf(file.path());
    Letter named = letter.withId(id(letter, file, former));
    @Nullable Letter old = former == null ? null : stored(former);
    if (former != null) {
      forgetLetter(former);
    }
    block(named, file.path());
    if (old != null) {
      for (Map.Entry<String, @Nullable String> alias : Aliases.between(old, named).entrySet()) {
        // A former id was live until now, so no older alias of it is there.
        writer.addDocument(Aliases.document(alias.getKey(), alias.getValue(), named.id()));
      }
    }
    if (former == null) {
      change(named.id(), What.ADDED, file.sha256());
    } else if (former.equals(named.id())) {
      change(named.id(), What.CHANGED, file.sha256());
    } else {
      removed(former, file.path());
      change(named.id(), What.ADDED, file.sha256());
    }
    keep(file.withOutcome(new Read(named.id())));
    return named.id();
  }

  @Override
  public void note(FileEntry file) throws IOException {
    String former = letterOf(file.path());
    boolean stays = file.outcome() instanceof Read read && read.letterId().equals(former);
    if (former != null && !stays) {
      forgetLetter(former);
      removed(former, file.path());
    }
    keep(file);
  }

  @Override
  public void remove(Path path) throws IOException {
    FileEntry file = files.get(path);
    if (file == null) {
      return;
    }
    String former = letterOf(path);
    if (former != null) {
      forgetLetter(former);
      removed(former, path);
    }
    files.remove(path);
    writer.deleteDocuments(Ledger.file(path));
    changed = true;
  }

  @Override
  public void commit() throws IOException {
    if (!changed) {
      return;
    }
    IndexState state = new IndexState(Names.random(), letters, paragraphs);
    Layout layout =
        new Layout(Layout.CURRENT, state, lineage, changes, setAside(), Instant.now(), roots);
    writer.setLiveCommitData(layout.toUserData().entrySet());
    writer.commit();
    changed = false;
  }

  private int setAside() {
    return (int) files.values().stream().filter(f -> f.outcome() instanceof SetAside).count();
  }

  @Override
  public void close() throws IOException {
    try {
      writer.rollback();
    } finally {
      if (before != null) {
        before.reader().close();
      }
    }
  }

  private void block(Letter letter, Path path) throws IOException {
    writer.addDocuments(blocks.of(letter, path));
    written.put(letter.id(), letter.paragraphs().size());
    letters++;
    paragraphs += letter.paragraphs().size();
    if (before != null) {
      // Ids that were former ones are taken again.
      dropAlias(letter.id());
      for (var paragraph : letter.paragraphs()) {
        dropAlias(paragraph.id());
      }
    }
  }

  private void dropAlias(String id) throws IOException {
    if (before != null && before.document(Fields.TYPE_ALIAS, Fields.ID, id).isPresent()) {
      // Only the alias: the block has its ids in the same field.
      writer.deleteDocuments(Aliases.only(id));
    }
  }

  /** A letter keeps its id as long as it would get the same but for what tells it from others. */
  private String id(Letter letter, FileEntry file, @Nullable String former) {
    String plain = letter.id();
    if (former != null
        && (former.equals(plain) || former.matches("\\Q" + plain + "\\E-[0-9a-f]{4,64}"))) {
      return former;
    }
    String id = plain;
    for (int attempt = 1; isTaken(id, file.path()); attempt++) {
      id = Ids.colliding(plain, file.sha256(), attempt);
    }
    return id;
  }

  private boolean isTaken(String id, Path path) {
    Path owner = fileOfLetter.get(id);
    return owner != null && !owner.equals(path);
  }

  private @Nullable String letterOf(Path path) {
    FileEntry file = files.get(path);
    return file != null && file.outcome() instanceof Read read ? read.letterId() : null;
  }

  private @Nullable Letter stored(String id) throws IOException {
    return before != null
            && new Lookups(before).letter(id) instanceof Lookup.Here<StoredLetter> here
        ? here.value().letter()
        : null;
  }

  private void forgetLetter(String id) throws IOException {
    Integer size = written.remove(id);
    if (size == null) {
      Letter old = stored(id);
      size = old == null ? 0 : old.paragraphs().size();
    }
    letters--;
    paragraphs -= size;
    fileOfLetter.remove(id);
    writer.deleteDocuments(new Term(Fields.LETTER, id));
  }

  private void change(String letterId, What what, String sha256) throws IOException {
    Change change = new Change(letterId, what, sha256, Instant.now());
    writer.addDocument(ChangeLog.document(++changes, change));
    changed = true;
  }

  /** The letter of a file goes, or takes another id. */
  private void removed(String letterId, Path path) throws IOException {
    change(letterId, What.REMOVED, Objects.requireNonNull(files.get(path)).sha256());
  }

  private void keep(FileEntry file) throws IOException {
    know(file);
    // A letter's own document carries its path stored, not indexed: only the file's is replaced.
    writer.updateDocument(Ledger.file(file.path()), Ledger.document(file));
    changed = true;
  }

  private void know(FileEntry file) {
    files.put(file.path(), file);
    if (file.outcome() instanceof Read read) {
      fileOfLetter.put(read.letterId(), file.path());
    }
  }
}
