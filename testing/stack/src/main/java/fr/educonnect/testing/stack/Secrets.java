package fr.educonnect.testing.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Random secrets of one stack, made at the first start and kept beside its data. */
final class Secrets {
  private static final int BYTES = 32;

  private final Path file;
  private final SecureRandom random = new SecureRandom();
  private final Properties values = new Properties();

  Secrets(Path file) {
    this.file = file;
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        values.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** 256 random bits in Base64, the same at every start. */
  synchronized String get(String name) {
    String known = values.getProperty(name);
    if (known != null) {
      return known;
    }
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String fresh = Base64.getEncoder().encodeToString(bytes);
    values.setProperty(name, fresh);
    try (Writer writer = Files.newBufferedWriter(file)) {
      values.store(writer, "Development stack only");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return fresh;
  }
}
