package fr.educonnect.signin.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.message.Channel;
import fr.educonnect.domain.proof.SmsDestinations;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.models.utils.FormMessage;

class RecoveryFormTest {

  private final MultivaluedMap<String, String> form = new MultivaluedHashMap<>();

  @Test
  void readsTheIdentifierAsIdentifiersAreMade() {
    form.putSingle("login", " P.Mârtin5 ");
    form.putSingle("channel", "SMS");
    RecoveryForm read = RecoveryForm.password(form, Profile.GUARDIAN);
    assertThat(read.typed()).isEqualTo("p.martin5");
    assertThat(read.channel()).isEqualTo(Channel.SMS);
    assertThat(read.errors()).isEmpty();
  }

  @Test
  void studentsHaveNoTextMessages() {
    form.putSingle("login", "l.martin");
    form.putSingle("channel", "SMS");
    assertThat(RecoveryForm.password(form, Profile.STUDENT).channel()).isEqualTo(Channel.MAIL);
    person("06 12 34 56 78");
    assertFieldRefused(identifier(Profile.STUDENT), "contact");
  }

  @Test
  void anUnknownWayIsTheMail() {
    form.putSingle("login", "l.martin");
    form.putSingle("channel", "PIGEON");
    assertThat(RecoveryForm.password(form, Profile.GUARDIAN).channel()).isEqualTo(Channel.MAIL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "!!"})
  void anIdentifierIsNeeded(String login) {
    form.putSingle("login", login);
    assertFieldRefused(RecoveryForm.password(form, Profile.GUARDIAN), "login");
    form.putSingle("login", "a".repeat(101));
    assertFieldRefused(RecoveryForm.password(form, Profile.GUARDIAN), "login");
  }

  @Test
  void tellsAnAddressFromANumber() {
    person(" Paul.MARTIN@Example.org ");
    assertThat(identifier(Profile.GUARDIAN).typed()).isEqualTo("paul.martin@example.org");
    assertThat(identifier(Profile.GUARDIAN).channel()).isEqualTo(Channel.MAIL);
    person("06.12.34.56.78");
    assertThat(identifier(Profile.GUARDIAN).typed()).isEqualTo("+33612345678");
    assertThat(identifier(Profile.GUARDIAN).channel()).isEqualTo(Channel.SMS);
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(identifier(Profile.GUARDIAN).errors())
        .extracting(FormMessage::getField)
        .containsExactly("contact", "lastName", "firstName");
    person("paul@");
    assertFieldRefused(identifier(Profile.GUARDIAN), "contact");
    person("+1 415 555 0123");
    assertFieldRefused(identifier(Profile.GUARDIAN), "contact");
  }

  @Test
  void showsNothingOfWhatWasTyped() {
    person("paul@example.org");
    assertThat(identifier(Profile.GUARDIAN).toString()).doesNotContain("paul", "Martin");
  }

  private void person(String contact) {
    form.putSingle("contact", contact);
    form.putSingle("lastName", "Martin");
    form.putSingle("firstName", "Paul");
  }

  private RecoveryForm identifier(Profile profile) {
    return RecoveryForm.identifier(form, profile, SmsDestinations.FRANCE);
  }

  private static void assertFieldRefused(RecoveryForm read, String field) {
    assertThat(read.errors()).extracting(FormMessage::getField).containsExactly(field);
  }
}
