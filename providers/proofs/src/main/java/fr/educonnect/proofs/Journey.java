package fr.educonnect.proofs;

import org.keycloak.events.EventType;

/**
 * What families go through step by step. The names are those of the events' detail and of the
 * metric's label: stable once published.
 */
public enum Journey {
  /** « Je n'ai pas de compte ». */
  REGISTRATION("registration", EventType.REGISTER),
  /** FranceConnect has told who is there. */
  FRANCECONNECT("franceconnect", EventType.UPDATE_CREDENTIAL),
  /** An older account (ATEN, an ENT's) gives way to one of ours. */
  OLDER_ACCOUNT("older-account", EventType.REGISTER),
  /** Identifier and provisional password from the school. */
  ACTIVATION("activation", EventType.CUSTOM_REQUIRED_ACTION),
  /** A provisional password in place of a chosen one, to be replaced. */
  NEW_PASSWORD("new-password", EventType.CUSTOM_REQUIRED_ACTION),
  /** Children proposed or reported, asked about at a later sign-in. */
  CHILDREN("children", EventType.CUSTOM_REQUIRED_ACTION),
  /** Another password, asked for in Mon compte. */
  ACCOUNT_PASSWORD("account-password", EventType.UPDATE_CREDENTIAL),
  /** Another mail address, asked for in Mon compte. */
  ACCOUNT_MAIL("account-mail", EventType.UPDATE_EMAIL),
  /** Another mobile, asked for in Mon compte. */
  ACCOUNT_MOBILE("account-mobile", EventType.CUSTOM_REQUIRED_ACTION),
  /** FranceConnect linked to the account or not any more, asked for in Mon compte. */
  ACCOUNT_FRANCECONNECT("account-franceconnect", EventType.UPDATE_CREDENTIAL),
  /** Identifier or password forgotten. */
  RECOVERY("recovery", EventType.RESET_PASSWORD),
  /** Another account is joined to this one. */
  JOINING("joining", EventType.CUSTOM_REQUIRED_ACTION),
  /** A link from a mail or a text message. */
  LINK("link", EventType.EXECUTE_ACTION_TOKEN);

  private final String label;
  private final EventType type;

  Journey(String label, EventType type) {
    this.label = label;
    this.type = type;
  }

  /** The name in events and metrics. */
  public String label() {
    return label;
  }

  /** The type of its events where a step has no other; refusals are the matching error. */
  public EventType type() {
    return type;
  }
}
