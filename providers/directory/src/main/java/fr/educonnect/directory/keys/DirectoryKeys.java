package fr.educonnect.directory.keys;

import fr.educonnect.directory.guard.FailureSubjects;
import fr.educonnect.directory.password.ProvisionalKeyring;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What the keys file holds. Its lines are properties:
 *
 * <pre>
 * active = 2026-11             id of the key that encrypts new provisional passwords
 * key.2026-11 = ...            a key: 32 random bytes, Base64; any number of them
 * failures = ...               key of the failure counters: 32 random bytes, Base64
 * </pre>
 *
 * @param provisional keys of the provisional passwords
 * @param failures makes the subjects of the failure counters
 */
public record DirectoryKeys(ProvisionalKeyring provisional, FailureSubjects failures) {

  private static final String KEY_PREFIX = "key.";
  private static final int KEY_BYTES = 32;

  /**
   * Reads a keys file.
   *
   * @throws IllegalArgumentException if a line is missing or wrong; the message quotes no key
   * @throws UncheckedIOException if the file cannot be read
   */
  public static DirectoryKeys read(Path file) {
    Properties lines = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      lines.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, byte[]> keys = new TreeMap<>();
    for (String name : lines.stringPropertyNames()) {
      if (name.startsWith(KEY_PREFIX)) {
        keys.put(name.substring(KEY_PREFIX.length()), bytes(lines, name));
      }
    }
    return new DirectoryKeys(
        new ProvisionalKeyring(keys, line(lines, "active")),
        new FailureSubjects(bytes(lines, "failures")));
  }

  /** The lines of a new keys file with one key. */
  public static String generate(String keyId, SecureRandom random) {
    return "active = %s%nkey.%s = %s%nfailures = %s%n"
        .formatted(keyId, keyId, newKey(random), newKey(random));
  }

  private static String newKey(SecureRandom random) {
    byte[] key = new byte[KEY_BYTES];
    random.nextBytes(key);
    return Base64.getEncoder().encodeToString(key);
  }

  private static byte[] bytes(Properties lines, String name) {
    String value = line(lines, name);
    try {
      return Base64.getDecoder().decode(value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("keys file: line " + name + " is not Base64", e);
    }
  }

  private static String line(Properties lines, String name) {
    String value = lines.getProperty(name, "").strip();
    if (value.isEmpty()) {
      throw new IllegalArgumentException("keys file: line " + name + " is missing");
    }
    return value;
  }
}
