package fr.educonnect.federation.paths;

import static fr.educonnect.federation.paths.TodaysPath.ofBearers;
import static fr.educonnect.federation.paths.TodaysPath.ofBrowsers;
import static fr.educonnect.federation.paths.TodaysPath.ofServices;

import java.util.List;

/** The table of today's addresses. */
public final class TodaysPaths {

  /** The families' realm, the only one that has them. */
  public static final String REALM = "educonnect";

  /** Sign-in and sign-out over SAML by POST. */
  public static final String POST_SSO = "/idp/profile/SAML2/POST/SSO";

  public static final String POST_SLO = "/idp/profile/SAML2/POST/SLO";

  /** Sign-in and sign-out over SAML by redirection. */
  public static final String REDIRECT_SSO = "/idp/profile/SAML2/Redirect/SSO";

  public static final String REDIRECT_SLO = "/idp/profile/SAML2/Redirect/SLO";

  /** The sign-out that services send people to (FrEduUrlRetour). */
  public static final String LOGOUT = "/idp/profile/Logout";

  private static final String SAML = "/protocol/saml";
  private static final String OIDC = "/protocol/openid-connect";
  private static final String OIDC_TODAY = "/idp/profile/oidc";
  private static final String DISCOVERY = "/.well-known/openid-configuration";

  private TodaysPaths() {}

  /** The first row of a path that suits a request answers it. */
  static List<TodaysPath> all() {
    return List.of(
        ofBrowsers(POST_SSO, SAML),
        ofBrowsers(REDIRECT_SSO, SAML),
        ofBrowsers(POST_SLO, SAML),
        ofBrowsers(REDIRECT_SLO, SAML),
        ofBrowsers("/idp/profile/SAML2/Unsolicited/SSO", SAML + "/unsolicited"),
        ofBrowsers(LOGOUT, "/sign-out"),
        ofServices("/idp/shibboleth", SAML + "/descriptor"),
        ofBrowsers(OIDC_TODAY + "/authorize", OIDC + "/auth"),
        ofServices(OIDC_TODAY + "/token", OIDC + "/token"),
        ofServices(OIDC_TODAY + "/userinfo", OIDC + "/userinfo"),
        ofServices(OIDC_TODAY + "/jwks", OIDC + "/certs"),
        ofServices(OIDC_TODAY + DISCOVERY, DISCOVERY),
        ofBearers(OIDC_TODAY + "/logout", "/bearer-sign-out"),
        ofBrowsers(OIDC_TODAY + "/logout", OIDC + "/logout"));
  }
}
