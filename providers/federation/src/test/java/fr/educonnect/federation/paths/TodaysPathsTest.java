package fr.educonnect.federation.paths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TodaysPathsTest {

  @ParameterizedTest
  @CsvSource({
    "/idp/profile/SAML2/POST/SSO, /protocol/saml",
    "/idp/profile/SAML2/Redirect/SSO, /protocol/saml",
    "/idp/profile/SAML2/POST/SLO, /protocol/saml",
    "/idp/profile/SAML2/Redirect/SLO, /protocol/saml",
    "/idp/profile/SAML2/Unsolicited/SSO, /protocol/saml/unsolicited",
    "/idp/profile/Logout, /sign-out",
    "/idp/shibboleth, /protocol/saml/descriptor",
    "/idp/profile/oidc/authorize, /protocol/openid-connect/auth",
    "/idp/profile/oidc/token, /protocol/openid-connect/token",
    "/idp/profile/oidc/userinfo, /protocol/openid-connect/userinfo",
    "/idp/profile/oidc/jwks, /protocol/openid-connect/certs",
    "/idp/profile/oidc/.well-known/openid-configuration, /.well-known/openid-configuration",
    "/idp/profile/oidc/logout, /protocol/openid-connect/logout"
  })
  void eachOfTodaysAddressesLeadsIntoTheFamiliesRealm(String path, String target) {
    assertThat(one(path).address(null)).isEqualTo("/realms/educonnect" + target);
  }

  @Test
  void aSignedQueryArrivesAsItWasSent() {
    String query = "SAMLRequest=fZ%2fb%2B%3d&RelayState=a%20b+c&Signature=x%3d";
    assertThat(one(TodaysPaths.REDIRECT_SSO).address(query)).endsWith("/protocol/saml?" + query);
  }

  @ParameterizedTest
  @CsvSource({
    "Bearer abc, /bearer-sign-out",
    "bearer abc, /bearer-sign-out",
    "Basic abc, /protocol/openid-connect/logout",
    "Bearers, /protocol/openid-connect/logout"
  })
  void aSignOutWithATokenIsAServices(String authorization, String target) {
    assertThat(one("/idp/profile/oidc/logout", authorization).target()).isEqualTo(target);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = "Bearer abc")
  void noRowStandsBehindAnotherThatAnswersAll(String authorization) {
    assertThat(TodaysPaths.all().stream().filter(one -> one.suits(null)))
        .extracting(TodaysPath::path)
        .doesNotHaveDuplicates();
    assertThat(TodaysPaths.all())
        .allSatisfy(one -> assertThat(one(one.path(), authorization)).isNotNull());
  }

  private static TodaysPath one(String path) {
    return one(path, null);
  }

  private static TodaysPath one(String path, String authorization) {
    return TodaysPaths.all().stream()
        .filter(it -> it.path().equals(path) && it.suits(authorization))
        .findFirst()
        .orElseThrow();
  }
}
