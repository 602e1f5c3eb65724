package fr.educonnect.staffapi.agent;

import fr.educonnect.directory.limit.Allowance;
import fr.educonnect.directory.limit.Limit;
import fr.educonnect.directory.limit.Subject;
import fr.educonnect.directory.limit.SubjectKind;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.staff.SecondFactor;
import fr.educonnect.domain.staff.StaffAttributes;
import fr.educonnect.domain.staff.StaffModule;
import fr.educonnect.domain.staff.StaffRights;
import fr.educonnect.staffapi.answer.Levels;
import fr.educonnect.staffapi.answer.ProblemCode;
import fr.educonnect.staffapi.answer.ProblemException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.AppAuthManager.BearerTokenAuthenticator;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;

/** One request of an agent, or of a tool, with the rights that they have on this day. */
public final class StaffSession {
  private static final String AUDIENCE = "educonnect-staff-api";
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final KeycloakSession session;
  private final StaffSettings settings;
  private final AuthResult caller;
  private final LocalDate today = Today.inParis();
  private final Optional<ClientModel> tool;
  private final StaffRights rights;

  private StaffSession(KeycloakSession session, StaffSettings settings, AuthResult caller) {
    this.session = session;
    this.settings = settings;
    this.caller = caller;
    this.tool =
        Optional.ofNullable(caller.user().getServiceAccountClientLink())
            .map(session.getContext().getRealm()::getClientById);
    this.rights = StaffRights.of(attributes(), settings.markers());
  }

  /** Empty without an access token of the realm that is for this API and still good. */
  public static Optional<StaffSession> of(KeycloakSession session, StaffSettings settings) {
    AuthResult caller = new BearerTokenAuthenticator(session).setAudience(AUDIENCE).authenticate();
    return Optional.ofNullable(caller).map(found -> new StaffSession(session, settings, found));
  }

  private StaffAttributes attributes() {
    return tool.map(client -> RightsSource.of(client, today))
        .orElseGet(() -> RightsSource.of(caller.user(), today));
  }

  /** Whether a tool calls: it is shown no password. */
  public boolean isTool() {
    return tool.isPresent();
  }

  /**
   * Counts the call.
   *
   * @throws ProblemException when a tool's calls are used up
   */
  public void count() {
    if (isTool() && !directory().allowances().take(List.of(allowance())).isEmpty()) {
      throw new ProblemException(ProblemCode.TOO_MANY_CALLS);
    }
  }

  private Allowance allowance() {
    Subject subject = directory().subject(SubjectKind.STAFF_TOOL, caller.user().getId());
    return Allowance.one(subject, new Limit(settings.toolCalls(), MINUTE));
  }

  /** The directory of families. */
  public DirectoryProvider directory() {
    return session.getProvider(DirectoryProvider.class);
  }

  /** Keycloak's session. */
  public KeycloakSession keycloak() {
    return session;
  }

  /** The families' realm. */
  public RealmModel families() {
    RealmModel realm = session.realms().getRealmByName(settings.familiesRealm());
    if (realm == null) {
      throw new IllegalStateException("families-realm names no realm");
    }
    return realm;
  }

  /** As what families are told says who asked: their realm, and its language. */
  public QueueContext context() {
    RealmModel families = families();
    String locale = families.getDefaultLocale();
    return new QueueContext(
        families.getName(), locale == null ? "fr" : locale, Optional.empty(), Optional.empty());
  }

  /** Where the call comes from. */
  public String address() {
    return session.getContext().getConnection().getRemoteAddr();
  }

  public Agent agent() {
    UserModel user = caller.user();
    return tool.map(client -> new Agent(user.getId(), client.getClientId(), null, null))
        .orElseGet(
            () ->
                new Agent(
                    user.getId(), user.getUsername(), user.getFirstName(), user.getLastName()));
  }

  /** The guides that schools download. */
  public Guides guides() {
    return settings.guides();
  }

  /** The day that rights count on. */
  public LocalDate today() {
    return today;
  }

  public StaffRights rights() {
    return rights;
  }

  /** Whether a second factor is to be shown before a module is used for schools of a degree. */
  public boolean isFactorMissing(StaffModule module, Degree degree) {
    boolean inNetwork = settings.network().includes(address(), degree);
    return SecondFactor.isMissing(module, inNetwork, isFactorShown());
  }

  /**
   * Goes on only with the factors that a module needs.
   *
   * @throws ProblemException when one is missing
   */
  public void requireFactor(StaffModule module, Degree degree) {
    if (isFactorMissing(module, degree)) {
      throw new ProblemException(ProblemCode.SECOND_FACTOR);
    }
  }

  // A tool's key is all that it can show.
  private boolean isFactorShown() {
    return tool.isPresent() || Levels.SECOND.equals(caller.token().getAcr());
  }
}
