package fr.educonnect.testing.journeys.browser;

import fr.educonnect.testing.stack.people.Person;

/** A forgotten identifier or password, page by page, from the sign-in page. */
public final class RecoveryPages {
  private final Visitor visitor;
  private final Hand hand;

  public RecoveryPages(Visitor visitor) {
    this.visitor = visitor;
    hand = visitor.hand();
  }

  /** « Identifiant oublié ? » */
  public RecoveryPages openIdentifier() {
    return open("recover-identifier");
  }

  /** « Mot de passe oublié ? » */
  public RecoveryPages openPassword() {
    return open("recover-password");
  }

  /**
   * Asks for the identifier.
   *
   * @param contact a mail address or a mobile number
   */
  public RecoveryPages identifier(Person person, String contact) {
    visitor.sees("recover-start");
    hand.fill("contact", contact);
    hand.fill("lastName", person.lastName());
    hand.fill("firstName", person.firstName());
    hand.press("submit");
    return sent();
  }

  /** Asks for a link by mail. */
  public RecoveryPages passwordByMail(String login) {
    return password(login, "channel-mail");
  }

  /** Asks for a link by text message. */
  public RecoveryPages passwordBySms(String login) {
    return password(login, "channel-sms");
  }

  private RecoveryPages password(String login, String channel) {
    visitor.sees("recover-start");
    hand.fill("login", login);
    hand.press(channel);
    return sent();
  }

  private RecoveryPages open(String link) {
    visitor.sees(link).hand().press(link);
    visitor.sees("recover-start");
    return this;
  }

  private RecoveryPages sent() {
    visitor.sees("recover-sent");
    return this;
  }
}
