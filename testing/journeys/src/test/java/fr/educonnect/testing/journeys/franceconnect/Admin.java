package fr.educonnect.testing.journeys.franceconnect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.server.AdminApi;
import fr.educonnect.realmconfig.server.AdminCredentials;
import fr.educonnect.realmconfig.server.RealmApi;
import fr.educonnect.testing.franceconnect.Identity;
import fr.educonnect.testing.journeys.states.Tables;
import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.process.Wait;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** What an administrator does to the families' realm. */
public final class Admin {
  private static final String PROVIDER = "/identity-provider/instances/franceconnect";

  private static final String LINK =
      "insert into franceconnect_identity (account_id, subject) values (?, decode(?, 'hex'))";

  private final Stack stack;
  private final RealmApi api;
  private final Tables tables;

  public Admin(Stack stack) {
    this.stack = stack;
    tables = new Tables(stack.databases().directory());
    api =
        new AdminApi(
                new AdminCredentials(
                    URI.create(stack.addresses().keycloak()), "master", "admin", "admin"))
            .realm(Addresses.REALM);
  }

  /** Links an account as the first sign-in does. */
  public void link(Person person, Identity identity) {
    tables.write(LINK, person.id(), stack.franceConnectSubject(identity.sub()));
  }

  /** The account that an identity opens; 0 for none. */
  long holder(Identity identity) {
    List<List<String>> rows =
        tables.read(
            "select account_id from franceconnect_identity where replaced_at is null"
                + " and subject = decode(?, 'hex')",
            stack.franceConnectSubject(identity.sub()));
    return rows.isEmpty() ? 0 : Long.parseLong(rows.get(0).get(0));
  }

  /** FranceConnect alone signs in from now on. */
  void forgetPassword(Person person) {
    tables.write(
        "update account set password_secret = null, password_credential = null where id = ?",
        person.id());
  }

  /** How many identities Keycloak itself has linked to the account. */
  int brokerLinks(Person person) {
    return new Tables(stack.databases().keycloak())
        .read("select 'x' from broker_link where user_id like '%:' || ?::text", person.id())
        .size();
  }

  JsonNode sessions(Person person) {
    return api.get(user(person) + "/sessions");
  }

  /** Until every session of the account has ended, as a command asks a server for. */
  void awaitNoSession(Person person, Duration most) {
    Wait.until("end", most, () -> sessions(person).isEmpty());
  }

  private static String user(Person person) {
    return "/users/f:educonnect-directory-1:" + person.id();
  }

  ObjectNode provider() {
    return (ObjectNode) api.get(PROVIDER);
  }

  void provider(ObjectNode changed) {
    api.put(PROVIDER, changed);
  }
}
