package fr.educonnect.testing.journeys.saml;

import java.time.Instant;
import java.util.UUID;

/**
 * A message of a service, as text.
 *
 * @param kind AuthnRequest, LogoutRequest or LogoutResponse
 * @param attributes further attributes of the element
 * @param content what follows the issuer
 */
record Message(
    String kind,
    String id,
    String issuer,
    String destination,
    Instant issued,
    String attributes,
    String content) {

  static Message authn(String issuer, String destination) {
    return new Message("AuthnRequest", newId(), issuer, destination, Instant.now(), "", "");
  }

  static Message logout(String issuer, String destination, String nameId, String sessionIndex) {
    String content =
        "<saml:NameID>"
            + nameId
            + "</saml:NameID><samlp:SessionIndex>"
            + sessionIndex
            + "</samlp:SessionIndex>";
    return new Message("LogoutRequest", newId(), issuer, destination, Instant.now(), "", content);
  }

  /**
   * A service's answer to the sign-out that it was asked for.
   *
   * @param asked id of the request
   */
  static Message loggedOut(String issuer, String destination, String asked) {
    String content =
        "<samlp:Status><samlp:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:Success\"/>"
            + "</samlp:Status>";
    return new Message("LogoutResponse", newId(), issuer, destination, Instant.now(), "", content)
        .with("InResponseTo=\"" + asked + "\"");
  }

  Message with(String more) {
    return new Message(kind, id, issuer, destination, issued, more, content);
  }

  /**
   * @param elements what follows the issuer
   */
  Message saying(String elements) {
    return new Message(kind, id, issuer, destination, issued, attributes, elements);
  }

  Message at(Instant time) {
    return new Message(kind, id, issuer, destination, time, attributes, content);
  }

  private static String newId() {
    return "_" + UUID.randomUUID();
  }

  String xml() {
    return "<samlp:"
        + kind
        + " xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\""
        + " xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\" ID=\""
        + id
        + "\" Version=\"2.0\" IssueInstant=\""
        + issued
        + "\" Destination=\""
        + destination
        + "\" "
        + attributes
        + "><saml:Issuer>"
        + issuer
        + "</saml:Issuer>"
        + content
        + "</samlp:"
        + kind
        + ">";
  }
}
