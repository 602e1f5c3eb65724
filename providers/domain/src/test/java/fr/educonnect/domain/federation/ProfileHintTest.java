package fr.educonnect.domain.federation;

import static fr.educonnect.domain.federation.ProfileHint.ELEVE;
import static fr.educonnect.domain.federation.ProfileHint.RESPONSABLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.account.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileHintTest {

  @ParameterizedTest
  @CsvSource({
    "eleve, ELEVE",
    "responsable, RESPONSABLE",
    "1 responsable, RESPONSABLE",
    "eleve responsable, ELEVE",
    "loa responsable eleve, RESPONSABLE"
  })
  void takesTheFirstProfileAmongTheValues(String values, ProfileHint hint) {
    assertThat(ProfileHint.ofAcrValues(values)).contains(hint);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "1", "eleves", "Eleve", "urn:educonnect:profil:eleve", "e leve"})
  void takesNothingElseForAProfile(String values) {
    assertThat(ProfileHint.ofAcrValues(values)).isEmpty();
  }

  @Test
  void findsOneProfileAmongTheValues() {
    assertThat(ProfileHint.isAmong("1 eleve responsable", RESPONSABLE)).isTrue();
    assertThat(ProfileHint.isAmong("eleves", ELEVE)).isFalse();
  }

  @Test
  void findsAProfileAmongContextClasses() {
    String password = "urn:oasis:names:tc:SAML:2.0:ac:classes:Password";
    assertThat(ProfileHint.ofContextClasses(List.of(password, "urn:educonnect:profil:responsable")))
        .contains(RESPONSABLE);
    assertThat(ProfileHint.ofContextClasses(List.of(password, "eleve"))).isEmpty();
    assertThat(ProfileHint.ofContextClasses(List.of("urn:educonnect:profil:agent"))).isEmpty();
    assertThat(ProfileHint.isContextClass(password)).isFalse();
    assertThat(ProfileHint.isContextClass("urn:educonnect:profil:agent")).isTrue();
  }

  @Test
  void namesEachProfile() {
    assertThat(Profile.values())
        .allSatisfy(profile -> assertThat(ProfileHint.of(profile).profile()).isEqualTo(profile));
  }
}
