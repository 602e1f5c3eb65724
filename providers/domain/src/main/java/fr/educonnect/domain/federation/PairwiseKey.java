package fr.educonnect.domain.federation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret from which identifiers are made: the same account gives the same value for the same
 * service as long as the secret is the same, and nobody without it can tell that two values mean
 * one person.
 *
 * <p>Each kind of value has a name of its own in what is hashed, so that one never gives another
 * away. These functions never change: services know their users by them.
 */
public final class PairwiseKey {

  private static final int SHORTEST = 32;
  private static final int BITS = 5;
  private static final int NAME_ID_BYTES = 20;
  private static final int INE_BYTES = 16;
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private final byte[] secret;

  /**
   * @throws IllegalArgumentException for fewer than 32 bytes
   */
  public PairwiseKey(byte[] secret) {
    if (secret.length < SHORTEST) {
      throw new IllegalArgumentException("A key has at least 32 bytes");
    }
    this.secret = secret.clone();
  }

  /** FrEduCtId: 96 digits of lower-case hexadecimal, the length of a SHA-384. */
  public String id(long account, String service) {
    return hex(mac("HmacSHA384", "FrEduCtId", account, service));
  }

  /** A persistent NameID: 32 characters of upper-case Base32 (RFC 4648). */
  public String nameId(long account, String service) {
    return base32(Arrays.copyOf(mac("HmacSHA256", "NameID", account, service), NAME_ID_BYTES));
  }

  /** A subject of OpenID Connect: 64 digits of lower-case hexadecimal. */
  public String subject(long account, String service) {
    return hex(mac("HmacSHA256", "sub", account, service));
  }

  /** FrEduCtEleveINEHash: 32 digits of lower-case hexadecimal; the key is the sector's. */
  public String ineHash(String ine) {
    return hex(Arrays.copyOf(mac("HmacSHA256", "FrEduCtEleveINEHash\n" + ine), INE_BYTES));
  }

  private byte[] mac(String algorithm, String kind, long account, String service) {
    return mac(algorithm, kind + "\n" + account + "\n" + service);
  }

  private byte[] mac(String algorithm, String text) {
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(secret, algorithm));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static String base32(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int buffer = 0;
    int held = 0;
    for (byte next : bytes) {
      buffer = ((buffer << Byte.SIZE) | (next & 0xFF)) & 0xFFFF;
      held += Byte.SIZE;
      while (held >= BITS) {
        held -= BITS;
        text.append(BASE32.charAt((buffer >> held) & 31));
      }
    }
    return text.toString();
  }
}
