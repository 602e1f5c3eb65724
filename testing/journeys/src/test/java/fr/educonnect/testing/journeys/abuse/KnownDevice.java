package fr.educonnect.testing.journeys.abuse;

import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.util.Map;

/** A browser that an account has signed in from. */
final class KnownDevice {
  private static final String COOKIE = "EDUCONNECT_DEVICE";

  private KnownDevice() {}

  /** Signs in and forgets the session: what is left is the device. */
  static void signIn(Stack stack, HttpVisitor visitor, Person person) {
    HttpVisitor browser = new HttpVisitor();
    browser
        .get(
            stack.addresses().issuer()
                + "/protocol/openid-connect/auth?response_type=code&scope=openid&state=state"
                + "&client_id="
                + Addresses.OIDC_CLIENT
                + "&redirect_uri="
                + stack.addresses().oidcService()
                + "/callback")
        .submit(Map.of("profile", "GUARDIAN"))
        .follow()
        .submit(Map.of("username", person.login(), "password", person.password()));
    visitor.keep(COOKIE, browser.cookies().get(COOKIE));
  }
}
