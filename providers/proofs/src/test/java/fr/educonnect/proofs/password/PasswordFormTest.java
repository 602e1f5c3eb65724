package fr.educonnect.proofs.password;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.policy.PasswordPolicyManagerProvider;
import org.keycloak.policy.PolicyError;

class PasswordFormTest {

  private static final int SHORTEST = 8;

  @ParameterizedTest
  @CsvSource({
    "'', '', password-new, passwordMissing",
    "short1, short1, password-new, invalidPasswordMinLengthMessage",
    "a.voisin, a.voisin, password-new, invalidPasswordNotUsernameMessage",
    "ABCD2345, ABCD2345, password-new, passwordSameAsProvisional",
    "longer-passw0rd, '', password-confirm, passwordsDiffer",
    "longer-passw0rd, longer-passw0rd2, password-confirm, passwordsDiffer",
  })
  void tellsOneThingAtATime(String chosen, String confirmed, String field, String key) {
    PasswordForm read = read(chosen, confirmed);
    assertThat(read.isSound()).isFalse();
    assertThat(read.errors())
        .extracting(FormMessage::getField, FormMessage::getMessage)
        .containsExactly(org.assertj.core.api.Assertions.tuple(field, key));
  }

  @Test
  void takesWhatThePolicyTakesAndNothingIsCutOff() {
    PasswordForm read = read(" longer passw0rd ", " longer passw0rd ");
    assertThat(read.isSound()).isTrue();
    assertThat(read.chosen()).isEqualTo(" longer passw0rd ");
    assertThat(read.toString()).doesNotContain("passw0rd");
  }

  @Test
  void theMessageSaysHowLong() {
    assertThat(read("short1", "short1").errors().get(0).getParameters()).containsExactly(SHORTEST);
  }

  private static PasswordForm read(String chosen, String confirmed) {
    MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
    form.putSingle("password-new", chosen);
    form.putSingle("password-confirm", confirmed);
    return PasswordForm.read(form, new ShortPolicy(), "a.voisin", Optional.of("ABCD2345"));
  }

  /** Two rules, as Keycloak's own would answer. */
  private static final class ShortPolicy implements PasswordPolicyManagerProvider {

    @Override
    public PolicyError validate(RealmModel realm, UserModel user, String password) {
      throw new UnsupportedOperationException();
    }

    @Override
    public PolicyError validate(String user, String password) {
      if (password.length() < SHORTEST) {
        return new PolicyError("invalidPasswordMinLengthMessage", SHORTEST);
      }
      return password.equals(user) ? new PolicyError("invalidPasswordNotUsernameMessage") : null;
    }

    @Override
    public void close() {}
  }
}
