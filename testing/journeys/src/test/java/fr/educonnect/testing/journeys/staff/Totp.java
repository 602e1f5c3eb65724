package fr.educonnect.testing.journeys.staff;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * An agent's application for codes (RFC 6238: six digits, thirty seconds, SHA-1). A code is good
 * once: each asks for the one after it.
 */
public final class Totp {
  private static final int SECONDS = 30;
  private static final int MILLION = 1_000_000;

  private final String secret;
  private int given;

  public Totp(String secret) {
    this.secret = secret;
  }

  /** The first code is of now, the next of the half minute that comes. */
  public String next() {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
      long step = Instant.now().getEpochSecond() / SECONDS + given++;
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & 0xf;
      int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
      return "%06d".formatted(number % MILLION);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
