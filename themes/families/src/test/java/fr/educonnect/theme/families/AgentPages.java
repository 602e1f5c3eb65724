package fr.educonnect.theme.families;

import static fr.educonnect.theme.families.PageCase.HOSTILE;
import static fr.educonnect.theme.families.PageCase.merge;
import static fr.educonnect.theme.families.PageCase.message;
import static fr.educonnect.theme.families.PageCase.page;

import java.util.List;
import java.util.Map;
import org.keycloak.forms.login.MessageType;
import org.keycloak.theme.beans.MessagesPerFieldBean;

/** The second factor of staff, each page in every state. */
final class AgentPages {

  private static final String CODE = "login-otp.ftl";
  private static final String SET_UP = "login-config-totp.ftl";
  private static final Map<String, String> DEVICE = Map.of("id", "1", "userLabel", HOSTILE);

  private AgentPages() {}

  static List<PageCase> all() {
    return List.of(
        page("otp", CODE, devices(List.of(DEVICE))),
        page("otp-refused", CODE, merge(devices(List.of(DEVICE)), refused("totp"))),
        page(
            "otp-devices",
            CODE,
            devices(List.of(DEVICE, Map.of("id", "2", "userLabel", "bureau")))),
        page("otp-set-up", SET_UP, secret()),
        page("otp-set-up-typed", SET_UP, merge(secret(), Map.of("mode", "manual"))),
        page("otp-set-up-asked-for", SET_UP, merge(secret(), Map.of("isAppInitiatedAction", true))),
        page("otp-set-up-refused", SET_UP, merge(secret(), refused("totp", "userLabel"))));
  }

  private static Map<String, Object> devices(List<Map<String, String>> devices) {
    return Map.of("otpLogin", Map.of("userOtpCredentials", devices, "selectedCredentialId", "1"));
  }

  private static Map<String, Object> secret() {
    return Map.of(
        "totp",
        Map.of(
            "supportedApplications",
            List.of("totpAppFreeOTPName", "totpAppGoogleName"),
            "totpSecret",
            "secret",
            "totpSecretEncoded",
            "KRSX G5CT MVRX EZLU",
            "totpSecretQrCode",
            "iVBORw0KGgo=",
            "manualUrl",
            "/manual?a=1&b=2",
            "qrUrl",
            "/scan?a=1&b=2",
            "otpCredentials",
            List.of(DEVICE),
            "policy",
            Map.of("algorithmKey", "SHA1", "digits", 6, "period", 30)));
  }

  private static Map<String, Object> refused(String... names) {
    MessagesPerFieldBean fields = new MessagesPerFieldBean();
    for (String name : names) {
      fields.addMessage(name, HOSTILE, MessageType.ERROR);
    }
    return merge(message(MessageType.ERROR, HOSTILE), Map.of("messagesPerField", fields));
  }
}
