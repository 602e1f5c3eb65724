package fr.educonnect.signin.activation;

import fr.educonnect.directory.account.AccountSnapshot;

/** Who the account belongs to, as the page says it. */
final class Person {

  private Person() {}

  /** First name and family name, as the register writes them. */
  static String name(AccountSnapshot account) {
    return (account.names().firstName() + " " + account.names().familyName()).strip();
  }
}
