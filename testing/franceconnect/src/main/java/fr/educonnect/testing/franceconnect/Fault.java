package fr.educonnect.testing.franceconnect;

/** What is false in the answers to one sign-in, so that tests see it refused. */
public enum Fault {
  NONE,

  /**
   * The answer at the redirect URI bears no state, another one, or a code that was used already.
   */
  STATE_OMITTED,
  STATE_ALTERED,
  CODE_REPLAYED,

  /** The token endpoint is down. */
  TOKEN_UNAVAILABLE,

  /** The ID token. */
  ID_TOKEN_UNSIGNED,
  ID_TOKEN_HS256,
  ID_TOKEN_WRONG_KEY,
  ID_TOKEN_EXPIRED,
  ID_TOKEN_WITHOUT_EXPIRY,
  ID_TOKEN_OTHER_AUDIENCE,
  ID_TOKEN_OTHER_ISSUER,
  ID_TOKEN_OTHER_NONCE,
  ID_TOKEN_WITHOUT_NONCE,
  ID_TOKEN_LOWER_ACR,
  ID_TOKEN_WITHOUT_ACR,
  ID_TOKEN_WITHOUT_SUB,

  /** Userinfo. */
  USERINFO_JSON,
  USERINFO_UNSIGNED,
  USERINFO_HS256,
  USERINFO_WRONG_KEY,
  USERINFO_OTHER_SUB,
  USERINFO_OTHER_AUDIENCE,
  USERINFO_OTHER_ISSUER,
  USERINFO_REFUSED,

  /** The way back from signing out. */
  LOGOUT_STATE_OMITTED,
  LOGOUT_STATE_ALTERED;

  boolean is(Fault... any) {
    for (Fault one : any) {
      if (this == one) {
        return true;
      }
    }
    return false;
  }
}
