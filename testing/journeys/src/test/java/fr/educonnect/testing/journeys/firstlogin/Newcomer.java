package fr.educonnect.testing.journeys.firstlogin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.franceconnect.Identity;
import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.journeys.http.Traveller;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who comes by FranceConnect, one request at a time. */
public final class Newcomer {
  private static final Pattern INTERACTION =
      Pattern.compile("name=\"interaction\" value=\"(\\w+)\"");
  private static final Pattern REFUSAL = Pattern.compile("data-refusal=\"(\\w+)\"");

  private final Traveller ours;
  private final Stack stack;
  private final Inbox inbox;

  public Newcomer(Stack stack) {
    this.stack = stack;
    ours = new Traveller(stack);
    inbox = new Inbox(stack);
  }

  /** From now on their requests go to this node. */
  public Newcomer at(URI node) {
    ours.at(node);
    return this;
  }

  /** From the service through the sign-in page and FranceConnect to whatever comes then. */
  public Newcomer comesAs(Identity identity) {
    ours.comesFromService("&acr_values=responsable").asGuardian().press("franceconnect-login");
    ours.get(choose(ours.location(), identity));
    return this;
  }

  private String choose(String request, Identity identity) {
    HttpVisitor theirs = new HttpVisitor().get(request);
    Matcher interaction = INTERACTION.matcher(theirs.body());
    assertThat(interaction.find()).as("FranceConnect's page").isTrue();
    return theirs
        .post(
            URI.create(stack.addresses().franceConnect()).resolve(theirs.action()).toString(),
            Map.of("identity", identity.id(), "interaction", interaction.group(1), "fault", ""))
        .location();
  }

  public Newcomer mobile(String number) {
    at("franceconnect-mobile").ours.send(Map.of("mobile", number));
    return this;
  }

  /** Types the code of the newest message, once there are so many to the number. */
  public Newcomer codeOf(Person person, int messages) {
    return code(Inbox.code(inbox.awaitSms(person.mobile(), messages)));
  }

  Newcomer code(String code) {
    at("sms-code").ours.send(Map.of("code", code));
    return this;
  }

  public Newcomer birthDates(Person guardian) {
    at("birth-dates").ours.birthDates(guardian.children(), 0);
    return this;
  }

  Newcomer wrongBirthDates(Person guardian) {
    at("birth-dates").ours.birthDates(guardian.children(), 1);
    return this;
  }

  /** At the page that holds this part. */
  public Newcomer at(String part) {
    ours.sees(part);
    return this;
  }

  /** The page, after a form that was refused. */
  String body() {
    return ours.body();
  }

  /** Why FranceConnect does not open the account, as the page has it. */
  String refusal() {
    Matcher refusal = REFUSAL.matcher(ours.body());
    return refusal.find() ? refusal.group(1) : "";
  }

  /** Whether the last answer leads to the service. */
  public boolean isAtService() {
    return ours.isAtService();
  }
}
