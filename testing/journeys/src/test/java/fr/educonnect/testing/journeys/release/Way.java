package fr.educonnect.testing.journeys.release;

import fr.educonnect.testing.franceconnect.Fault;
import fr.educonnect.testing.journeys.franceconnect.Admin;
import fr.educonnect.testing.journeys.franceconnect.Caller;
import fr.educonnect.testing.journeys.http.Traveller;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.older.OlderDesks;
import fr.educonnect.testing.stack.older.Vectors;
import fr.educonnect.testing.stack.people.Person;
import java.util.Map;

/** How somebody signs in, and what services are told of that. */
enum Way {
  PASSWORD("urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport", "ECT"),
  FRANCECONNECT("http://eidas.europa.eu/LoA/low", "FC"),
  ATEN("urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified", "ECT"),
  ENT("urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified", "ECT");

  private final String context;
  private final String origin;

  Way(String context, String origin) {
    this.context = context;
    this.origin = origin;
  }

  /** AuthnContextClassRef. */
  String context() {
    return context;
  }

  /** FrEduOrigAuth. */
  String origin() {
    return origin;
  }

  private boolean isOlder() {
    return this == ATEN || this == ENT;
  }

  boolean suits(Stack stack, Person person) {
    return !isOlder() || !new Vectors(stack.databases().directory()).of(person).isEmpty();
  }

  /** Somebody who has just come to the demo service. */
  Traveller signIn(Stack stack, Person person) {
    return switch (this) {
      case PASSWORD -> byPassword(stack, person);
      case FRANCECONNECT -> byFranceConnect(stack, person);
      case ATEN -> new OlderDesk(stack, OlderDesks.ATEN).signIn(person);
      case ENT -> new OlderDesk(stack, OlderDesks.ENT).signIn(person);
    };
  }

  private static Traveller byPassword(Stack stack, Person person) {
    String profile = person.children().isEmpty() ? "STUDENT" : "GUARDIAN";
    return new Traveller(stack)
        .comesFromService("")
        .send(Map.of("profile", profile))
        .signIn(person);
  }

  private static Traveller byFranceConnect(Stack stack, Person person) {
    var identity =
        stack.franceConnect().identities().add(person.firstName(), person.lastName(), "");
    new Admin(stack).link(person, identity);
    Caller caller = new Caller(stack).openSignIn().connect().choose(identity, Fault.NONE).follow();
    return new Traveller(stack, caller.ours());
  }
}
