package fr.educonnect.testing.franceconnect;

/** The errors with which FranceConnect sends people back. */
public enum ProviderError {
  ACCESS_DENIED("access_denied", "Revenir au service sans me connecter"),
  SERVER_ERROR("server_error", "Panne technique"),
  TEMPORARILY_UNAVAILABLE("temporarily_unavailable", "Registre indisponible"),
  INVALID_REQUEST("invalid_request", "Demande refusée"),
  INVALID_CLIENT("invalid_client", "Partenaire refusé"),
  INVALID_IDP_HINT("invalid_idp_hint", "Fournisseur d’identité refusé");

  private final String code;
  private final String label;

  ProviderError(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** As the redirect URI gets it. */
  public String code() {
    return code;
  }

  String label() {
    return label;
  }
}
