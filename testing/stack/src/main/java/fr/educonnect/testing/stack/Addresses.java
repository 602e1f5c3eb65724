package fr.educonnect.testing.stack;

import fr.educonnect.testing.franceconnect.FranceConnect;
import fr.educonnect.testing.stack.agents.AgentsHub;

/** The addresses of a stack's parts, and the names of its demo services. */
public record Addresses(Ports ports) {
  public static final String REALM = "educonnect";
  public static final String AGENTS_REALM = "agents";
  public static final String OIDC_CLIENT = "demo-service";
  public static final String PUBLIC_CLIENT = "demo-public";
  public static final String OLDER_CLIENT = "demo-older";
  public static final String STAFF_CONSOLE = "educonnect-staff-console";
  public static final String SAML_SERVICE = "urn:educonnect:demo-saml";

  /** Base URL of the server, on the first node. */
  public String keycloak() {
    return loopback(ports.keycloak().get(0));
  }

  /** The realm of families as an OpenID Connect issuer. */
  public String issuer() {
    return keycloak() + "/realms/" + REALM;
  }

  /** The portal of families. */
  public String portal() {
    return issuer() + "/family/portal";
  }

  /** « Mes informations » of Mon compte. */
  public String account() {
    return issuer() + "/family/account";
  }

  /** The realm of staff as an OpenID Connect issuer. */
  public String agentsIssuer() {
    return keycloak() + "/realms/" + AGENTS_REALM;
  }

  /** The agents' hub as an OpenID Connect issuer, and as a SAML entity. */
  public String agentsHub() {
    return keycloak() + "/realms/" + AgentsHub.REALM;
  }

  /** The staff's console. */
  public String staffConsole() {
    return agentsIssuer() + "/educonnect-staff/";
  }

  /** What the console calls. */
  public String staffApi() {
    return staffConsole() + "api";
  }

  /** The families' realm as a SAML entity. */
  public String samlIdentityProvider() {
    return keycloak() + "/idp";
  }

  public String samlMetadata() {
    return keycloak() + "/idp/shibboleth";
  }

  public String services() {
    return loopback(ports.services());
  }

  public String oidcService() {
    return services() + "/oidc";
  }

  public String publicService() {
    return services() + "/oidc/public";
  }

  /** The OpenID Connect service that knows today's addresses only. */
  public String olderService() {
    return oidcService() + "/older";
  }

  public String samlService() {
    return services() + "/saml";
  }

  /** The page for people; the lists for programs are below it. */
  public String messages() {
    return loopback(ports.messages());
  }

  /** The simulator of FranceConnect, as the issuer of its tokens. */
  public String franceConnect() {
    return FranceConnect.issuer(ports.franceConnect());
  }

  /** Where FranceConnect sends people back to; declared there, hence never changed. */
  public String franceConnectReturn() {
    return issuer() + "/broker/franceconnect/endpoint";
  }

  private static String loopback(int port) {
    return "http://127.0.0.1:" + port;
  }
}
