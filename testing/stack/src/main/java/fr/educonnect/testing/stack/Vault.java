package fr.educonnect.testing.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of Keycloak's vault: a file for each secret, {@code <realm>_<name>}. */
public record Vault(Path folder) {

  /** The secrets that services' identifiers are made with; kept over restarts of the stack. */
  static Vault of(StackSettings settings, Secrets secrets) throws IOException {
    Vault vault = new Vault(folder(settings));
    Files.createDirectories(vault.folder);
    vault.put("pairwise-1", secrets.get("pairwise-1"));
    vault.put("ine-national", secrets.get("ine-national"));
    return vault;
  }

  /** The same for all nodes. */
  static Path folder(StackSettings settings) {
    return settings.data().resolve("vault");
  }

  /** Puts a secret of the families' realm in. */
  public void put(String name, String secret) {
    try {
      Files.writeString(folder.resolve(Addresses.REALM + "_" + name), secret);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
