package org.findings.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.findings.intake.BadPath;

/** A file that is there whole or not at all: written beside its place, and moved there at last. */
final class NewFile implements AutoCloseable {
  private final Path place;
  private final Path part;
  private final Writer writer;

  private NewFile(Path place, Path part, Writer writer) {
    this.place = place;
    this.part = part;
    this.writer = writer;
  }

  static NewFile beside(Path file) throws BadPath, IOException {
    Path place = file.toAbsolutePath().normalize();
    if (Files.isDirectory(place)) {
      throw new BadPath(place + " is a folder: name a file in it.");
    }
    Path folder = place.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new BadPath("There is no folder " + folder + ". Create it, or name another one.");
    }
    Path part = place.resolveSibling(place.getFileName() + ".part");
    // For when the program is told to stop in the middle.
    part.toFile().deleteOnExit();
    return new NewFile(place, part, Files.newBufferedWriter(part));
  }

  Writer writer() {
    return writer;
  }

  void keep() throws IOException {
    writer.close();
    Files.move(part, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() throws IOException {
    writer.close();
    Files.deleteIfExists(part);
  }
}
