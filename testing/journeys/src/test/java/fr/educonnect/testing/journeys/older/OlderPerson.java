package fr.educonnect.testing.journeys.older;

import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.older.Vectors;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.util.List;

/** Somebody who has an older account too. */
public final class OlderPerson {
  private static final String HERE = "#older-account, #older-account-notice";

  /** Without scripts the older desk's answer is sent on by a button. */
  private static final String SEND_ON = "form[name=saml-post-binding] input[type=submit]";

  /** Of all older accounts. */
  public static final String PASSWORD = "ancien-compte-1";

  private final Stack stack;
  private final Person person;

  private OlderPerson(Stack stack, Person person, List<String> vectors) {
    this.stack = stack;
    this.person = person;
    stack.olderDesks().enrol(person, PASSWORD, vectors);
  }

  /** The next of these whom a register of Rennes has in the second degree. */
  public static OlderPerson take(Stack stack, Spare spare) {
    Vectors vectors = new Vectors(stack.databases().directory());
    Person person = stack.take(spare, one -> !vectors.of(one).isEmpty());
    return new OlderPerson(stack, person, vectors.of(person));
  }

  /** Somebody for whom the older provider says this. */
  public static OlderPerson with(Stack stack, Person person, List<String> vectors) {
    return new OlderPerson(stack, person, vectors);
  }

  public Person person() {
    return person;
  }

  /** From the demo service to the older provider, and with its password from there to us. */
  public void comesFrom(String desk, Visitor visitor) {
    visitor.page().navigate(stack.addresses().oidcService() + "/callback?kc_idp_hint=" + desk);
    visitor.sees("kc-form-login").page().fill("#username", person.login());
    visitor.page().fill("#password", PASSWORD);
    visitor.page().click("#kc-login");
    visitor.page().waitForSelector(HERE + ", " + SEND_ON);
    if (visitor.page().isVisible(SEND_ON)) {
      visitor.page().click(SEND_ON);
    }
  }
}
