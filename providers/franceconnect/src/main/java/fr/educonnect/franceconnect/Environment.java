package fr.educonnect.franceconnect;

/**
 * Where FranceConnect is: a partner has other keys in each environment, unknown to the other one.
 * The addresses are those of FranceConnect's partner documentation (eIDAS level low).
 */
public enum Environment {
  /** Keys from the partner portal, test identities. */
  INTEGRATION("https://fcp-low.sbx.dev-franceconnect.fr"),
  /** Keys given before the partner portal (« démarche simplifiée »), test identities. */
  FORMER_INTEGRATION("https://fcp-low.integ01.dev-franceconnect.fr"),
  PRODUCTION("https://oidc.franceconnect.gouv.fr"),
  /** An address of one's own, for a simulator. */
  CUSTOM("");

  private static final String API = "/api/v2";

  private final String host;

  Environment(String host) {
    this.host = host;
  }

  /**
   * The issuer, below which all endpoints are.
   *
   * @param own the issuer of {@link #CUSTOM}, not looked at for the others
   */
  String issuer(String own) {
    return this == CUSTOM ? own : host + API;
  }
}
