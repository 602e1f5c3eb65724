package fr.educonnect.testing.journeys.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sign-in page begins with the profile that the service expects. */
@ExtendWith(StackExtension.class)
class PreselectedProfileTest {
  private static final String COOKIE = "EDUCONNECT_PROFILE";
  private static final String CONTEXTS =
      """
      <samlp:RequestedAuthnContext><saml:AuthnContextClassRef>urn:educonnect:profil:%s\
      </saml:AuthnContextClassRef></samlp:RequestedAuthnContext>
      """;

  private final Stack stack;

  PreselectedProfileTest(Stack stack) {
    this.stack = stack;
  }

  @Test
  void acrValuesChooseItAndTheDeviceRemembersOnlyWhatThePersonChose() {
    try (TrialService service = TrialService.oidc(stack, Map.of())) {
      Guest guest = new Guest().open(service.authorization("acr_values", "eleve"));
      assertThat(isFor(guest, "Élève")).isTrue();
      assertThat(guest.http().cookies()).doesNotContainKey(COOKIE);

      guest.send(Map.of("profile", "CHOOSE")).sees("profile-form");
      guest.send(Map.of("profile", "GUARDIAN"));
      assertThat(isFor(guest, "Représentant légal")).isTrue();
      assertThat(guest.http().cookies()).containsEntry(COOKIE, "GUARDIAN");

      guest.open(service.authorization("acr_values", "eleve"));
      assertThat(isFor(guest, "Élève")).isTrue();
      assertThat(guest.http().cookies()).containsEntry(COOKIE, "GUARDIAN");
      guest.open(service.authorization());
      assertThat(isFor(guest, "Représentant légal")).isTrue();
      assertThat(
              new Guest().open(service.authorization("acr_values", "agent")).shows("profile-form"))
          .isTrue();
    }
  }

  @Test
  void acrTellsTheProfileWhereItHolds() {
    Person student = stack.people().roles().get("studentActive");
    try (TrialService service = TrialService.oidc(stack, Map.of())) {
      Guest guest = new Guest();
      assertThat(
              acr(
                  service,
                  guest.open(service.authorization("acr_values", "eleve")).signIn(student)))
          .isEqualTo("eleve");
      assertThat(acr(service, guest.open(service.authorization("acr_values", "responsable"))))
          .isEqualTo("0");
      assertThat(acr(service, guest.open(service.authorization("acr_values", "responsable eleve"))))
          .isEqualTo("eleve");
      assertThat(acr(service, guest.open(service.authorization()))).isEqualTo("0");
    }
  }

  @Test
  void aServiceForOneProfileChoosesIt() {
    Map<String, String> guardians = Map.of("educonnect.access.profiles", "GUARDIAN");
    try (TrialService service = TrialService.oidc(stack, guardians)) {
      Guest guest = new Guest().open(service.authorization("acr_values", "eleve"));
      assertThat(isFor(guest, "Représentant légal")).isTrue();
    }
  }

  @Test
  void aClassOfContextsChoosesItOverSaml() {
    try (TrialService service = TrialService.saml(stack, Map.of())) {
      Guest guest = new Guest().open(saml(service, CONTEXTS.formatted("responsable")));
      assertThat(isFor(guest, "Représentant légal")).isTrue();
      guest.signIn(stack.people().roles().get("guardianActive"));
      assertThat(SamlRequest.answer(guest)).contains("status:Success");
      assertThat(new Guest().open(saml(service, "")).shows("profile-form")).isTrue();
      String unsolicited =
          stack.addresses().keycloak()
              + "/idp/profile/SAML2/Unsolicited/SSO?profil=eleve&providerId="
              + service.clientId();
      assertThat(isFor(new Guest().open(unsolicited), "Élève")).isTrue();
    }
  }

  @Test
  void aHintFillsTheIdentifierInWhetherOrNotThereIsSuchAnAccount() {
    Person student = stack.people().roles().get("studentActive");
    try (TrialService service = TrialService.oidc(stack, Map.of())) {
      assertThat(hinted(service, student.login())).isEqualTo(hinted(service, "z.inconnu99"));
    }
  }

  // The page with all that is of the one sign-in taken out.
  private static String hinted(TrialService service, String login) {
    Guest guest =
        new Guest().open(service.authorization("acr_values", "eleve", "login_hint", login));
    assertThat(guest.body()).contains("value=\"" + login + "\"");
    return guest
        .body()
        .replace(login, "")
        .replaceAll("(tab_id|session_code|client_data|execution)=[^&\"]+", "");
  }

  private String saml(TrialService service, String contexts) {
    return SamlRequest.address(
        stack.addresses().issuer() + "/protocol/saml", service, "", contexts);
  }

  private static String acr(TrialService service, Guest guest) {
    return TrialService.claims(service.tokens(guest).get("id_token").asText()).get("acr").asText();
  }

  private static boolean isFor(Guest guest, String profile) {
    return guest.body().contains("id=\"profile-current\">" + profile + "<");
  }
}
