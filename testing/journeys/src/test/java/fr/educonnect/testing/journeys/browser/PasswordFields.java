package fr.educonnect.testing.journeys.browser;

/** A password that is chosen, on whatever page asks for it. */
public final class PasswordFields {
  private final Hand hand;

  public PasswordFields(Visitor visitor) {
    hand = visitor.hand();
  }

  /** Types it twice. */
  public PasswordFields choose(String password) {
    return choose(password, password);
  }

  /** Types it twice, not the same perhaps. */
  public PasswordFields choose(String password, String confirmation) {
    hand.fill("password-new", password);
    hand.fill("password-confirm", confirmation);
    return this;
  }
}
