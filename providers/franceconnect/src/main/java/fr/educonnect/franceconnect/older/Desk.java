package fr.educonnect.franceconnect.older;

import fr.educonnect.domain.account.AccountEvent;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of older accounts. */
enum Desk {
  /** The academies' own desk, over SAML. */
  ATEN("educonnect-aten", AccountEvent.TRANSITION_ATEN),
  /** An ENT's, over OpenID Connect. */
  ENT("educonnect-ent", AccountEvent.TRANSITION_ENT);

  private final String providerId;
  private final AccountEvent event;

  Desk(String providerId, AccountEvent event) {
    this.providerId = providerId;
    this.event = event;
  }

  /** Of the identity provider's factory. */
  String providerId() {
    return providerId;
  }

  /** What coming over from it does to an account. */
  AccountEvent event() {
    return event;
  }

  static Optional<Desk> of(String providerId) {
    return Arrays.stream(values()).filter(desk -> desk.providerId.equals(providerId)).findFirst();
  }
}
