package fr.educonnect.domain.proof;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * What stands in a link: a random id and its HMAC-SHA256 under a server key, cut to 128 bits (RFC
 * 2104, section 5). The row that the id leads to holds nothing from which the second half could be
 * computed.
 */
public final class LinkToken {

  /** Length of an id. */
  public static final int ID_BYTES = 16;

  /** Length of a token in text. */
  public static final int LENGTH = 43;

  private static final int MAC_BYTES = 16;
  private static final String CONTEXT = "link";
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  private final byte[] bytes;

  private LinkToken(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The token of a row. */
  public static LinkToken of(ProofKey key, ProofPurpose purpose, byte[] id, byte[] nonce) {
    byte[] bytes = Arrays.copyOf(id, ID_BYTES + MAC_BYTES);
    System.arraycopy(key.hash(CONTEXT, purpose, id, nonce), 0, bytes, ID_BYTES, MAC_BYTES);
    return new LinkToken(bytes);
  }

  /**
   * @param text anything
   * @return empty if it is not written as a token is
   */
  public static Optional<LinkToken> parse(String text) {
    if (text == null || text.length() != LENGTH) {
      return Optional.empty();
    }
    try {
      LinkToken token = new LinkToken(Base64.getUrlDecoder().decode(text));
      return token.render().equals(text) ? Optional.of(token) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The id, which leads to the row and opens nothing. */
  public byte[] id() {
    return Arrays.copyOf(bytes, ID_BYTES);
  }

  /** Whether both are the same, in a time that does not depend on where they differ. */
  public boolean matches(LinkToken other) {
    return MessageDigest.isEqual(bytes, other.bytes);
  }

  /** The text in the link: letters, digits, dashes and underscores. */
  public String render() {
    return ENCODER.encodeToString(bytes);
  }

  @Override
  public String toString() {
    return "LinkToken";
  }
}
