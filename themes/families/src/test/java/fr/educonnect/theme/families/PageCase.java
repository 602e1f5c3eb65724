package fr.educonnect.theme.families;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.keycloak.forms.login.MessageType;
import org.keycloak.theme.beans.MessageBean;
import org.keycloak.theme.beans.MessagesPerFieldBean;

/**
 * A page in one of its states.
 *
 * @param name of the state; the picture's and the file's name
 * @param failed whether the page tells of an error
 */
record PageCase(String name, String template, boolean failed, Map<String, Object> model) {

  /** A value that does harm wherever it is not escaped, and that is long. */
  static final String HOSTILE = "<img src=x onerror=alert(1)>\"'&" + "de-La-Tour-du-Pin".repeat(6);

  private static final Map<String, Object> RECOVERY =
      Map.of("recoverIdentifierUrl", "/identifier", "recoverPasswordUrl", "/password");

  /** The realm has FranceConnect. */
  static final Map<String, Object> FRANCE_CONNECT =
      Map.of(
          "social",
          Map.of(
              "providers",
              List.of(
                  Map.of("alias", "other", "loginUrl", "/other"),
                  Map.of("alias", "franceconnect", "loginUrl", "/franceconnect?a=1&b=2"))));

  static Stream<PageCase> all() {
    return Stream.of(
            signIn(),
            accounts(),
            keycloak(),
            leaving(),
            JourneyPages.all(),
            AccountPages.all(),
            AssistancePages.all(),
            WayInPages.all(),
            AgentPages.all(),
            ServicePages.all())
        .flatMap(List::stream);
  }

  private static List<PageCase> signIn() {
    return List.of(
        page("profile", "sign-in-profile.ftl", Map.of()),
        page("login-guardian", "login.ftl", Map.of("profile", "GUARDIAN")),
        page("login-guardian-ways", "login.ftl", merge(RECOVERY, Map.of("profile", "GUARDIAN"))),
        page(
            "login-franceconnect",
            "login.ftl",
            merge(merge(RECOVERY, FRANCE_CONNECT), Map.of("profile", "GUARDIAN"))),
        page(
            "login-franceconnect-cancelled",
            "login.ftl",
            merge(
                merge(FRANCE_CONNECT, message(MessageType.ERROR, text("franceConnectCancelled"))),
                Map.of("profile", "GUARDIAN"))),
        page(
            "login-student-ways",
            "login.ftl",
            merge(merge(RECOVERY, FRANCE_CONNECT), Map.of("profile", "STUDENT"))),
        page(
            "login-student",
            "login.ftl",
            Map.of("profile", "STUDENT", "login", Map.of("username", "a.voisin"))),
        page("login-without-profile", "login.ftl", Map.of()),
        page(
            "login-again",
            "login.ftl",
            merge(
                info("reauthenticate"),
                Map.of("profile", "STUDENT", "usernameHidden", true, "auth", new KnownUser()))),
        page(
            "login-again-refused",
            "login.ftl",
            merge(refused(), Map.of("usernameHidden", true, "auth", new KnownUser()))),
        page(
            "login-refused",
            "login.ftl",
            merge(refused(), Map.of("profile", "GUARDIAN", "login", Map.of("username", HOSTILE)))));
  }

  private static List<PageCase> accounts() {
    return List.of(
        page("notice-frozen", "sign-in-notice.ftl", Map.of("notice", "FROZEN")),
        page("someone-else", "someone-else.ftl", Map.of()),
        page("outage", "sign-in-outage.ftl", Map.of("againUrl", "/again")));
  }

  private static List<PageCase> keycloak() {
    return List.of(
        page("error", "error.ftl", merge(message(MessageType.ERROR, HOSTILE), service())),
        page(
            "error-without-service",
            "error.ftl",
            merge(
                message(MessageType.ERROR, text("internalServerError")),
                Map.of("traceId", "0af7651916cd43dd8448eb211c80319c"))),
        page(
            "error-outage",
            "error.ftl",
            merge(
                message(MessageType.ERROR, text("internalServerError")),
                Map.of("statusCode", 503))),
        page("expired", "login-page-expired.ftl", Map.of()),
        page(
            "info",
            "info.ftl",
            merge(
                message(MessageType.INFO, text("alreadyLoggedIn")),
                Map.of("pageRedirectUri", "https://service.example/"))),
        page(
            "info-actions",
            "info.ftl",
            merge(
                message(MessageType.INFO, HOSTILE),
                Map.of(
                    "messageHeader",
                    "proceedWithAction",
                    "requiredActions",
                    List.of("UPDATE_PASSWORD"),
                    "actionUri",
                    "/go-on"))),
        page("choose-method", "select-authenticator.ftl", Map.of("auth", new Selections())),
        page("signed-out", "info.ftl", message(MessageType.SUCCESS, text("successLogout"))),
        page("device", "login-oauth2-device-verify-user-code.ftl", Map.of()),
        page("consent", "login-oauth-grant.ftl", consent()));
  }

