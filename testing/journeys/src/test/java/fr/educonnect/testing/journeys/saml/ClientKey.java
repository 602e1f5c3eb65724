package fr.educonnect.testing.journeys.saml;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** The keys that Keycloak makes for a service. */
public final class ClientKey {
  private ClientKey() {}

  /**
   * @param encoded base64 of PKCS #1, as Keycloak keeps it with the client
   */
  public static PrivateKey of(String encoded) {
    try {
      return KeyFactory.getInstance("RSA")
          .generatePrivate(new PKCS8EncodedKeySpec(pkcs8(Base64.getDecoder().decode(encoded))));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /** PKCS #8 around a key of more than 255 bytes in PKCS #1 (RFC 5208, section 5). */
  private static byte[] pkcs8(byte[] key) {
    int inner = key.length + 22;
    byte[] head = HexFormat.of().parseHex("30820000020100300d06092a864886f70d010101050004820000");
    ByteBuffer whole = ByteBuffer.allocate(head.length + key.length).put(head).put(key);
    return whole.putShort(2, (short) inner).putShort(head.length - 2, (short) key.length).array();
  }
}
