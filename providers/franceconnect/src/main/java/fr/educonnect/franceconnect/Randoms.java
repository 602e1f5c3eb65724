package fr.educonnect.franceconnect;

import java.util.HexFormat;
import org.keycloak.common.util.SecretGenerator;

/** Random values as FranceConnect wants them. */
final class Randoms {
  private static final int BYTES = 32;

  private Randoms() {}

  /** 256 bits as 64 hexadecimal digits. */
  static String hex() {
    return HexFormat.of().formatHex(SecretGenerator.getInstance().randomBytes(BYTES));
  }
}
