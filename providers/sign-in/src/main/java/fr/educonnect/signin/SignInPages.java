package fr.educonnect.signin;

import fr.educonnect.domain.account.Profile;
import fr.educonnect.proofs.SchoolOfLink;
import fr.educonnect.proofs.flow.FlowUrls;
import fr.educonnect.signin.SignInOutcome.Answer;
import fr.educonnect.signin.recovery.Forgotten;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;

/** The pages of the step; their templates and texts are the families' theme's. */
final class SignInPages {

  static final String LOGIN_FIELD = "username";
  static final String PASSWORD_FIELD = "password";

  private static final String REFUSED = "signInRefused";

  private final AuthenticationFlowContext context;
  private final SignInNotes notes;

  SignInPages(AuthenticationFlowContext context) {
    this.context = context;
    this.notes = new SignInNotes(context.getAuthenticationSession());
  }

  /** The page that the notes ask for. */
  Response current() {
    Optional<Answer> answer = notes.answer();
    if (answer.isPresent() && answer.get() != Answer.REFUSED) {
      return context
          .form()
          .setAttribute("notice", answer.get().name())
          .createForm("sign-in-notice.ftl");
    }
    SchoolOfLink.name(context.getSession())
        .ifPresent(name -> context.form().setAttribute("schoolName", name));
    Optional<Profile> profile = profile();
    return profile.isPresent() || context.getUser() != null
        ? form(profile, answer.isPresent())
        : context.form().createForm("sign-in-profile.ftl");
  }

  private Optional<Profile> profile() {
    return notes.profileIsAskedFor() ? Optional.empty() : ChosenProfile.of(context);
  }

  private Response form(Optional<Profile> profile, boolean refused) {
    LoginFormsProvider form = context.form();
    profile.ifPresent(chosen -> form.setAttribute("profile", chosen.name()));
    if (context.getUser() != null) {
      form.setAttribute(LoginFormsProvider.USERNAME_HIDDEN, true);
    } else {
      URI recovery = new FlowUrls(context).recovery();
      form.setAttribute("recoverIdentifierUrl", Forgotten.IDENTIFIER.at(recovery).toString())
          .setAttribute("recoverPasswordUrl", Forgotten.PASSWORD.at(recovery).toString());
    }
    if (refused) {
      form.addError(new FormMessage(LOGIN_FIELD, REFUSED));
    }
    return form.setFormData(filledIn()).createLoginUsernamePassword();
  }

  // What was typed last, else what the service knows of the person.
  private MultivaluedMap<String, String> filledIn() {
    MultivaluedMap<String, String> data = new MultivaluedHashMap<>();
    notes
        .typed()
        .or(() -> Optional.ofNullable(hint()))
        .ifPresent(login -> data.putSingle(LOGIN_FIELD, login));
    return data;
  }

  private String hint() {
    return context.getAuthenticationSession().getClientNote(OIDCLoginProtocol.LOGIN_HINT_PARAM);
  }
}
