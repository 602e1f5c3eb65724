package fr.educonnect.directory.keys;

import fr.educonnect.directory.franceconnect.IdentitySubjects;
import fr.educonnect.directory.guard.FailureSubjects;
import fr.educonnect.directory.limit.Subjects;
import fr.educonnect.directory.password.MessagePasswords;
import fr.educonnect.directory.password.ProvisionalKeyring;
import fr.educonnect.directory.staff.sealing.Seal;
import fr.educonnect.domain.proof.ProofKey;
import fr.educonnect.domain.proof.ProofKeys;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the keys file holds. Its lines are properties:
 *
 * <pre>
 * active = 2026-11             id of the key that encrypts new provisional passwords
 * key.2026-11 = ...            a key: 32 random bytes, Base64; any number of them
 * failures = ...               key of the failure counters and limits: 32 random bytes, Base64
 * proofs = ...                 key of codes and links: 32 random bytes, Base64
 * proofs.former = ...          optional: the key before, or the one to come; accepted, not used
 * identities = ...             key of FranceConnect's identifiers: 32 random bytes, Base64
 * </pre>
 *
 * <p>To change the key of codes and links: put the new one in as {@code proofs.former} on all
 * nodes, then exchange the two lines, then, a month later, take the former one out. The key of
 * FranceConnect's identifiers stays: with another one nobody's link would be found.
 *
 * @param provisional keys of the provisional passwords
 * @param failures makes the subjects of the failure counters
 * @param subjects makes the subjects of limits, under the same key
 * @param proofs makes codes and links
 * @param identities hashes FranceConnect's identifiers
 * @param seal closes files of jobs and places in lists, under a key derived from that of the
 *     counters
 * @param messagePasswords makes the passwords that mails bring, under the same one
 */
public record DirectoryKeys(
    ProvisionalKeyring provisional,
    FailureSubjects failures,
    Subjects subjects,
    ProofKeys proofs,
    IdentitySubjects identities,
    Seal seal,
    MessagePasswords messagePasswords) {

  private static final String KEY_PREFIX = "key.";
  private static final String PROOFS = "proofs";
  private static final String FORMER_PROOFS = "proofs.former";
  private static final String IDENTITIES = "identities";
  private static final int KEY_BYTES = 32;

  /**
   * Reads a keys file.
   *
   * @throws IllegalArgumentException if a line is missing or wrong; the message quotes no key
   * @throws UncheckedIOException if the file cannot be read
   */
  public static DirectoryKeys read(Path file) {
    Properties lines = load(file);
    Map<String, byte[]> keys = new TreeMap<>();
    for (String name : lines.stringPropertyNames()) {
      if (name.startsWith(KEY_PREFIX)) {
        keys.put(name.substring(KEY_PREFIX.length()), bytes(lines, name));
      }
    }
    return new DirectoryKeys(
        new ProvisionalKeyring(keys, line(lines, "active")),
        new FailureSubjects(bytes(lines, "failures")),
        new Subjects(bytes(lines, "failures")),
        proofs(lines),
        new IdentitySubjects(bytes(lines, IDENTITIES)),
        new Seal(bytes(lines, "failures")),
        new MessagePasswords(bytes(lines, "failures")));
  }

  /**
   * The lines that a keys file of an older build still needs; empty when it needs none.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  public static String missingLines(Path file, SecureRandom random) {
    Properties lines = load(file);
    return Stream.of(PROOFS, IDENTITIES)
        .filter(name -> !lines.containsKey(name))
        .map(name -> newLine(name, random))
        .collect(Collectors.joining());
  }

  /** The lines of a new keys file with one key. */
  public static String generate(String keyId, SecureRandom random) {
    return "active = %s%nkey.%s = %s%nfailures = %s%n"
            .formatted(keyId, keyId, newKey(random), newKey(random))
        + newLine(PROOFS, random)
        + newLine(IDENTITIES, random);
  }

  private static Properties load(Path file) {
    Properties lines = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      lines.load(reader);
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProofKeys proofs(Properties lines) {
    Optional<ProofKey> former =
        lines.containsKey(FORMER_PROOFS)
            ? Optional.of(new ProofKey(bytes(lines, FORMER_PROOFS)))
            : Optional.empty();
    return new ProofKeys(new ProofKey(bytes(lines, PROOFS)), former);
  }

  private static String newLine(String name, SecureRandom random) {
    return "%s = %s%n".formatted(name, newKey(random));
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
