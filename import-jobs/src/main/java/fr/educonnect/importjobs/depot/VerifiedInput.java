package fr.educonnect.importjobs.depot;

import fr.educonnect.importjobs.aaf.ExportRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;

/** A file of an export whose digest is computed while it is read, so that it is read once. */
public final class VerifiedInput extends DigestInputStream {

  private static final int BUFFER = 128 << 10;

  private final String file;
  private final String sha256;

  VerifiedInput(Path path, String sha256) throws IOException {
    super(Files.newInputStream(path), FileDigest.newDigest());
    this.file = path.getFileName().toString();
    this.sha256 = sha256;
  }

  /** Reads what is left of the file and compares its digest with the manifest. */
  public void verify() throws IOException, ExportRefused {
    byte[] rest = new byte[BUFFER];
    InputStream in = this;
    while (in.read(rest) >= 0) {
      // Only the digest is wanted.
    }
    if (!HexFormat.of().formatHex(getMessageDigest().digest()).equals(sha256)) {
      throw DepotExport.mismatch(file, "its SHA-256 is not the manifest's");
    }
  }
}
