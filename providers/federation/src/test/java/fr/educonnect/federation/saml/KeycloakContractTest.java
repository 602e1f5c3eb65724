package fr.educonnect.federation.saml;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.protocol.saml.SamlProtocol;
import org.keycloak.protocol.saml.SamlProtocolFactory;
import org.keycloak.protocol.saml.SamlService;

/**
 * What this package relies on in Keycloak without being promised it. Whoever takes a newer Keycloak
 * and sees this fail compares {@code SamlService} and {@code SamlProtocol} of both versions.
 */
class KeycloakContractTest {

  @ParameterizedTest
  @CsvSource({
    "org.keycloak.protocol.saml.SamlService, redirectBinding",
    "org.keycloak.protocol.saml.SamlService, postBinding",
    "org.keycloak.protocol.saml.SamlService, getDescriptor",
    "org.keycloak.protocol.saml.SamlService, newBrowserAuthentication",
    "org.keycloak.protocol.saml.SamlService, newPostBindingProtocol",
    "org.keycloak.protocol.saml.SamlService, newRedirectBindingProtocol",
    "org.keycloak.protocol.saml.SamlService$BindingProtocol, getExpectedDestinationUri",
    "org.keycloak.protocol.saml.SamlService$BindingProtocol, extractRequestDocument",
    "org.keycloak.protocol.saml.SamlService$BindingProtocol, extractResponseDocument",
    "org.keycloak.protocol.saml.SamlService$BindingProtocol, verifySignature",
    "org.keycloak.protocol.saml.SamlService$BindingProtocol, loginRequest",
    "org.keycloak.protocol.saml.SamlService$BindingProtocol, logoutRequest",
    "org.keycloak.protocol.saml.SamlService$BindingProtocol, getBindingType",
    "org.keycloak.protocol.saml.SamlProtocol, getResponseIssuer",
    "org.keycloak.protocol.saml.SamlProtocol, getNameId",
    "org.keycloak.protocol.saml.SamlProtocol, sendError",
    "org.keycloak.protocol.saml.SamlProtocol, finishBrowserLogout",
    "org.keycloak.protocol.saml.SamlProtocol, frontchannelLogout",
    "org.keycloak.protocol.saml.SamlProtocolFactory, createProtocolEndpoint",
    "org.keycloak.protocol.saml.SamlProtocolFactory, order"
  })
  void whatIsOverriddenCanStillBe(String owner, String method) throws ClassNotFoundException {
    assertThat(Class.forName(owner).getDeclaredMethods())
        .filteredOn(one -> one.getName().equals(method) && !one.isSynthetic())
        .isNotEmpty()
        .allMatch(one -> isOpen(one), "neither private, static nor final");
  }

  @Test
  void keycloakHasNoFurtherAddressThatWouldKeepItsOwnIssuer() {
    assertThat(methodsWithPath(SamlService.class))
        .containsExactlyInAnyOrder("getDescriptor", "idpInitiatedSSO", "artifactResolutionService");
  }

  @Test
  void theFactoryTakesThePlaceOfKeycloaks() {
    FederationProtocolFactory ours = new FederationProtocolFactory();
    SamlProtocolFactory keycloaks = new SamlProtocolFactory();
    assertThat(ours.getId()).isEqualTo(keycloaks.getId());
    assertThat(ours.order()).isGreaterThan(keycloaks.order());
  }

  @Test
  void theNotesOfASignOutKeepTheirNames() {
    assertThat(SamlProtocol.SAML_LOGOUT_BINDING_URI).isEqualTo("SAML_LOGOUT_BINDING_URI");
    assertThat(SamlProtocol.SAML_IDP_INITIATED_LOGIN).isEqualTo("saml_idp_initiated_login");
  }

  private static boolean isOpen(Method method) {
    int modifiers = method.getModifiers();
    return !Modifier.isPrivate(modifiers)
        && !Modifier.isStatic(modifiers)
        && !Modifier.isFinal(modifiers);
  }

  private static Stream<String> methodsWithPath(Class<?> resource) {
    return Arrays.stream(resource.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(jakarta.ws.rs.Path.class))
        .map(Method::getName);
  }
}
