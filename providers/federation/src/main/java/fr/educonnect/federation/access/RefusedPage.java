package fr.educonnect.federation.access;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.domain.federation.ServiceLimits.Refusal;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.http.HttpRequest;
import org.keycloak.models.ClientModel;
import org.keycloak.models.UserModel;
import org.keycloak.protocol.saml.SamlProtocol;

/** Says whose account it is, why the service is not for it, and what to do. */
final class RefusedPage {

  private static final String BUTTON = "step";

  /** What somebody chooses on the page. */
  enum Button {
    /** Back to the service, which is told. */
    SERVICE,
    /** Another account. */
    OTHER,
    /** To say whose guardian they are. */
    CHILDREN,
    NOTHING
  }

  private RefusedPage() {}

  static Response show(RequiredActionContext context, Entry entry, Refusal why) {
    ClientModel service = context.getAuthenticationSession().getClient();
    AccountSnapshot account = entry.account().orElseThrow();
    UserModel person = context.getUser();
    LoginFormsProvider page =
        context
            .form()
            .setAttribute("refusal", why.name())
            .setAttribute("profile", account.profile().name())
            .setAttribute("serviceName", name(service))
            .setAttribute("personName", person.getFirstName() + " " + person.getLastName())
            .setAttribute("loginId", account.loginId())
            .setAttribute("toConfirm", account.links().proposed() + account.links().reported() > 0)
            .setAttribute("serviceWaits", serviceWaits(context));
    Optional.ofNullable(service.getBaseUrl())
        .ifPresent(address -> page.setAttribute("serviceUrl", address));
    portal(context).ifPresent(address -> page.setAttribute("portalUrl", address));
    return page.createForm("service-refused.ftl");
  }

  /** Whether the service has asked and can be answered; else the person came from elsewhere. */
  static boolean serviceWaits(RequiredActionContext context) {
    return context.getAuthenticationSession().getClientNote(SamlProtocol.SAML_IDP_INITIATED_LOGIN)
        == null;
  }

  /** What was pressed; nothing where the page was only opened. */
  static Button pressed(RequiredActionContext context) {
    HttpRequest request = context.getHttpRequest();
    if (!HttpMethod.POST.equals(request.getHttpMethod())) {
      return Button.NOTHING;
    }
    String sent = request.getDecodedFormParameters().getFirst(BUTTON);
    return Arrays.stream(Button.values())
        .filter(button -> button.name().equals(sent))
        .findFirst()
        .orElse(Button.NOTHING);
  }

  private static String name(ClientModel service) {
    return Optional.ofNullable(service.getName())
        .filter(name -> !name.isBlank())
        .orElse(service.getClientId());
  }

  private static Optional<String> portal(RequiredActionContext context) {
    return Optional.ofNullable(context.getRealm().getClientByClientId(Entry.OWN_PAGES))
        .map(ClientModel::getBaseUrl);
  }
}
