package fr.educonnect.federation.release;

import java.time.Instant;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import org.keycloak.dom.saml.v2.assertion.AuthnStatementType;
import org.keycloak.models.UserSessionModel;
import org.keycloak.models.utils.SessionExpirationUtils;
import org.keycloak.saml.processing.core.saml.v2.util.XMLTimeUtil;
import org.keycloak.services.managers.AuthenticationManager;

/**
 * What every service is told alike of one session, whenever it is entered.
 *
 * @param proof when the person showed last who they are
 * @param end when the session is over at the latest
 */
record SessionTimes(Instant proof, Instant end) {

  private static final DatatypeFactory TYPES = DatatypeFactory.newDefaultInstance();

  static SessionTimes of(UserSessionModel session) {
    String since = session.getNote(AuthenticationManager.AUTH_TIME);
    Instant started = Instant.ofEpochSecond(session.getStarted());
    long end =
        SessionExpirationUtils.calculateUserSessionMaxLifespanTimestamp(
            false, session.isRememberMe(), started.toEpochMilli(), session.getRealm());
    return new SessionTimes(
        since == null ? started : Instant.ofEpochSecond(Long.parseLong(since)),
        Instant.ofEpochMilli(end));
  }

  /**
   * Says it in place of the moment of the answer, which Keycloak counts from (SAML Core, 2.7.2).
   */
  void tell(AuthnStatementType statement) {
    // Neither has an assertion a way to replace its statement, nor a statement one to set its time.
    XMLGregorianCalendar told = statement.getAuthnInstant();
    long made = told.toGregorianCalendar().getTimeInMillis();
    told.add(TYPES.newDuration(proof.toEpochMilli() - made));
    statement.setSessionNotOnOrAfter(XMLTimeUtil.parse(end.toString()));
  }
}
