package fr.educonnect.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressesTest {

  @ParameterizedTest
  @CsvSource({
    "a.voisin@exemple.fr, a.voisin@exemple.fr",
    "' A.Voisin@Exemple.FR ', a.voisin@exemple.fr",
    "'\u00a0a@b.fr\u00a0', a@b.fr",
    "o'neill+ecole@mail.exemple.co.uk, o'neill+ecole@mail.exemple.co.uk",
    "a_b-c@sous-domaine.exemple.fr, a_b-c@sous-domaine.exemple.fr",
    "a@exemple.xn--fiqs8s, a@exemple.xn--fiqs8s"
  })
  void bringsAnAddressToOneForm(String typed, String normalised) {
    assertThat(MailAddresses.normalise(typed)).contains(normalised);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        "néant",
        "@exemple.fr",
        "a@",
        "a@exemple",
        "a@exemple.f",
        "a@exemple.4fr",
        "a@.fr",
        "a@exemple..fr",
        "a@exemple.fr.",
        "a@-exemple.fr",
        "a@exemple-.fr",
        "a@exemple_x.fr",
        ".a@exemple.fr",
        "a.@exemple.fr",
        "a..b@exemple.fr",
        "a b@exemple.fr",
        "a@b@exemple.fr",
        "éa@exemple.fr",
        "a@exemplé.fr",
        "a@exemple.fr, b@exemple.fr",
        "a@exemple.fr\nBcc: b@exemple.fr"
      })
  void refusesWhatCannotArrive(String typed) {
    assertThat(MailAddresses.normalise(typed)).isEmpty();
  }

  @Test
  void keepsToTheLengthsOfTheMailStandard() {
    String local = "a".repeat(64);
    String domain = ("b".repeat(61) + ".").repeat(3) + "fr";
    assertThat(MailAddresses.normalise(local + "@exemple.fr")).isPresent();
    assertThat(MailAddresses.normalise(local + "a@exemple.fr")).isEmpty();
    assertThat(MailAddresses.normalise(local + "@" + domain)).isPresent();
    assertThat(MailAddresses.normalise(local + "@b" + domain)).isPresent();
    assertThat(MailAddresses.normalise(local + "@bbb.bbb" + domain)).isEmpty();
    assertThat(MailAddresses.normalise("a@" + "b".repeat(64) + ".fr")).isEmpty();
  }
}
