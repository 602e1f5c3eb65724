package fr.educonnect.testing.stack.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a server is made of.
 *
 * @param distribution Keycloak as unpacked from its archive, never changed
 * @param providers the jars of the providers folder, ours and those of the allow-list
 * @param passwordLists lists of passwords that the policy refuses
 */
public record ServerParts(Path distribution, List<Path> providers, List<Path> passwordLists) {
  /**
   * Finds the parts that the build of the project left.
   *
   * @param project the project's root folder
   * @throws IllegalStateException when the project was not built up to {@code testing/stack}
   */
  public static ServerParts of(Path project) {
    Path target = project.resolve("testing/stack/target");
    List<Path> distributions = children(target.resolve("distribution"), "keycloak-");
    if (distributions.size() != 1) {
      throw new IllegalStateException("Run mvn package first: no single distribution in " + target);
    }
    return new ServerParts(
        distributions.get(0),
        children(target.resolve("providers"), ""),
        children(project.resolve("realm-config/password-denylist"), ""));
  }

  private static List<Path> children(Path folder, String prefix) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A hash over all that a built home depends on. */
  String stamp(String buildOptions) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes(buildOptions));
      digest.update(bytes(distribution.getFileName().toString()));
      for (Path file : Stream.concat(providers.stream(), passwordLists.stream()).toList()) {
        digest.update(bytes(file.getFileName().toString()));
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