  private static List<PageCase> leaving() {
    return List.of(
        page(
            "logout",
            "logout-confirm.ftl",
            merge(service(), Map.of("logoutConfirm", Map.of("code", "c", "skipLink", false)))),
        page(
            "logout-services",
            "frontchannel-logout.ftl",
            Map.of(
                "logout",
                Map.of(
                    "clients",
                    List.of(Map.of("name", HOSTILE, "frontChannelLogoutUrl", "about:blank")),
                    "logoutRedirectUri",
                    "#there"))),
        page(
            "logout-services-end",
            "frontchannel-logout.ftl",
            Map.of(
                "logout",
                Map.of(
                    "clients",
                    List.of(Map.of("name", HOSTILE, "frontChannelLogoutUrl", "about:blank"))))),
        page(
            "saml",
            "saml-post-form.ftl",
            Map.of(
                "samlPost",
                Map.of("url", "about:blank", "SAMLResponse", "PHNhbWw+", "relayState", HOSTILE))));
  }

  static PageCase page(String name, String template, Map<String, Object> model) {
    boolean failed = model.get("message") instanceof MessageBean message && message.isError();
    return new PageCase(name, template, failed, model);
  }

  private static Map<String, Object> refused() {
    MessagesPerFieldBean fields = new MessagesPerFieldBean();
    fields.addMessage("username", text("signInRefused"), MessageType.ERROR);
    return merge(
        message(MessageType.ERROR, text("signInRefused")), Map.of("messagesPerField", fields));
  }

  private static Map<String, Object> info(String key) {
    return message(MessageType.INFO, text(key));
  }

  static Map<String, Object> message(MessageType type, String text) {
    return Map.of("message", new MessageBean(text, type));
  }

  private static Map<String, Object> service() {
    return Map.of("client", Map.of("baseUrl", "https://service.example/?a=1&b=2"));
  }

  private static Map<String, Object> consent() {
    Map<String, Object> scope =
        Map.of("consentScreenText", "${profile}", "parameterizedScopeParameter", HOSTILE);
    return Map.of(
        "client",
            Map.of(
                "clientId",
                "c",
                "name",
                HOSTILE,
                "attributes",
                Map.of("tosUri", "https://service.example/cgu")),
        "oauth", Map.of("code", "c", "clientScopesRequested", List.of(scope)));
  }

  static String text(String key) {
    return Bundle.merged("fr").getProperty(key);
  }

  static Map<String, Object> merge(Map<String, Object> first, Map<String, Object> second) {
    Map<String, Object> all = new HashMap<>(first);
    all.putAll(second);
    return all;
  }

  /** Keycloak's view of a sign-in by somebody it knows already. */
  public static class KnownUser {
    public boolean showUsername() {
      return true;
    }

    public boolean showResetCredentials() {
      return false;
    }

    public boolean showTryAnotherWayLink() {
      return true;
    }

    public String getAttemptedUsername() {
      return HOSTILE;
    }
  }

  /** Several ways to sign in. */
  public static class Selections {
    public boolean showUsername() {
      return false;
    }

    public boolean showTryAnotherWayLink() {
      return false;
    }

    public List<Map<String, String>> getAuthenticationSelections() {
      return List.of(
          Map.of(
              "authExecId",
              "1",
              "displayName",
              "password-display-name",
              "helpText",
              "password-help-text",
              "iconCssClass",
              "kcAuthenticatorPasswordClass"),
          Map.of(
              "authExecId",
              "2",
              "displayName",
              "otp-display-name",
              "helpText",
              "otp-help-text",
              "iconCssClass",
              "kcAuthenticatorOTPClass"));
    }
  }
}
