package fr.educonnect.proofs.password;

import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.policy.PasswordPolicyManagerProvider;
import org.keycloak.policy.PolicyError;

/**
 * A password that is chosen, typed twice: {@code password-new} and {@code password-confirm}.
 *
 * @param chosen what was typed; empty if nothing was
 * @param errors what is wrong with it, one thing at a time; empty if it can be set
 */
public record PasswordForm(String chosen, List<FormMessage> errors) {

  static final String NEW = "password-new";
  static final String CONFIRM = "password-confirm";

  private static final String MISSING = "passwordMissing";
  private static final String DIFFERENT = "passwordsDiffer";
  private static final String PROVISIONAL = "passwordSameAsProvisional";

  /**
   * Reads the form under the realm's policy.
   *
   * @param policy Keycloak's provider for the realm of the request
   * @param loginId which no password may be
   * @param provisional the account's provisional password if it has one: anybody who saw the letter
   *     would know it
   */
  public static PasswordForm read(
      MultivaluedMap<String, String> form,
      PasswordPolicyManagerProvider policy,
      String loginId,
      Optional<String> provisional) {
    String chosen = Optional.ofNullable(form.getFirst(NEW)).orElse("");
    List<FormMessage> errors =
        error(chosen, policy, loginId, provisional)
            .or(() -> confirmation(chosen, form.getFirst(CONFIRM)))
            .map(List::of)
            .orElse(List.of());
    return new PasswordForm(chosen, errors);
  }

  /** Whether it can be set. */
  public boolean isSound() {
    return errors.isEmpty();
  }

  private static Optional<FormMessage> error(
      String chosen,
      PasswordPolicyManagerProvider policy,
      String loginId,
      Optional<String> provisional) {
    if (chosen.isEmpty()) {
      return Optional.of(new FormMessage(NEW, MISSING));
    }
    if (provisional.filter(given -> same(given, chosen)).isPresent()) {
      return Optional.of(new FormMessage(NEW, PROVISIONAL));
    }
    PolicyError error = policy.validate(loginId, chosen);
    return Optional.ofNullable(error)
        .map(refused -> new FormMessage(NEW, refused.getMessage(), refused.getParameters()));
  }

  private static Optional<FormMessage> confirmation(String chosen, String confirmed) {
    return chosen.equals(confirmed)
        ? Optional.empty()
        : Optional.of(new FormMessage(CONFIRM, DIFFERENT));
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "PasswordForm";
  }
}
