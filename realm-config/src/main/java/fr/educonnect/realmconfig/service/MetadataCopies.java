package fr.educonnect.realmconfig.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;

/** Files beside services' files, with newer ones that were fetched and not written yet. */
public final class MetadataCopies {
  private final Path root;
  private final Map<String, byte[]> fetched = new TreeMap<>();

  /**
   * @param root folder of all files; nothing outside is read or written
   */
  public MetadataCopies(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** The path of a file beside another one, below the root. */
  String beside(String file, String name) {
    Path folder = root.resolve(file).getParent();
    return root.relativize(folder.resolve(name).normalize()).toString().replace('\\', '/');
  }

  public byte[] read(String copy) throws IOException {
    byte[] newer = fetched.get(copy);
    return newer == null ? Files.readAllBytes(inside(copy)) : newer;
  }

  /** What is read from now on; written by {@link #write}. */
  public void put(String copy, byte[] content) {
    fetched.put(copy, content);
  }

  /** Writes what was fetched, each file as a whole or not at all. */
  public void write() throws IOException {
    for (Map.Entry<String, byte[]> entry : fetched.entrySet()) {
      Path target = inside(entry.getKey());
      Files.createDirectories(target.getParent());
      Path made = Files.createTempFile(target.getParent(), "metadata", ".tmp");
      Files.write(made, entry.getValue());
      Files.move(made, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private Path inside(String copy) throws IOException {
    Path path = root.resolve(copy).normalize();
    if (!path.startsWith(root)) {
      throw new IOException("outside of the folder of files");
    }
    return path;
  }
}
