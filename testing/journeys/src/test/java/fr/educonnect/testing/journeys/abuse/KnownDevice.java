package fr.educonnect.testing.journeys.abuse;

import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.net.URI;
import java.util.Map;

/** A browser that an account has signed in from. */
final class KnownDevice {
  private static final String COOKIE = "EDUCONNECT_DEVICE";

  private final Stack stack;
  private final String cookie;

  private KnownDevice(Stack stack, String cookie) {
    this.stack = stack;
    this.cookie = cookie;
  }

  /** Signs in and forgets the session: what is left is the device. */
  static KnownDevice of(Stack stack, Person person) {
    Stranger browser = new Stranger(stack, URI.create(stack.addresses().keycloak()));
    browser.openSignIn().send(Map.of("username", person.login(), "password", person.password()));
    return new KnownDevice(stack, browser.http().cookies().get(COOKIE));
  }

  /** Its owner's next visit. */
  Stranger visit() {
    Stranger visit = new Stranger(stack, URI.create(stack.addresses().keycloak()));
    visit.http().keep(COOKIE, cookie);
    return visit;
  }
}
