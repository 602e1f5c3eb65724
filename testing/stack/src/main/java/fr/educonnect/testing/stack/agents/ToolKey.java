package fr.educonnect.testing.stack.agents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** The key by which the demo tool of an academy signs in (private_key_jwt). */
public record ToolKey(RSAPrivateCrtKey key) {

  /** Client id of the tool. */
  public static final String CLIENT = "demo-academy-tool";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int BITS = 2048;
  private static final String RSA = "RSA";

  /** The key in a file (PKCS #8), made there at the first time. */
  public static ToolKey in(Path file) {
    try {
      if (!Files.exists(file)) {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(RSA);
        generator.initialize(BITS);
        Files.write(file, generator.generateKeyPair().getPrivate().getEncoded());
      }
      PKCS8EncodedKeySpec kept = new PKCS8EncodedKeySpec(Files.readAllBytes(file));
      return new ToolKey((RSAPrivateCrtKey) KeyFactory.getInstance(RSA).generatePrivate(kept));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The public part, as a set of keys (RFC 7517). */
  public String jwks() {
    return json(
        Map.of(
            "keys",
            List.of(
                Map.of(
                    "kty",
                    RSA,
                    "use",
                    "sig",
                    "alg",
                    "RS256",
                    "kid",
                    CLIENT,
                    "n",
                    text(unsigned(key.getModulus())),
                    "e",
                    text(unsigned(key.getPublicExponent()))))));
  }

  /** Signed claims (RFC 7515). */
  public String sign(Map<String, Object> claims) {
    String signed =
        text(bytes(json(Map.of("alg", "RS256", "kid", CLIENT)))) + "." + text(bytes(json(claims)));
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(key);
      signature.update(bytes(signed));
      return signed + "." + text(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] unsigned(BigInteger number) {
    byte[] bytes = number.toByteArray();
    int sign = bytes[0] == 0 ? 1 : 0;
    return Arrays.copyOfRange(bytes, sign, bytes.length);
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
