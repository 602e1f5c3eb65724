package fr.educonnect.federation.release;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.Schooling;
import fr.educonnect.directory.account.StudentFacts;
import fr.educonnect.domain.federation.Person;
import fr.educonnect.domain.federation.Policy;
import fr.educonnect.domain.federation.Pupil;
import fr.educonnect.domain.federation.Release;
import fr.educonnect.domain.federation.SignIn;
import fr.educonnect.federation.Visitors;
import fr.educonnect.federation.pairwise.ServiceIds;
import java.util.Optional;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.ProtocolMapperConfigException;
import org.keycloak.urls.UrlType;

/** What a service is told in one session. */
final class Releases {

  /** Configuration of a mapper: the policy's client scope. */
  static final String POLICY = "policy";

  private static final String LOGOUT = "idp/profile/Logout";

  private Releases() {}

  /** Empty for an account that is found no more. */
  static Optional<Release> of(
      KeycloakSession session, UserSessionModel userSession, ClientModel client) {
    return Visitors.account(session, userSession.getUser())
        .flatMap(
            account ->
                ServiceIds.of(session, client, userSession.getUser())
                    .map(
                        ids ->
                            new Release(
                                person(account),
                                signIn(session, userSession),
                                Visitors.terms(client),
                                ids)));
  }

  static Policy policy(ProtocolMapperModel mapping) {
    return Policy.of(mapping.getConfig().get(POLICY)).orElseThrow();
  }

  static void check(ProtocolMapperModel mapping) throws ProtocolMapperConfigException {
    String policy = mapping.getConfig().get(POLICY);
    if (policy == null || Policy.of(policy).isEmpty()) {
      throw new ProtocolMapperConfigException("No release policy is called " + policy);
    }
  }

  private static Person person(AccountSnapshot account) {
    return new Person(
        account.profile(),
        account.names().familyName(),
        account.names().firstName(),
        account.names().title(),
        account.federation().records(),
        account.federation().places(),
        account.student().map(Releases::pupil));
  }

  private static Pupil pupil(StudentFacts student) {
    return new Pupil(
        student.ine(),
        student.birthDate(),
        student.current().map(Schooling::uai),
        student.current().flatMap(Schooling::level));
  }

  private static SignIn signIn(KeycloakSession session, UserSessionModel userSession) {
    return new SignIn(
        SessionTimes.of(userSession).proof(),
        Ways.of(session, userSession),
        session.getContext().getUri(UrlType.FRONTEND).getBaseUri().resolve("/") + LOGOUT);
  }
}
