package fr.educonnect.federation.release;

import fr.educonnect.domain.federation.SignInKind;
import fr.educonnect.proofs.session.SignInWay;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserSessionModel;

/** By which way somebody came in. */
final class Ways {

  private static final String FRANCECONNECT = "franceconnect";

  private Ways() {}

  static SignInKind of(KeycloakSession session, UserSessionModel userSession) {
    return SignInWay.provider(userSession)
        .map(alias -> kind(session.identityProviders().getByAlias(alias)))
        .orElse(SignInKind.PASSWORD);
  }

  private static SignInKind kind(IdentityProviderModel provider) {
    return provider != null && FRANCECONNECT.equals(provider.getProviderId())
        ? SignInKind.FRANCECONNECT
        : SignInKind.OLDER;
  }
}
