package fr.educonnect.directoryaccess;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.keycloak.credential.hash.PasswordHashProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.PasswordPolicy;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RealmProvider;
import org.keycloak.models.credential.PasswordCredentialModel;

/**
 * As much of a Keycloak session as passwords need: Keycloak's own hash provider, cheap and counted.
 * It has no realm, so that no session can be open. The whole server is tested by the journeys.
 */
final class TestSession {

  private static final String ALGORITHM = "counted";

  private boolean algorithmKnown = true;
  private int iterations = 10;
  private int count;

  /** A policy that asks for so many iterations from now on. */
  void setIterations(int wanted) {
    iterations = wanted;
  }

  /** Takes the hash algorithm away from the server. */
  void forgetAlgorithm() {
    algorithmKnown = false;
  }

  /** How many hashes were computed since the last call. */
  int hashesSpent() {
    int spent = count;
    count = 0;
    return spent;
  }

  KeycloakSession session() {
    return answering(KeycloakSession.class, this::answer);
  }

  RealmModel realm() {
    return answering(
        RealmModel.class,
        (method, arguments) -> method.equals("getPasswordPolicy") ? PasswordPolicy.empty() : null);
  }

  private Object answer(String method, Object[] arguments) {
    if (method.equals("realms")) {
      return answering(RealmProvider.class, (name, none) -> Stream.empty());
    }
    return method.equals("getProvider") && arguments[0] == PasswordHashProvider.class
        ? provider(arguments.length > 1 ? (String) arguments[1] : null)
        : null;
  }

  private PasswordHashProvider provider(String id) {
    return id == null || (algorithmKnown && id.equals(ALGORITHM)) ? new Counted() : null;
  }

  private static <T> T answering(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
  }

  @FunctionalInterface
  private interface Answer {
    Object to(String method, Object[] arguments);
  }

  /** Quick to compute, of no use but here. */
  private final class Counted implements PasswordHashProvider {

    @Override
    public boolean policyCheck(PasswordPolicy policy, PasswordCredentialModel credential) {
      return credential.getPasswordCredentialData().getHashIterations() == iterations;
    }

    @Override
    public PasswordCredentialModel encodedCredential(String rawPassword, int wanted) {
      count++;
      return PasswordCredentialModel.createFromValues(
          ALGORITHM, new byte[] {1}, iterations, digest(rawPassword, iterations));
    }

    @Override
    public boolean verify(String rawPassword, PasswordCredentialModel credential) {
      count++;
      int stored = credential.getPasswordCredentialData().getHashIterations();
      return digest(rawPassword, stored).equals(credential.getPasswordSecretData().getValue());
    }

    @Override
    public void close() {}

    private static String digest(String password, int rounds) {
      try {
        byte[] text = (rounds + password).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
