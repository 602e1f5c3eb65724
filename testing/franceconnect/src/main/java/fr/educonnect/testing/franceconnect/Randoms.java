package fr.educonnect.testing.franceconnect;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Random values. */
final class Randoms {
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Randoms() {}

  /** 256 bits as 64 hexadecimal digits. */
  static String hex() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
