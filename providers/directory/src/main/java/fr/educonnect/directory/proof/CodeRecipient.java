package fr.educonnect.directory.proof;

/** Who gets the message when a code is asked for; the page is the same for all. */
public sealed interface CodeRecipient {

  /** The person who asked is found: gets the code, which proves it for this account. */
  record Registrant(long accountId) implements CodeRecipient {}

  /** The account is active already: its number is told so, and no code is ever right. */
  record Holder(long accountId) implements CodeRecipient {}

  /** Nobody matches: nothing is sent, and no code is ever right. */
  record Nobody() implements CodeRecipient {}
}
