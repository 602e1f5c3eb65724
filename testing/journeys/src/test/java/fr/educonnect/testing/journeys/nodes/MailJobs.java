package fr.educonnect.testing.journeys.nodes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.server.AdminApi;
import fr.educonnect.realmconfig.server.AdminCredentials;
import fr.educonnect.realmconfig.server.RealmApi;
import fr.educonnect.testing.journeys.states.Tables;
import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.messages.ReluctantMailServer;
import fr.educonnect.testing.stack.process.Wait;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** A school's jobs as the directory has them, and the mail server that their mails go to. */
final class MailJobs implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String OPEN_JOBS =
      "select id from staff_job where school_id = ? and ended_at is null";

  private final Tables tables;
  private final RealmApi realm;
  private final JsonNode usual;
  private final long school;

  MailJobs(Stack stack, ReluctantMailServer mails, long school) {
    this.tables = new Tables(stack.databases().directory());
    this.school = school;
    this.realm =
        new AdminApi(
                new AdminCredentials(
                    URI.create(stack.addresses().keycloak()), "master", "admin", "admin"))
            .realm(Addresses.REALM);
    this.usual = realm.get("").path("smtpServer");
    ObjectNode changed = usual.deepCopy();
    send(changed.put("port", Integer.toString(mails.port())));
  }

  private void send(JsonNode smtp) {
    realm.put("", JsonNodeFactory.instance.objectNode().set("smtpServer", smtp));
  }

  /** How many jobs are not at their end. */
  int open() {
    return tables.read(OPEN_JOBS, school).size();
  }

  /** Whatever a node held when it died is free again: the leases' time has gone by. */
  void leasesOfJobsAreOver() {
    tables.write(
        "update staff_job set leased_until = now()"
            + " where school_id = ? and ended_at is null and leased_until > now()",
        school);
  }

  /**
   * Waits until the node that is left has sent all that it may, then lets the time go by after
   * which it may send what the other one held.
   *
   * @param until when the other one died
   * @return accounts whose mail was in flight
   */
  List<String> leasesOfMailsAreOver(String until) {
    Wait.until("jobs", PATIENCE, () -> open() == 0);
    Wait.until("mails", PATIENCE, () -> waiting("leased_until is null").isEmpty());
    String held = "leased_until < timestamptz '" + until + "'";
    List<String> inFlight = waiting(held);
    tables.write(
        "update message set leased_until = now()"
            + " where ended_at is null and school_id = ? and "
            + held,
        school);
    Wait.until("the last mails", PATIENCE, () -> waiting("true").isEmpty());
    return inFlight;
  }

  /** Now, and as long after it as a mail stays with whoever took it. */
  String leasesEnd() {
    return tables.read("select now() + interval '180 seconds'").get(0).get(0);
  }

  private List<String> waiting(String condition) {
    return tables
        .read(
            "select account_id from message where ended_at is null and school_id = ? and "
                + condition,
            school)
        .stream()
        .map(row -> row.get(0))
        .toList();
  }

  /** How many accounts are in each state. */
  List<List<String>> states() {
    return tables.read(
        "select state, count(*) from account a where a.profile = 'GUARDIAN' and exists ("
            + "select from message m where m.account_id = a.id and m.school_id = ?) group by state",
        school);
  }

  @Override
  public void close() {
    send(usual);
  }
}
