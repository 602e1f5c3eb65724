package fr.educonnect.testing.journeys.nodes;

import fr.educonnect.testing.journeys.states.Tables;
import fr.educonnect.testing.stack.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Looks for passwords that were handed out wherever the server could have left them. */
final class ClearPasswords {

  /** Provisional passwords are eight of these. */
  private static final Pattern RUN = Pattern.compile("[A-HJ-NP-Z2-9]{8,}");

  private static final int LENGTH = 8;
  private static final String TABLES =
      "select quote_ident(table_schema) || '.' || quote_ident(table_name)"
          + " from information_schema.tables where table_type = 'BASE TABLE'"
          + " and table_schema not in ('pg_catalog', 'information_schema')";

  private final Stack stack;
  private final Set<String> passwords;
  private final List<String> found = new ArrayList<>();

  ClearPasswords(Stack stack, Set<String> passwords) {
    this.stack = stack;
    this.passwords = passwords;
  }

  /** Tables of both databases that hold one. */
  List<String> inDatabases() {
    for (Tables database :
        List.of(
            new Tables(stack.databases().directory()), new Tables(stack.databases().keycloak()))) {
      for (List<String> table : database.read(TABLES)) {
        database
            .read("select t::text from " + table.get(0) + " t")
            .forEach(row -> look(table.get(0), row.get(0)));
      }
    }
    return found;
  }

  /**
   * Files of the stack, the databases' own among them, and temporary files, that hold one.
   *
   * @param since older temporary files are others'
   */
  List<String> inFiles(FileTime since) {
    look(stack.file().getParent(), Integer.MAX_VALUE, FileTime.fromMillis(0));
    look(Path.of(System.getProperty("java.io.tmpdir")), 1, since);
    return found;
  }

  private void look(Path folder, int depth, FileTime since) {
    try {
      Files.walkFileTree(
          folder,
          Set.of(),
          depth,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
              if (facts.isRegularFile() && facts.lastModifiedTime().compareTo(since) > 0) {
                look(file);
              }
              return FileVisitResult.CONTINUE;
            }

            // Gone meanwhile, or not for us: the databases are at work.
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void look(Path file) {
    try {
      look(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      // Gone meanwhile.
      return;
    }
  }

  private void look(String where, String text) {
    if (RUN.matcher(text).results().anyMatch(this::holdsOne)) {
      found.add(where);
    }
  }

  private boolean holdsOne(MatchResult run) {
    String text = run.group();
    for (int from = 0; from + LENGTH <= text.length(); from++) {
      if (passwords.contains(text.substring(from, from + LENGTH))) {
        return true;
      }
    }
    return false;
  }
}
